import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gradeAnswer, modelsOf } from "../../../exercises/index.ts";
import { maxPlan } from "../../../exercises/lib/plan/shape.ts";
import { spellingOf } from "../../../scripts/lib/spelling.ts";
import { bankFolders, exerciseIn } from "../../../tests/support/bank.ts";
import { testLength } from "../../final-test/test-draw.ts";
import { parseTame } from "../../json/tame-json.ts";
import { contextLength } from "../../notes/quote.ts";
import { questionsIn } from "../../path/questions.ts";
import { reviewStore } from "../../review/review.ts";
import { mostNewADay } from "../../review/review-queue.ts";
import { exerciseStore } from "../exercise.ts";
import { fakeAttempt } from "../fakes/attempt.ts";
import { fakeBrowser } from "../fakes/browser.ts";
import { lessonStore } from "../lesson.ts";
import { notesStore } from "../notes.ts";
import { portfolioStore } from "../portfolio.ts";
import { longestName, longestSetting, openSettings } from "../settings.ts";
import { testStore } from "../test.ts";
import { exportProgress } from "../transfer/export.ts";
import { previewImport } from "../transfer/import.ts";
import { allOf, type WorkKind, workKinds } from "./all.ts";
import {
  longestAnswer,
  longestContext,
  longestId,
  longestPlace,
  longestText,
  mostAsked,
  mostAttempts,
  mostCards,
  mostEntries,
  mostMissed,
  mostOptions,
  mostPieces,
  mostQuizzes,
  mostRecords,
  mostReviews,
  recordRoom,
} from "./bounds.ts";
import { decode, type RecordKind } from "./record-kind.ts";

const content = join(import.meta.dirname, "../../content");
const files = (pattern: string) => globSync(pattern, { cwd: content });

describe("what the site has", () => {
  it("finds room four times over", () => {
    const exercises = bankFolders();
    const terms = files("glossary/*.yaml").map((file) => file.replace(/.*\/|\.yaml$/g, ""));
    const lessons = files("courses/*/*/it.mdx");
    const quizzes = lessons.map((file) => {
      const body = readFileSync(join(content, file), "utf8").replace(/^---[\s\S]*?\n---/, "");
      return questionsIn(
        body,
        file
          .split("/")
          .slice(1, 3)
          .join("/")
          .replace(/^\d+-|(?<=\/)\d+-/g, ""),
      );
    });
    for (const all of [exercises, terms, lessons, quizzes.flat()]) expect(all).not.toEqual([]);
    expect(4 * Math.max(exercises.length, lessons.length)).toBeLessThanOrEqual(Math.min(mostRecords, mostPieces));
    expect(4 * terms.length).toBeLessThanOrEqual(mostCards);
    expect(4 * Math.max(...quizzes.map(({ length }) => length))).toBeLessThanOrEqual(mostQuizzes);
    expect(4 * Math.max(...quizzes.flat().map(({ options }) => options.length))).toBeLessThanOrEqual(mostOptions);
    expect(4 * testLength).toBeLessThanOrEqual(mostAsked);
    const longestOf = (ids: readonly string[]) => Math.max(...ids.map(({ length }) => length));
    expect(longestOf([...exercises.map((folder) => folder.split("/")[1] ?? ""), ...terms])).toBeLessThan(longestId);
    expect(longestOf(quizzes.flat().map(({ id }) => `q:${id}`))).toBeLessThan(longestPlace);
    expect(longestPlace).toBeGreaterThanOrEqual("q:/#".length + 3 * longestId);
  });

  it("answers that are graded, and the rules that they can miss, find room too", async () => {
    expect(2 * maxPlan).toBeLessThanOrEqual(longestAnswer);
    expect(contextLength).toBeLessThanOrEqual(longestContext);
    const spelling = await spellingOf("en");
    const rules = bankFolders().map((folder) => {
      const exercise = exerciseIn(folder);
      const grading = gradeAnswer(exercise, modelsOf(exercise, "en")[0], "en", { spelling });
      return grading.ok ? grading.verdict.rules.map(({ id }) => id) : [];
    });
    expect(2 * Math.max(...rules.map(({ length }) => length))).toBeLessThanOrEqual(mostMissed);
    expect(Math.max(...rules.flat().map(({ length }) => length))).toBeLessThanOrEqual(longestId);
  });
});

