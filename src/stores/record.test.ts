import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exerciseStore } from "./exercise.ts";
import { fakeBrowser } from "./fakes/browser.ts";
import { lessonStore } from "./lesson.ts";
import type { Attempt } from "./records/attempts.ts";

const key = "regia:x:late-order";
const attempt = (at: string, answer = "Ciao"): Attempt => ({
  at: `2026-11-20T${at}:00.000Z`,
  rev: 1,
  answer,
  score: 90,
  mark: 80,
  passed: true,
  revealed: true,
});

describe("a record of an earlier version", () => {
  const before = {
    draft: { answer: "Gentile", at: "2026-01-02T10:00:00.000Z" },
    attempts: [{ at: "2026-01-01T10:00:00.000Z", rev: 2, answer: "Ciao", score: 90, passed: true }],
  };

  it("is brought up to date, and its bytes are kept", () => {
    const browser = fakeBrowser({ [key]: JSON.stringify(before) });
    const record = exerciseStore("late-order", browser.tab()).$record.get();
    expect(record).toEqual({
      v: 1,
      draft: before.draft,
      attempts: [{ ...before.attempts[0], mark: 90, revealed: false }],
      revealed: false,
    });
    expect(browser.bytes.get(`regia:old:${key}:0`)).toBe(JSON.stringify(before));
    expect(JSON.parse(browser.bytes.get(key) ?? "")).toEqual(record);
  });

  it("is read whole, whichever fields it has", () => {
    fc.assert(
      fc.property(fc.subarray(["draft", "attempts", "revealed"] as const), (fields) => {
        const whole = { ...before, revealed: true };
        const raw = JSON.stringify(Object.fromEntries(fields.map((field) => [field, whole[field]])));
        const vault = fakeBrowser({ [key]: raw }).tab();
        const { draft, attempts, revealed } = exerciseStore("late-order", vault).$record.get();
        expect(draft).toEqual(fields.includes("draft") ? before.draft : null);
        expect(attempts).toHaveLength(fields.includes("attempts") ? 1 : 0);
        expect(revealed).toBe(fields.includes("revealed"));
        expect(vault.health.$health.get().state).toBe("ok");
      }),
    );
  });

  it("is not written over when its bytes can't be kept", () => {
    const raw = JSON.stringify(before);
    const browser = fakeBrowser({ [key]: raw });
    browser.quota = raw.length + key.length + 20;
    const vault = browser.tab();
    const store = exerciseStore("late-order", vault);
    store.addAttempt(attempt("09:00"));
    expect(browser.bytes.get(key)).toBe(raw);
    expect(store.$record.get().attempts).toHaveLength(2);
    expect(vault.health.$health.get().state).toBe("full");
  });

  it("migrates lessons too", () => {
    const lesson = "regia:l:crisis/diplomacy";
    const browser = fakeBrowser({ [lesson]: JSON.stringify({ readAt: "2026-01-01T10:00:00.000Z" }) });
    expect(lessonStore("crisis/diplomacy", browser.tab()).$record.get()).toEqual({
      v: 1,
      readAt: "2026-01-01T10:00:00.000Z",
      quizzes: {},
    });
  });
});

