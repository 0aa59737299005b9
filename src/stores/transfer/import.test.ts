import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reviewStore } from "../../review/review.ts";
import { exerciseStore } from "../exercise.ts";
import { fakeBrowser } from "../fakes/browser.ts";
import { lessonStore } from "../lesson.ts";
import { notesStore } from "../notes.ts";
import { openRecord } from "../record.ts";
import { maxImportBytes } from "../records/bounds.ts";
import { portfolioKind } from "../records/portfolio.ts";
import { testStore } from "../test.ts";
import { exportProgress } from "./export.ts";
import { type ImportPreview, previewImport } from "./import.ts";

const attempt = (at: string, answer: unknown = "Ciao") => ({
  at,
  rev: 1,
  answer,
  score: 90,
  mark: 90,
  passed: true,
  revealed: false,
});

function learner(browser = fakeBrowser()) {
  const vault = browser.tab();
  exerciseStore("late-order", vault).addAttempt(attempt("2026-11-19T10:00:00.000Z"));
  exerciseStore("late-order", vault).saveDraft({ rows: [{ at: "2027-05-01" }] });
  lessonStore("crisis/diplomacy", vault).markRead();
  lessonStore("crisis/diplomacy", vault).answerQuiz("q1", [1], true);
  testStore("crisis", vault).begin(3);
  testStore("crisis", vault).answer("crisis/diplomacy#q1", [1]);
  testStore("crisis", vault).handIn(["crisis/diplomacy#q1"], ["crisis/diplomacy#q1"]);
  testStore("crisis", vault).begin(7);
  reviewStore([{ id: "t:scct", lessons: ["crisis/diplomacy"] }], vault).grade("t:scct", 3);
  notesStore("crisis/diplomacy", vault).add({
    locale: "it",
    section: "la-lettera",
    part: 2,
    quote: "Una lettera si rilegge.",
    prefix: "",
    suffix: "",
    text: "Ad alta voce.",
  });
  openRecord(vault, portfolioKind, "mine").change((record) => ({
    ...record,
    opening: { at: vault.now().toISOString(), text: "Sono Ada." },
    pieces: { "late-order": { at: "2026-11-19T10:00:00.000Z", shown: true, note: "La prima." } },
  }));
  return { browser, vault };
}

const file = (parts: object) =>
  JSON.stringify({ format: "regia-progress", v: 1, exercises: {}, lessons: {}, ...parts });
const record = (parts: object) => ({ v: 1, draft: null, attempts: [], revealed: false, ...parts });

function accepted(preview: ImportPreview) {
  if (!preview.ok) throw new Error(preview.problem);
  return preview;
}

describe("a copy brought to another browser", () => {
  it("restores everything, and only on apply", () => {
    const { browser, vault } = learner();
    const elsewhere = fakeBrowser();
    browser.time = elsewhere.time = new Date("2026-11-20T09:01:00.000Z");
    const there = elsewhere.tab();
    const preview = accepted(previewImport(exportProgress(vault), there));
    expect(elsewhere.bytes.size).toBe(0);
    expect(preview.changes).toEqual([
      { kind: "lesson", id: "crisis/diplomacy", effect: "add", attempts: 0, draft: false, read: true, quizzes: 1 },
      { kind: "exercise", id: "late-order", effect: "add", attempts: 1, draft: true, read: false, quizzes: 0 },
      { kind: "test", id: "crisis", effect: "add", attempts: 1, draft: true, read: false, quizzes: 0 },
      { kind: "review", id: "crisis/diplomacy", effect: "add", attempts: 1, draft: false, read: false, quizzes: 0 },
      { kind: "portfolio", id: "mine", effect: "add", attempts: 0, draft: true, read: false, quizzes: 0 },
      { kind: "note", id: "crisis/diplomacy", effect: "add", attempts: 1, draft: false, read: false, quizzes: 0 },
    ]);
    preview.apply();
    expect(JSON.parse(exportProgress(there))).toEqual(JSON.parse(exportProgress(vault)));
  });

  it("joins what is here and never deletes", () => {
    const { vault } = learner();
    const there = fakeBrowser().tab();
    exerciseStore("late-order", there).addAttempt(attempt("2026-11-19T11:00:00.000Z", "Altro"));
    exerciseStore("mine", there).saveDraft("mine");
    const preview = accepted(previewImport(exportProgress(vault), there));
    expect(preview.changes[1]).toMatchObject({ effect: "merge", attempts: 1, draft: true });
    preview.apply();
    expect(exerciseStore("late-order", there).$record.get().attempts).toHaveLength(2);
    expect(exerciseStore("mine", there).$record.get().draft?.answer).toBe("mine");
    const again = accepted(previewImport(exportProgress(vault), there)).changes;
    expect(again).toEqual(preview.changes.map(({ kind, id }) => ({ kind, id, effect: "same" })));
  });

  it("holds work that storage had no room for, and bytes that were moved aside", () => {
    const browser = fakeBrowser({ "regia:x:torn": "{torn" });
    const vault = browser.tab();
    exerciseStore("torn", vault);
    browser.quota = 10;
    exerciseStore("late-order", vault).saveDraft("unwritten");
    const copy = JSON.parse(exportProgress(vault));
    expect(copy.exercises["late-order"].draft.answer).toBe("unwritten");
    expect(copy.unreadable).toEqual({ "regia:aside:regia:x:torn:1": "{torn" });
  });

  it("brings an earlier version's records up to date", () => {
    const { mark: _, revealed: __, ...old } = attempt("2026-01-01T10:00:00.000Z");
    const vault = fakeBrowser().tab();
    accepted(previewImport(file({ exercises: { old: { attempts: [old] } } }), vault)).apply();
    expect(exerciseStore("old", vault).$record.get().attempts[0]).toMatchObject({ mark: 90, revealed: false });
  });
});