/** A browser with more room than any, so that no bound is kept merely because storage is full. */
function roomy(seed: Readonly<Record<string, string>> = {}) {
  const browser = fakeBrowser(seed);
  browser.quota = 20 * recordRoom;
  return browser;
}

/** Reads what one tab wrote as another tab would: nothing may be set aside, and nothing be read otherwise than written. */
function expectReadable(browser: ReturnType<typeof roomy>, vault: ReturnType<typeof browser.tab>) {
  for (const kind of Object.keys(workKinds) as WorkKind[])
    for (const [id, { $record }] of allOf(kind, vault)) {
      const raw = browser.bytes.get(workKinds[kind].prefix + id);
      // Opened and looked at, but not written.
      if (raw === undefined) {
        expect($record.get()).toEqual(workKinds[kind].empty);
        continue;
      }
      const found = decode(workKinds[kind] as unknown as RecordKind<unknown>, raw);
      expect(found.state, `${kind} ${id}`).toBe("current");
      expect("value" in found && JSON.stringify(found.value)).toBe(raw);
      expect(raw).toBe(JSON.stringify($record.get()));
    }
  expect(vault.keys("regia:aside:")).toEqual([]);
  expect(vault.keys("regia:old:")).toEqual([]);
  expect(openSettings(browser.tab()).$record.get()).toEqual(openSettings(vault).$record.get());
}

const huge = "à\u0001\u{1f600}".repeat(longestAnswer / 2);
const length = fc.constantFrom(
  0,
  1,
  longestText - 1,
  longestText,
  longestText + 1,
  20_000,
  longestAnswer - 2,
  longestAnswer - 1,
);
const text = fc.oneof(
  length.map((n) => "x".repeat(n)),
  fc.constant(huge),
  fc.string({ unit: "binary", maxLength: 100 }),
);
const answer = fc.oneof(
  text,
  text.map((value) => ({ rows: [{ copy: value }] })),
  // Without the keys that records refuse; no View makes such ones.
  fc.jsonValue().filter((value) => parseTame(JSON.stringify(value)) !== undefined),
  fc.constant(undefined),
);
const id = fc.constantFrom("a", "b", "x".repeat(longestId));
const place = fc.constantFrom("c/a#q1", `${"x".repeat(longestId)}/${"y".repeat(longestId)}#${"z".repeat(longestId)}`);
const chosen = fc.uniqueArray(fc.nat(mostOptions - 1), { maxLength: mostOptions, size: "max" });
const mark = fc.constantFrom(0, 33.3, 100);
const deck = [`q:${"x".repeat(longestId)}/${"y".repeat(longestId)}#${"z".repeat(longestId)}`, "t:scct"].map((card) => ({
  id: card,
  lessons: ["c/a"],
}));