describe("bytes that can't be read", () => {
  it("are moved aside, reported, and the exercise goes on", () => {
    const browser = fakeBrowser({ [key]: "{torn", [`regia:aside:${key}:1`]: "older wreck" });
    const vault = browser.tab();
    const store = exerciseStore("late-order", vault);
    store.addAttempt(attempt("09:00"));
    expect(browser.bytes.get(`regia:aside:${key}:1`)).toBe("older wreck");
    expect(browser.bytes.get(`regia:aside:${key}:2`)).toBe("{torn");
    expect(JSON.parse(browser.bytes.get(key) ?? "").attempts).toHaveLength(1);
    expect(vault.health.$health.get()).toEqual({ state: "unreadable", keys: [`regia:aside:${key}:2`] });
  });

  it("stay in place where there is no room to move them", () => {
    const browser = fakeBrowser({ [key]: "{torn".padEnd(500, "x") });
    browser.quota = 600;
    const store = exerciseStore("late-order", browser.tab());
    store.saveDraft("work");
    expect(browser.bytes.get(key)).toMatch(/^\{torn/);
    expect(store.$record.get().draft?.answer).toBe("work");
  });

  it("are never lost and never throw, whatever they are", () => {
    const nearly = fc
      .tuple(fc.constantFrom("v", "draft", "attempts", "revealed"), fc.jsonValue())
      .map(([field, value]) => ({ v: 1, draft: null, attempts: [], revealed: false, [field]: value }));
    const raw = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.json(),
      nearly.map((value) => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(raw, (bytes) => {
        const browser = fakeBrowser({ [key]: bytes });
        const store = exerciseStore("late-order", browser.tab());
        store.saveDraft("new");
        store.addAttempt(attempt("09:00"));
        expect(store.$record.get().attempts.length).toBeGreaterThan(0);
        const readable = JSON.parse(browser.bytes.get(key) ?? "null")?.draft?.answer === "new";
        const wasCurrent = readable && ![...browser.bytes.keys()].some((name) => /^regia:(aside|old):/.test(name));
        expect(wasCurrent ? JSON.parse(bytes).v === 1 : [...browser.bytes.values()].includes(bytes)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

it("leaves a newer version's record alone, works in memory and says so", () => {
  const raw = JSON.stringify({ v: 2, drafts: ["from the future"] });
  const browser = fakeBrowser({ [key]: raw });
  const vault = browser.tab();
  const store = exerciseStore("late-order", vault);
  store.addAttempt(attempt("09:00"));
  store.addAttempt(attempt("09:05"));
  store.reset();
  store.addAttempt(attempt("09:10"));
  exerciseStore("another", vault).saveDraft("fine");
  expect(browser.bytes.get(key)).toBe(raw);
  expect(store.$record.get().attempts).toHaveLength(1);
  expect(vault.health.$health.get()).toEqual({ state: "newer", keys: [key] });
});

describe("storage that is full", () => {
  it("keeps the old record, works in memory, and writes once there is room", () => {
    const browser = fakeBrowser();
    const vault = browser.tab();
    const store = exerciseStore("late-order", vault);
    const other = exerciseStore("other", vault);
    other.saveDraft("short");
    store.saveDraft("short");
    browser.quota = 400;
    store.saveDraft("long ".repeat(100));
    expect(JSON.parse(browser.bytes.get(key) ?? "").draft.answer).toBe("short");
    expect(store.$record.get().draft?.answer).toBe("long ".repeat(100));
    expect(vault.health.$health.get().state).toBe("full");
    browser.quota = 5000;
    other.saveDraft("again");
    expect(JSON.parse(browser.bytes.get(key) ?? "").draft.answer).toBe("long ".repeat(100));
    expect(vault.health.$health.get().state).toBe("ok");
  });
});

it("works in memory where storage is forbidden, and says so", () => {
  const browser = fakeBrowser();
  browser.blocked = true;
  const vault = browser.tab();
  const store = exerciseStore("late-order", vault);
  store.saveDraft("kept here");
  store.addAttempt(attempt("09:00"));
  expect(store.$record.get()).toMatchObject({ draft: { answer: "kept here" }, attempts: [{ mark: 80 }] });
  expect(exerciseStore("late-order", vault).$record.get().attempts).toHaveLength(1);
  expect(vault.health.$health.get().state).toBe("blocked");
});

it("dates a draft after the one it replaces, even when the clock was set back", () => {
  const browser = fakeBrowser();
  const store = exerciseStore("late-order", browser.tab());
  store.saveDraft("first");
  browser.time = new Date("2020-01-01T00:00:00.000Z");
  store.saveDraft("second");
  expect(store.$record.get().draft).toEqual({ answer: "second", at: "2026-11-20T09:00:00.001Z" });
});

it("keeps attempts in the order in which they were handed in, even when the clock was set back", () => {
  const browser = fakeBrowser();
  const store = exerciseStore("late-order", browser.tab());
  const { at: _, ...undated } = attempt("09:00");
  store.addAttempt({ ...undated, answer: "first" });
  browser.time = new Date("2020-01-01T00:00:00.000Z");
  store.addAttempt({ ...undated, answer: "second" });
  expect(store.$record.get().attempts.map(({ answer }) => answer)).toEqual(["first", "second"]);
});

describe("a draft that its exercise can't read", () => {
  const record = { v: 1, draft: { answer: {}, at: "2026-11-19T10:00:00.000Z" }, attempts: [], revealed: false };
  const raw = JSON.stringify(record);
  const read = (saved: unknown) => (typeof saved === "string" ? saved : null);

  it("stays as it is until something is written, and is then set aside, once", () => {
    const browser = fakeBrowser({ [key]: raw });
    const vault = browser.tab();
    const store = exerciseStore("late-order", vault);
    store.reveal();
    expect(browser.bytes.has(`regia:aside:${key}:1`)).toBe(false);
    store.saveDraft("Ciao", read);
    store.saveDraft("Ciao Giulia", read);
    expect(JSON.parse(browser.bytes.get(`regia:aside:${key}:1`) ?? "")).toEqual({ ...record, revealed: true });
    expect(browser.bytes.has(`regia:aside:${key}:2`)).toBe(false);
    expect(store.$record.get().draft?.answer).toBe("Ciao Giulia");
    expect(vault.health.$health.get().state).toBe("unreadable");
  });

  it("is not written over when its bytes can't be kept", () => {
    const browser = fakeBrowser({ [key]: raw });
    browser.quota = raw.length + key.length + 20;
    const vault = browser.tab();
    exerciseStore("late-order", vault).saveDraft("Ciao", read);
    expect(browser.bytes.get(key)).toBe(raw);
    expect(vault.health.$health.get().state).toBe("full");
  });
});
