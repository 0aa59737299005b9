import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reviewStore } from "../review/review.ts";
import { beginLesson } from "./begin-lesson.ts";
import { exerciseStore } from "./exercise.ts";
import { fakeAttempt } from "./fakes/attempt.ts";
import { fakeBrowser } from "./fakes/browser.ts";
import { askToKeep } from "./persistence.ts";
import { longestName, openSettings, textSizes } from "./settings.ts";
import { dismissReminder, noteBackup, noteImported } from "./transfer/backup.ts";
import type { Vault } from "./vault.ts";

const at = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2035-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString());
/** All that can be chosen, or is noted. */
const chosen = fc.record(
  {
    theme: fc.constantFrom("light", "dark"),
    textSize: fc.constantFrom(...textSizes),
    text: fc.constantFrom("spaced", "clear"),
    motion: fc.constant("reduced"),
    searchKey: fc.constant("ctrl"),
    locale: fc.constantFrom("it", "en"),
    lastBackup: at,
    reminderDismissed: at,
    lastVisited: fc.record({ lesson: fc.constant("crisis/apology"), at }),
    newCards: fc.nat(99),
    persistAsked: fc.constant(true),
    name: fc.string({ maxLength: longestName }),
    path: fc.constantFrom("monday", "community"),
    plan: fc.record(
      {
        minutes: fc.integer({ min: 1, max: 10_080 }),
        from: at.map((time) => time.slice(0, 10)),
        days: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
        time: at.map((time) => time.slice(11, 16)),
      },
      { requiredKeys: ["minutes", "from"] },
    ),
  },
  { requiredKeys: [] },
);
const read = (stored: object) => {
  const browser = fakeBrowser({ "regia:settings": JSON.stringify({ v: 1, ...stored }) });
  return openSettings(browser.tab()).$record.get();
};

describe("settings", () => {
  it("are read as they were chosen, each by itself", () => {
    fc.assert(
      fc.property(chosen, (settings) => {
        expect(read(settings)).toEqual({ v: 1, ...settings });
      }),
    );
  });

  it.each<[string, (vault: Vault) => unknown]>([
    ["a lesson that is begun", (vault) => beginLesson("crisis/apology", vault)],
    ["an answer that passes", (vault) => exerciseStore("x", vault).addAttempt({ ...fakeAttempt, passed: true })],
    ["a browser that is asked to keep storage", askToKeep],
    ["a copy that is taken", noteBackup],
    ["a copy that is brought in", (vault) => noteImported("2026-11-19T10:00:00.000Z", vault)],
    ["a reminder that is put off", dismissReminder],
    ["a limit of new cards", (vault) => reviewStore([], vault).setLimit(3)],
  ])("keep all that was chosen when they take note of %s", (_, act) => {
    const before = { v: 1, theme: "dark", name: "Ada", path: "monday", plan: { minutes: 90, from: "2026-11-30" } };
    const browser = fakeBrowser({ "regia:settings": JSON.stringify(before) });
    act(browser.tab());
    const after = JSON.parse(browser.bytes.get("regia:settings") ?? "");
    expect(after).toMatchObject(before);
    expect(after).not.toEqual(before);
  });

  it("drop numbers and days that can't be chosen", () => {
    for (const newCards of [-1, 2.5, 100, "10", null]) expect(read({ newCards })).toEqual({ v: 1 });
    for (const textSize of [95, "110", 0]) expect(read({ textSize })).toEqual({ v: 1 });
    for (const minutes of [0, -30, 10_081, "90", null])
      expect(read({ plan: { minutes, from: "2026-11-30" } })).toEqual({ v: 1 });
    for (const from of ["2026-11-30T09:00:00.000Z", "30/11/2026", "2026-11", 20261130])
      expect(read({ plan: { minutes: 90, from } })).toEqual({ v: 1 });
  });

  it("drop a field that makes no sense and keep the others", () => {
    const noDay = { minutes: 60, from: "2026-99-99" };
    const raw = { theme: "pink", locale: "it", lastVisited: { lesson: "c/l" }, lastBackup: "soon", plan: noDay };
    expect(read(raw)).toEqual({ v: 1, locale: "it" });
  });

  it("keep of a plan's calendar what is a day of the week or a time, and the plan in any case", () => {
    const plan = { minutes: 60, from: "2026-11-30" };
    const kept = (more: object) => read({ plan: { ...plan, ...more } }).plan;
    expect(kept({ days: [4, 1, 4], time: "07:45" })).toEqual({ ...plan, days: [1, 4], time: "07:45" });
    expect(kept({ days: [0, 8, "2"], time: "24:00" })).toEqual(plan);
    expect(kept({ days: "1", time: 18 })).toEqual(plan);
  });

  it("of before versions are taken over", () => {
    const browser = fakeBrowser({ "regia:settings": '{"theme":"dark"}' });
    expect(openSettings(browser.tab()).$record.get()).toEqual({ v: 1, theme: "dark" });
  });

  it("of when there was one short way know it as the path of those who start on Monday", () => {
    const plan = { minutes: 90, from: "2026-12-07" };
    expect(read({ plan: { ...plan, short: true } })).toEqual({ v: 1, plan, path: "monday" });
    expect(read({ plan: { ...plan, short: false } })).toEqual({ v: 1, plan });
  });

  it("reach the other tab, and changes to different fields don't undo each other", () => {
    const browser = fakeBrowser();
    const [one, two] = [openSettings(browser.tab()), openSettings(browser.tab())];
    one.change((settings) => ({ ...settings, theme: "dark" }));
    two.change((settings) => ({ ...settings, locale: "en" }));
    expect(one.$record.get()).toEqual({ v: 1, theme: "dark", locale: "en" });
    one.change(({ theme: _, ...others }) => others);
    expect(two.$record.get()).toEqual({ v: 1, locale: "en" });
  });

  it("hold for the visit where nothing can be stored", () => {
    const browser = fakeBrowser();
    browser.blocked = true;
    const settings = openSettings(browser.tab());
    settings.change((before) => ({ ...before, theme: "dark" }));
    settings.change((before) => ({ ...before, locale: "it" }));
    expect(settings.$record.get()).toEqual({ v: 1, theme: "dark", locale: "it" });
  });
});
