import { describe, expect, it } from "vitest";
import { exerciseStore } from "./exercise.ts";
import { fakeBrowser } from "./fakes/browser.ts";
import { lessonStore } from "./lesson.ts";
import { openSettings } from "./settings.ts";
import { takeStock } from "./stock.ts";
import { testStore } from "./test.ts";
import { forgetAll, forgetKind } from "./transfer/forget.ts";

const at = "2026-11-20T09:00:00.000Z";

function learner(seed: Readonly<Record<string, string>> = {}) {
  const browser = fakeBrowser({ "regia:x:torn": "{torn", "other-site": "untouched", ...seed });
  const vault = browser.tab();
  for (const id of ["one", "two"]) exerciseStore(id, vault).saveDraft({ date: "2031-01-01T00:00:00.000Z" });
  lessonStore("c/a", vault).markRead();
  testStore("c", vault).begin(1);
  openSettings(vault).change((settings) => ({
    ...settings,
    theme: "dark",
    name: "Ada Conti",
    plan: { minutes: 90, from: "2026-12-07" },
    lastVisited: { lesson: "c/a", at },
  }));
  // Looking moves the torn record aside.
  takeStock(vault);
  return { browser, vault };
}

const kinds = (rows: readonly { kind: string; entries: readonly unknown[] }[]) =>
  Object.fromEntries(rows.map(({ kind, entries }) => [kind, entries.length]));

describe("the stock", () => {
  it("names and counts all that is kept, and nothing of others", () => {
    const { vault } = learner({ "regia:new-kind:a": '{"at":"2026-11-19T09:00:00.000Z"}' });
    const rows = takeStock(vault);
    expect(kinds(rows)).toEqual({
      exercises: 2,
      lessons: 1,
      tests: 1,
      name: 1,
      plan: 1,
      place: 1,
      settings: 1,
      aside: 1,
      other: 1,
    });
    const of = (kind: string) => rows.find((row) => row.kind === kind);
    expect(of("exercises")?.changed, "a date within an answer is not when it was written").toBe(at);
    expect(of("place")?.changed).toBe(at);
    expect(of("plan")?.changed).toBeNull();
    expect(of("other")?.changed).toBe("2026-11-19T09:00:00.000Z");
    expect(of("aside")?.entries[0]).toMatchObject({ text: "{torn" });
    expect(of("settings")?.entries[0]?.text).toBe('{"theme":"dark"}');
    expect(of("lessons")?.size).toBe("regia:l:c/a".length + (of("lessons")?.entries[0]?.text.length ?? 0));
  });

  it("counts what storage had no room for, and nothing where there is nothing", () => {
    expect(takeStock(fakeBrowser().tab())).toEqual([]);
    const browser = fakeBrowser();
    browser.blocked = true;
    const vault = browser.tab();
    lessonStore("c/a", vault).markRead();
    expect(kinds(takeStock(vault))).toEqual({ lessons: 1 });
  });

  it("says when it was last written in any record of a kind, though one of them notes no time", () => {
    const browser = fakeBrowser();
    const vault = browser.tab();
    exerciseStore("a", vault).reveal();
    expect(takeStock(vault)[0]?.changed).toBeNull();
    exerciseStore("b", vault).saveDraft("Ciao");
    expect(takeStock(vault)[0]?.changed).toBe(at);
    browser.time = new Date("2026-11-21T09:00:00.000Z");
    exerciseStore("c", vault).saveDraft("Ciao");
    expect(takeStock(vault)[0]?.changed).toBe("2026-11-21T09:00:00.000Z");
  });

  it("forgets one kind, and brings it back", () => {
    const { browser, vault } = learner({ "regia:new-kind:a": "x" });
    const before = new Map(browser.bytes);
    for (const { kind } of takeStock(vault)) {
      const undo = forgetKind(kind, vault);
      const left = kinds(takeStock(vault));
      expect(left, kind).not.toHaveProperty(kind);
      expect(Object.keys(left)).toHaveLength(8);
      undo();
      expect([...browser.bytes.keys()].sort(), kind).toEqual([...before.keys()].sort());
    }
    expect(openSettings(vault).$record.get()).toMatchObject({
      theme: "dark",
      name: "Ada Conti",
      plan: { minutes: 90 },
    });
  });

  it("brings back the kind that was forgotten, and nothing else that has gone since", () => {
    const { vault } = learner();
    const undo = forgetKind("name", vault);
    forgetKind("plan", vault);
    openSettings(vault).change(({ theme: _, ...others }) => others);
    undo();
    const settings = openSettings(vault).$record.get();
    expect(settings.name).toBe("Ada Conti");
    expect([settings.plan, settings.theme]).toEqual([undefined, undefined]);
  });

  it("lists and forgets settings that a newer version wrote, the name in them included", () => {
    const newer = '{"v":2,"name":"Anna"}';
    const browser = fakeBrowser({ "regia:settings": newer });
    const vault = browser.tab();
    expect(takeStock(vault)).toMatchObject([{ kind: "settings", entries: [{ text: newer }] }]);
    for (const forget of [forgetAll, (tab: typeof vault) => forgetKind("settings", tab)]) {
      const undo = forget(vault);
      expect(browser.bytes.size).toBe(0);
      expect(takeStock(vault)).toEqual([]);
      undo();
      expect(Object.fromEntries(browser.bytes)).toEqual({ "regia:settings": newer });
    }
  });

  it("lists and forgets torn settings for which there is no room aside", () => {
    const browser = fakeBrowser({ "regia:settings": "{torn, Anna" });
    browser.quota = 0;
    const vault = browser.tab();
    expect(takeStock(vault)).toMatchObject([{ kind: "settings", entries: [{ text: "{torn, Anna" }] }]);
    forgetAll(vault);
    expect(browser.bytes.size).toBe(0);
  });

  it("forgets all, records of a newer version too, and brings it back beside what was chosen since", () => {
    const newer = '{"v":99,"what":"ever"}';
    const { browser, vault } = learner({ "regia:x:newer": newer });
    const before = new Map(browser.bytes);
    const undo = forgetAll(vault);
    expect(Object.fromEntries(browser.bytes)).toEqual({ "other-site": "untouched" });
    openSettings(vault).change((settings) => ({ ...settings, theme: "light" }));
    undo();
    expect([...browser.bytes.keys()].sort()).toEqual([...before.keys()].sort());
    expect(browser.bytes.get("regia:x:newer")).toBe(newer);
    expect(openSettings(vault).$record.get()).toMatchObject({ theme: "light", name: "Ada Conti" });
  });
});
