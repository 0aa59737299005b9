import { describe, expect, it } from "vitest";
import { reviewStore } from "../../review/review.ts";
import { exerciseStore } from "../exercise.ts";
import { fakeBrowser } from "../fakes/browser.ts";
import { lessonStore } from "../lesson.ts";
import { notesStore } from "../notes.ts";
import { openRecord } from "../record.ts";
import { portfolioKind } from "../records/portfolio.ts";
import { openSettings } from "../settings.ts";
import { testStore } from "../test.ts";
import { resetAll, resetCourse, resetExercise } from "./reset.ts";

function learner() {
  const browser = fakeBrowser({ "regia:x:torn": "{torn", "other-site": "untouched" });
  const vault = browser.tab();
  for (const id of ["one", "two", "torn"]) exerciseStore(id, vault).saveDraft(id);
  for (const course of ["c", "d"]) testStore(course, vault).begin(1);
  for (const id of ["c/a", "d/b"]) lessonStore(id, vault).markRead();
  const words = { locale: "it", section: "", part: 0, quote: "scuse", prefix: "", suffix: "", text: "mine" } as const;
  for (const id of ["c/a", "d/b"]) notesStore(id, vault).add(words);
  const deck = ["c/a", "d/b"].map((lesson) => ({ id: `q:${lesson}#q1`, lessons: [lesson] }));
  for (const { id } of deck) reviewStore(deck, vault).grade(id, 3);
  const lastVisited = { lesson: "c/a", at: "2026-11-20T09:00:00.000Z" };
  const plan = { minutes: 90, from: "2026-12-07" };
  openSettings(vault).change((settings) => ({
    ...settings,
    theme: "dark",
    lastVisited,
    name: "Ada Conti",
    plan,
    path: "care",
  }));
  openRecord(vault, portfolioKind, "mine").change((record) => ({
    ...record,
    opening: { at: lastVisited.at, text: "I" },
  }));
  return { browser, vault, before: new Map(browser.bytes) };
}

describe("resets", () => {
  it("forget one exercise, and undo brings it back", () => {
    const { browser, vault, before } = learner();
    const undo = resetExercise("one", vault);
    expect([...before.keys()].filter((key) => !browser.bytes.has(key))).toEqual(["regia:x:one"]);
    undo();
    expect(browser.bytes).toEqual(before);
  });

  it("forget a course's lessons and exercises and no others", () => {
    const { browser, vault, before } = learner();
    const undo = resetCourse({ id: "c", lessons: ["c/a"], exercises: ["two"] }, vault);
    expect([...before.keys()].filter((key) => !browser.bytes.has(key)).sort()).toEqual([
      "regia:l:c/a",
      "regia:n:c/a",
      "regia:r:c/a",
      "regia:t:c",
      "regia:x:two",
    ]);
    undo();
    expect(browser.bytes).toEqual(before);
  });

  it("forget everything but the visitor's wishes, copies kept aside included", () => {
    const { browser, vault, before } = learner();
    const undo = resetAll(vault);
    expect(Object.fromEntries(browser.bytes)).toEqual({
      "other-site": "untouched",
      "regia:settings": JSON.stringify({ v: 1, theme: "dark" }),
    });
    undo();
    expect([...browser.bytes.keys()].sort()).toEqual([...before.keys()].sort());
    expect(openSettings(vault).$record.get()).toMatchObject({
      lastVisited: { lesson: "c/a" },
      name: "Ada Conti",
      plan: { minutes: 90 },
      path: "care",
    });
  });
});
