import { describe, expect, it } from "vitest";
import { fakeBrowser } from "../stores/fakes/browser.ts";
import { lessonStore } from "../stores/lesson.ts";
import { type DeckCard, reviewStore } from "./review.ts";

const question = (n: number): DeckCard => ({ id: `q:c/a#q${n}`, lessons: ["c/a"] });
const deck = [
  ...Array.from({ length: 12 }, (_, n) => question(n + 1)),
  { id: "t:shared", lessons: ["c/z", "c/a"] },
  { id: "q:c/b#q1", lessons: ["c/b"] },
];

function learner() {
  const browser = fakeBrowser();
  browser.time = new Date(2026, 10, 20, 10);
  const vault = browser.tab();
  lessonStore("c/a", vault).markRead();
  return { browser, vault, store: reviewStore(deck, vault) };
}
const later = (date: Date, days: number) => new Date(date.getFullYear(), date.getMonth(), date.getDate() + days, 10);

describe("today's queue", () => {
  it("is empty before any lesson was read, and says so", () => {
    const store = reviewStore(deck, fakeBrowser().tab());
    expect(store.begun()).toBe(false);
    expect(store.today()).toMatchObject({ queue: [], due: 0, fresh: 0, held: 0 });
    const { vault } = learner();
    expect(reviewStore([question(1)], vault).begun(), "one card is enough").toBe(true);
  });

  it("has ten new cards a day of the lessons read or answered, in the order of the path", () => {
    const { browser, vault, store } = learner();
    expect(store.today()).toMatchObject({ fresh: 10, held: 3, queue: deck.slice(0, 10).map(({ id }) => id) });
    for (let n = 0; n < 10; n++) store.grade(store.today().queue[0] ?? "", 4);
    expect(store.today()).toMatchObject({ queue: [], fresh: 0, held: 3, done: 10 });
    lessonStore("c/b", vault).answerQuiz("q1", [0], false);
    browser.time = later(browser.time, 1);
    expect(store.today().queue.filter((id) => !id.startsWith("q:c/a#"))).toEqual(["q:c/b#q1", "t:shared"]);
    expect(
      store.today().queue.find((id) => id.startsWith("q:c/b")),
      "one answered wrongly",
    ).toBe("q:c/b#q1");
  });

  it("begins with a check that was wrong at first, though the answer was put right once the page had shown it", () => {
    const { vault, store } = learner();
    const lesson = lessonStore("c/a", vault);
    lesson.answerQuiz("q9", [0], false);
    lesson.answerQuiz("q9", [1], true);
    lesson.answerQuiz("q9", [1], true);
    lesson.answerQuiz("q8", [1], true);
    expect(store.today().queue.slice(0, 2)).toEqual(["q:c/a#q9", "q:c/a#q1"]);
  });

  it("heeds the limit that one sets", () => {
    const { store } = learner();
    store.setLimit(2);
    expect(store.today()).toMatchObject({ fresh: 2, held: 11 });
    store.setLimit(0);
    expect(store.today().queue).toEqual([]);
    for (const wish of [Number.NaN, 1e9]) store.setLimit(wish);
    expect(store.limit).toBe(99);
  });

  it("brings what was not known back at the end, and takes a grade back", () => {
    const { store } = learner();
    store.setLimit(3);
    expect(store.canUndo()).toBe(false);
    store.grade("q:c/a#q1", 1);
    expect(store.canUndo()).toBe(true);
    expect(store.today().queue).toEqual(["q:c/a#q2", "q:c/a#q3", "q:c/a#q1"]);
    expect(store.undo()).toBe("q:c/a#q1");
    expect(store.undo()).toBeNull();
    expect(store.canUndo()).toBe(false);
    expect(store.today()).toMatchObject({ queue: ["q:c/a#q1", "q:c/a#q2", "q:c/a#q3"], due: 0, done: 0 });
  });

  it("asks first what has been due longest, whatever its place in the path, and new cards after it", () => {
    const { browser, store } = learner();
    const start = browser.time;
    for (const [n, id] of ["q:c/a#q3", "q:c/a#q2", "q:c/a#q1"].entries()) {
      browser.time = later(start, n * 7);
      store.grade(id, 3);
    }
    browser.time = later(start, 60);
    expect(store.today().queue.slice(0, 4)).toEqual(["q:c/a#q3", "q:c/a#q2", "q:c/a#q1", "q:c/a#q4"]);
  });

  it("counts what comes in the next fourteen days, and each card once", () => {
    const { browser, store } = learner();
    for (const id of store.today().queue) store.grade(id, 3);
    const { ahead } = store.today();
    expect(ahead).toHaveLength(14);
    expect(ahead.reduce((sum, cards) => sum + cards)).toBe(10);
    const first = ahead.findIndex((cards) => cards > 0);
    browser.time = later(browser.time, first + 1);
    expect(store.today().due).toBe(ahead[first]);
    browser.time = later(browser.time, 60);
    expect(store.today(), "nothing that was missed is lost").toMatchObject({ due: 10 });
  });

  it("asks at once what was graded with a clock a year ahead, and loses nothing", () => {
    const { browser, store } = learner();
    const now = browser.time;
    browser.time = later(now, 365);
    store.grade("q:c/a#q1", 4);
    browser.time = now;
    expect(store.today().queue).toContain("q:c/a#q1");
    expect(store.times("q:c/a#q1")).toBe(1);
    store.grade("q:c/a#q1", 3);
    expect(store.times("q:c/a#q1")).toBe(2);
    expect(store.today().queue).not.toContain("q:c/a#q1");
  });
});

it("keeps a term of several lessons with the one that was read, and finds it there", () => {
  const { browser, vault, store } = learner();
  store.grade("t:shared", 3);
  expect([...browser.bytes.keys()].filter((key) => key.startsWith("regia:r:"))).toEqual(["regia:r:c/a"]);
  lessonStore("c/z", vault).markRead();
  store.grade("t:shared", 3);
  expect([...browser.bytes.keys()].filter((key) => key.startsWith("regia:r:"))).toEqual(["regia:r:c/a"]);
  expect(store.times("t:shared")).toBe(2);
});