type Deed = (vault: ReturnType<ReturnType<typeof roomy>["tab"]>) => void;
/** All that a learner can do, at its extremes. */
const deed: fc.Arbitrary<Deed> = fc.oneof(
  answer.map(
    (given): Deed =>
      (vault) =>
        exerciseStore("x", vault).saveDraft(given),
  ),
  fc.record({ given: answer, value: mark, rules: fc.constantFrom(0, 1, mostMissed, mostMissed + 1) }).map(
    ({ given, value, rules }): Deed =>
      (vault) => {
        const { at: _, ...attempt } = fakeAttempt;
        const missed = Array.from({ length: rules }, (_, n) => `${n}`.padEnd(longestId, "r"));
        exerciseStore("x", vault).addAttempt({ ...attempt, answer: given, score: value, mark: value, missed });
      },
  ),
  fc.constant<Deed>((vault) => exerciseStore("x", vault).reveal()),
  fc.constant<Deed>((vault) => lessonStore("c/a", vault).markRead()),
  fc.tuple(id, chosen).map(
    ([quiz, options]): Deed =>
      (vault) =>
        lessonStore("c/a", vault).answerQuiz(quiz, options, true),
  ),
  fc.integer().map(
    (seed): Deed =>
      (vault) =>
        testStore("c", vault).begin(seed),
  ),
  fc.tuple(place, chosen).map(
    ([question, options]): Deed =>
      (vault) =>
        testStore("c", vault).answer(question, options),
  ),
  fc.array(place, { maxLength: testLength }).map(
    (asked): Deed =>
      (vault) =>
        testStore("c", vault).handIn(asked, asked),
  ),
  fc.record({ section: text, quote: text, prefix: text, suffix: text, text, part: fc.nat(999) }).map(
    (note): Deed =>
      (vault) =>
        notesStore("c/a", vault).add({ locale: "it", ...note }),
  ),
  text.map(
    (written): Deed =>
      (vault) => {
        const store = notesStore("c/a", vault);
        const [first] = store.live();
        if (first !== undefined) store.write(first, written);
      },
  ),
  fc.boolean().map(
    (undone): Deed =>
      (vault) => {
        const store = notesStore("c/a", vault);
        const undo = store.remove(store.live()[0]?.id ?? "");
        if (undone) undo();
      },
  ),
  text.map(
    (words): Deed =>
      (vault) =>
        portfolioStore(vault).open(words),
  ),
  fc.tuple(id, text, fc.boolean()).map(
    ([work, note, shown]): Deed =>
      (vault) =>
        portfolioStore(vault).say(work, shown ? { note } : { shown }),
  ),
  fc.tuple(fc.constantFrom(...deck), fc.constantFrom(1, 2, 3, 4), fc.boolean()).map(
    ([card, grade, back]): Deed =>
      (vault) => {
        const store = reviewStore(deck, vault);
        store.grade(card.id, grade as 1 | 2 | 3 | 4);
        if (back) store.undo();
      },
  ),
  fc.constantFrom(-1, 5, mostNewADay + 1, 1e9).map(
    (wish): Deed =>
      (vault) =>
        reviewStore(deck, vault).setLimit(wish),
  ),
);

