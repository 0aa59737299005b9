import { describe, expect, it } from "vitest";
import { reviewStore } from "../../review/review.ts";
import { exerciseStore } from "../exercise.ts";
import { fakeAttempt } from "../fakes/attempt.ts";
import { fakeBrowser } from "../fakes/browser.ts";
import { lessonStore } from "../lesson.ts";
import { notesStore } from "../notes.ts";
import { portfolioStore } from "../portfolio.ts";
import { openRecord } from "../record.ts";
import { allWork } from "../records/all.ts";
import { reviewKind } from "../records/review.ts";
import { openSettings } from "../settings.ts";
import { testStore } from "../test.ts";
import type { Vault } from "../vault.ts";
import { exportProgress } from "./export.ts";

type Deed = (vault: Vault) => unknown;
const words = { locale: "it", section: "", part: 0, quote: "scuse", prefix: "", suffix: "", text: "" } as const;
const highlight = (vault: Vault) => notesStore("c/a", vault).add(words) ?? "";

/** What is in the copy of a browser in which only this was done, and everything was looked at. */
function copyOf(deed: Deed) {
  const vault = fakeBrowser().tab();
  exerciseStore("x", vault);
  lessonStore("c/a", vault);
  testStore("c", vault);
  notesStore("c/a", vault);
  portfolioStore(vault);
  openRecord(vault, reviewKind, "c/a");
  deed(vault);
  allWork(vault);
  const { exercises, lessons, tests, reviews, portfolios, notes } = JSON.parse(exportProgress(vault));
  return Object.entries({ exercises, lessons, tests, reviews, portfolios, notes }).flatMap(([kind, records]) =>
    Object.keys(records as object).map((id) => `${kind} ${id}`),
  );
}

describe("a copy", () => {
  it.each<[string, Deed, string]>([
    ["a draft", (vault) => exerciseStore("x", vault).saveDraft("Ciao"), "exercises x"],
    ["an attempt", (vault) => exerciseStore("x", vault).addAttempt(fakeAttempt), "exercises x"],
    ["a model that was looked at", (vault) => exerciseStore("x", vault).reveal(), "exercises x"],
    ["a lesson that was read", (vault) => lessonStore("c/a", vault).markRead(), "lessons c/a"],
    ["a quick check", (vault) => lessonStore("c/a", vault).answerQuiz("q1", [0], false), "lessons c/a"],
    ["a final test under way", (vault) => testStore("c", vault).begin(1), "tests c"],
    [
      "a final test that was handed in",
      (vault) => {
        testStore("c", vault).begin(1);
        testStore("c", vault).handIn(["c/a#q1"], []);
      },
      "tests c",
    ],
    [
      "a grade",
      (vault) => reviewStore([{ id: "t:reach", lessons: ["c/a"] }], vault).grade("t:reach", 3),
      "reviews c/a",
    ],
    ["the words that open the portfolio", (vault) => portfolioStore(vault).open("Sono Ada."), "portfolios mine"],
    ["a word on a work", (vault) => portfolioStore(vault).say("x", { shown: false }), "portfolios mine"],
    ["a highlight", highlight, "notes c/a"],
  ])("holds %s, though there is nothing else", (_, deed, record) => {
    expect(copyOf(deed)).toEqual([record]);
  });

  it("says whose it is only where that was asked for", () => {
    const vault = fakeBrowser().tab();
    openSettings(vault).change((settings) => ({ ...settings, name: "Ada Conti" }));
    expect(exportProgress(vault)).not.toContain("Ada");
    expect(JSON.parse(exportProgress(vault, "Ada Conti")).name).toBe("Ada Conti");
  });

  it("holds nothing of one's notes where it is for somebody else, and all the rest", () => {
    const vault = fakeBrowser().tab();
    highlight(vault);
    lessonStore("c/a", vault).markRead();
    vault.write("regia:aside:regia:n:c/b:1", "torn note");
    vault.write("regia:aside:regia:x:y:1", "torn draft");
    const handed = JSON.parse(exportProgress(vault, "Ada Conti", false));
    expect(handed).toMatchObject({ notes: {}, unreadable: { "regia:aside:regia:x:y:1": "torn draft" } });
    expect(Object.keys(handed.lessons)).toEqual(["c/a"]);
    expect(JSON.stringify(handed)).not.toContain("torn note");
    expect(Object.keys(JSON.parse(exportProgress(vault, "Ada Conti")).notes)).toEqual(["c/a"]);
  });

  it("holds nothing of what was only looked at, nor of a lesson whose notes were all deleted", () => {
    expect(copyOf(() => {})).toEqual([]);
    expect(copyOf((vault) => notesStore("c/a", vault).remove(highlight(vault)))).toEqual([]);
  });
});
