import { describe, expect, it } from "vitest";
import { fakeAttempt } from "../fakes/attempt.ts";
import { fakeBrowser } from "../fakes/browser.ts";
import { openRecord } from "../record.ts";
import { exerciseKind } from "./exercise.ts";
import { decode } from "./record-kind.ts";

describe("a record with a part that can't be read", () => {
  const key = "regia:x:late-order";
  const good = { ...fakeAttempt, answer: "kept" };
  const raw = JSON.stringify({ ...exerciseKind.empty, attempts: [good, { ...good, at: "yesterday" }] });

  it("is copied aside as it was, once, told in each tab that finds it, and goes on with the rest", () => {
    const browser = fakeBrowser({ [key]: raw });
    const vault = browser.tab();
    const store = openRecord(vault, exerciseKind, "late-order");
    expect(store.$record.get().attempts).toEqual([good]);
    expect(vault.health.$health.get()).toEqual({ state: "partly", keys: [`regia:aside:${key}:1`] });
    store.change((record) => ({ ...record, revealed: true }));
    expect(browser.bytes.get(`regia:aside:${key}:1`)).toBe(raw);
    expect([...browser.bytes.keys()]).toHaveLength(2);
    expect(openRecord(browser.tab(), exerciseKind, "late-order").$record.get()).toEqual({
      ...exerciseKind.empty,
      attempts: [good],
      revealed: true,
    });
  });

  it("stays in place where there is no room for a copy, and the rest is in use all the same", () => {
    const browser = fakeBrowser({ [key]: raw });
    browser.quota = raw.length + key.length + 20;
    const vault = browser.tab();
    const store = openRecord(vault, exerciseKind, "late-order");
    store.change((record) => ({ ...record, revealed: true }));
    expect(browser.bytes.get(key)).toBe(raw);
    expect(store.$record.get()).toMatchObject({ attempts: [good], revealed: true });
    expect(vault.health.$health.get().state).toBe("full");
    browser.quota = 5_000;
    store.retry();
    expect(browser.bytes.get(`regia:aside:${key}:1`)).toBe(raw);
    expect(JSON.parse(browser.bytes.get(key) ?? "")).toEqual(store.$record.get());
  });

  it("of before versions loses that part alone, too", () => {
    const { mark: _, revealed: __, ...old } = good;
    const found = decode(exerciseKind, JSON.stringify({ attempts: [old, null, "torn"] }));
    const value = { ...exerciseKind.empty, attempts: [{ ...good, mark: good.score }] };
    expect(found).toEqual({ state: "partial", value, lost: 2, version: 0 });
  });
});