describe("what a learner can do", () => {
  it("never goes beyond a bound: all that is written can be read, and is read as it was written", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(deed, fc.constantFrom(0, 1, 900_000_000)), { maxLength: 12 }), (deeds) => {
        const browser = roomy();
        const vault = browser.tab();
        for (const [act, later] of deeds) {
          browser.time = new Date(browser.time.getTime() + later);
          act(vault);
        }
        expectReadable(browser, vault);
      }),
      { numRuns: 200 },
    );
  });

  it("however often it was done before", () => {
    const full = (most: number, part: (n: number) => unknown) =>
      Object.fromEntries(Array.from({ length: most }, (_, n) => [`a${n}`, part(n)]));
    const at = "2026-11-19T09:00:00.000Z";
    const note = { at, made: at, locale: "it", section: "", part: 0, quote: "", prefix: "", suffix: "", text: "" };
    const other = {
      attempts: Array.from({ length: mostAttempts }, (_, n) => ({ ...fakeAttempt, at, answer: n })),
      quizzes: full(mostQuizzes, () => ({ at, chosen: [0], right: true })),
      answers: full(mostAsked, () => [0]),
      notes: full(mostEntries, () => ({ ...note, gone: true })),
      pieces: full(mostPieces, () => ({ at, shown: true, note: "" })),
      cards: full(mostCards, () => []),
    };
    const records = {
      "x:x": { draft: null, attempts: other.attempts, revealed: false },
      "l:c/a": { readAt: null, quizzes: other.quizzes },
      "t:c": { current: { seed: 1, at, answers: other.answers }, results: [] },
      "r:c/a": { cards: other.cards },
      "p:mine": { opening: null, pieces: other.pieces },
      "n:c/a": { notes: other.notes },
    };
    const seed = Object.entries(records).map(
      ([key, record]) => [`regia:${key}`, JSON.stringify({ v: 1, ...record })] as const,
    );
    const browser = roomy(Object.fromEntries(seed));
    const vault = browser.tab();
    const { at: _, ...attempt } = fakeAttempt;
    for (let n = 0; n < 20; n++) {
      exerciseStore("x", vault).addAttempt({ ...attempt, answer: n });
      lessonStore("c/a", vault).answerQuiz(`q${n}`, [0], true);
      testStore("c", vault).answer(`c/a#q${n}`, [0]);
      notesStore("c/a", vault).add({ ...note, locale: "it" });
      portfolioStore(vault).say(`work-${n}`, { shown: false });
      reviewStore(deck, vault).grade("t:scct", 3);
    }
    expectReadable(browser, vault);
    testStore("c", vault).handIn([], []);
    expectReadable(browser, vault);
    expect(exerciseStore("x", vault).$record.get().attempts.at(-1)?.answer).toBe(19);
    expect(lessonStore("c/a", vault).quiz("q19")).not.toBeNull();
    expect(notesStore("c/a", vault).live()).toHaveLength(20);
    expect(portfolioStore(vault).piece("work-19")).toMatchObject({ shown: false });
    expect(reviewStore(deck, vault).times("t:scct")).toBe(mostReviews);
  });

  it("comes back whole from a file", () => {
    const browser = roomy();
    const vault = browser.tab();
    exerciseStore("x", vault).saveDraft("x".repeat(longestAnswer - 2));
    portfolioStore(vault).open("x".repeat(longestText));
    const there = roomy().tab();
    const preview = previewImport(exportProgress(vault), there);
    if (!preview.ok) throw new Error(preview.problem);
    expect(preview.changes.filter((change) => change.effect !== "add" || change.leftOut !== undefined)).toEqual([]);
    expect(preview.beyond).toBe(0);
    preview.apply();
    expect(JSON.parse(exportProgress(there))).toEqual(JSON.parse(exportProgress(vault)));
  });
});

describe("an answer longer than any that is kept", () => {
  it("leaves the draft before it in place, and is told until it is short again", () => {
    const browser = roomy();
    const vault = browser.tab();
    const store = exerciseStore("x", vault);
    store.saveDraft("short");
    store.saveDraft(huge);
    expect(store.$record.get().draft?.answer).toBe("short");
    expect(vault.health.$health.get()).toEqual({ state: "long", keys: ["x"] });
    store.saveDraft("short again");
    expect(store.$record.get().draft?.answer).toBe("short again");
    expect(vault.health.$health.get()).toEqual({ state: "ok", keys: [] });
  });

  it("keeps its marks when it is handed in", () => {
    const store = exerciseStore("x", roomy().tab());
    store.addAttempt({ ...fakeAttempt, answer: huge });
    expect(store.$record.get().attempts).toEqual([{ ...fakeAttempt, answer: null }]);
  });
});

it("the settings drop what is too long and keep the rest", () => {
  expect(longestSetting).toBe(longestPlace);
  const long = "x".repeat(1e6);
  const lastBackup = `2026-11-20T09:00:00.${"0".repeat(1e6)}Z`;
  const lastVisited = { lesson: long, at: "2026-11-20T09:00:00.000Z" };
  const raw = { v: 1, theme: "dark", locale: long, name: "x".repeat(longestName + 1), lastBackup, lastVisited };
  const browser = fakeBrowser({ "regia:settings": JSON.stringify(raw) });
  expect(openSettings(browser.tab()).$record.get()).toEqual({ v: 1, theme: "dark", name: "x".repeat(longestName) });
});