describe("a file that can't be imported", () => {
  const problem = (text: string) => {
    const preview = previewImport(text, fakeBrowser().tab());
    return preview.ok ? "none" : preview.problem;
  };

  it.each([
    ["not JSON", "{", "not-json"],
    ["a list", "[]", "not-progress"],
    ["another site's export", JSON.stringify({ format: "moodle", v: 1 }), "not-progress"],
    ["a newer version's", file({ v: 2 }), "newer"],
    ["empty", file({}), "nothing"],
    ["larger than 5 MB", `"${"x".repeat(maxImportBytes)}"`, "too-large"],
    ["larger than 5 MB in bytes, not in characters", `"${"à".repeat(maxImportBytes / 2)}"`, "too-large"],
    ["aimed at prototypes", file({}).replace('"exercises":{}', '"exercises":{"__proto__":{"v":1}}'), "not-json"],
    ["aimed at constructors", file({ exercises: { constructor: record({}) } }), "not-json"],
    ["nested a hundred thousand deep", `${"[".repeat(100_000)}${"]".repeat(100_000)}`, "not-json"],
  ])("%s", (_, text, expected) => {
    expect(problem(text)).toBe(expected);
  });

  it("lets one bad record cost only itself", () => {
    const vault = fakeBrowser().tab();
    const exercises = {
      good: record({ draft: { answer: "ok", at: "2026-01-01T10:00:00Z" } }),
      bad: record({ attempts: [{ at: "yesterday" }] }),
      future: { v: 9 },
      "../settings": record({}),
    };
    const preview = accepted(previewImport(file({ exercises }), vault));
    expect(preview.changes.map(({ id, effect }) => `${id} ${effect}`)).toEqual([
      "good add",
      "bad skip",
      "future skip",
      "../settings skip",
    ]);
    preview.apply();
    expect(vault.keys("regia:")).toEqual(["regia:x:good"]);
  });
});

it("doesn't let a draft dated in the future win for ever", () => {
  const { vault } = learner();
  const draft = { answer: "planted", at: "2099-01-01T00:00:00.000Z" };
  accepted(previewImport(file({ exercises: { "late-order": record({ draft }) } }), vault)).apply();
  exerciseStore("late-order", vault).saveDraft("mine");
  expect(exerciseStore("late-order", vault).$record.get().draft?.answer).toBe("mine");
  expect(Date.parse(exerciseStore("late-order", vault).$record.get().draft?.at ?? "")).toBeLessThan(
    Date.parse("2026-11-21"),
  );
});

it("survives any file: it never throws, pollutes nothing, and keeps all attempts", () => {
  const anyRecord = fc.oneof(
    fc.jsonValue(),
    fc.record({
      v: fc.constantFrom(0, 1, 2, -1, "1"),
      draft: fc.jsonValue(),
      attempts: fc.array(fc.oneof(fc.jsonValue(), fc.constant(attempt("2026-01-01T00:00:00Z")))),
    }),
  );
  const key = fc.oneof(
    fc.constantFrom("late-order", "__proto__", "constructor", "toString", "crisis/diplomacy"),
    fc.string(),
  );
  const records = fc.array(fc.tuple(key, anyRecord)).map((entries) => {
    const members = entries.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`);
    return `{${members.join(",")}}`;
  });
  const text = fc.oneof(
    fc.string(),
    fc.json(),
    fc.tuple(records, records).map(([x, l]) => `{"format":"regia-progress","v":1,"exercises":${x},"lessons":${l}}`),
  );
  fc.assert(
    fc.property(text, (hostile) => {
      const { vault } = learner();
      const preview = previewImport(hostile, vault);
      if (preview.ok) preview.apply();
      const { attempts, draft } = exerciseStore("late-order", vault).$record.get();
      expect(attempts).toContainEqual(attempt("2026-11-19T10:00:00.000Z"));
      expect(draft).not.toBeNull();
      expect(lessonStore("crisis/diplomacy", vault).$record.get().readAt).not.toBeNull();
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it("takes reviews dated ahead of now for reviews of now, the same however often the file comes in", () => {
  const ahead = fakeBrowser();
  ahead.time = new Date("2028-01-01T09:00:00.000Z");
  const deck = [{ id: "t:scct", lessons: ["crisis/diplomacy"] }];
  reviewStore(deck, ahead.tab()).grade("t:scct", 3);
  const copy = exportProgress(ahead.tab());
  const browser = fakeBrowser();
  const vault = browser.tab();
  for (const time of ["2026-11-20T09:00:00.000Z", "2026-11-20T10:00:00.000Z"]) {
    browser.time = new Date(time);
    accepted(previewImport(copy, vault)).apply();
  }
  expect(reviewStore(deck, vault).times("t:scct")).toBe(1);
  for (const [, text] of browser.bytes) expect(text).toContain('"at":"2026-11-20T');
});

it("takes all that is dated ahead of now for of now, and changes nothing else of it", () => {
  const ahead = fakeBrowser();
  ahead.time = new Date("2028-01-01T09:00:00.000Z");
  const copy = exportProgress(learner(ahead).vault);
  const vault = fakeBrowser().tab();
  accepted(previewImport(copy, vault)).apply();
  const told = ({ exercises, lessons, tests, portfolios, notes }: Record<string, unknown>) =>
    JSON.stringify({ exercises, lessons, tests, portfolios, notes });
  const now = '"2026-11-20T09:00:00.000Z"';
  expect(told(JSON.parse(exportProgress(vault)))).toBe(told(JSON.parse(copy)).replace(/"2028-01-01T[^"]*"/g, now));
});
