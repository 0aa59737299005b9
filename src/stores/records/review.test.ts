import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reviewStore } from "../../review/review.ts";
import { fakeBrowser } from "../fakes/browser.ts";
import { lessonStore } from "../lesson.ts";
import { mostReviews } from "./bounds.ts";
import { nameOf, type Review, type ReviewRecord, reviewKind } from "./review.ts";

const iso = fc
  .date({ min: new Date("2026-11-01"), max: new Date("2026-11-04"), noInvalidDate: true })
  .map((date) => date.toISOString());
const few = fc.constantFrom("2026-11-01T08:00:00.000Z", "2026-11-02T08:00:00.000Z");
const review: fc.Arbitrary<Review> = fc.record(
  {
    n: fc.integer({ min: 1, max: 20 }),
    at: fc.oneof(few, iso),
    grade: fc.nat(4),
    days: fc.constantFrom(0.006944, 1, 3),
    stability: fc.constantFrom(0.4, 2.5),
    difficulty: fc.constant(5),
    state: fc.nat(3),
    step: fc.nat(1),
    revised: fc.record({ first: few, times: fc.nat(3) }),
  },
  { requiredKeys: ["n", "at", "grade", "days", "stability", "difficulty", "state", "step"] },
);
const cards = fc.dictionary(fc.constantFrom("q:c/a#q1", "t:scct"), fc.array(review, { maxLength: mostReviews }));
const record: fc.Arbitrary<ReviewRecord> = fc.record({ v: fc.constant(1 as const), cards });
/** As storage holds it: the shape that a first merge gives. */
const settle = (one: ReviewRecord) => reviewKind.merge(one, reviewKind.empty);

describe("two copies of the reviews of a lesson", () => {
  it("are joined to the same record in whichever order and however often", () => {
    fc.assert(
      fc.property(record, record, record, (a, b, c) => {
        const joined = reviewKind.merge(a, b);
        expect(JSON.stringify(reviewKind.merge(b, a))).toBe(JSON.stringify(joined));
        expect(JSON.stringify(reviewKind.merge(joined, a))).toBe(JSON.stringify(joined));
        expect(reviewKind.merge(settle(a), settle(b))).toEqual(joined);
        expect(reviewKind.merge(joined, c)).toEqual(reviewKind.merge(a, reviewKind.merge(b, c)));
        expect(reviewKind.parse(JSON.parse(JSON.stringify(joined)))).toEqual(joined);
      }),
    );
  });

  it("lose no review but the oldest of too many", () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        const joined = reviewKind.merge(a, b);
        for (const id of ["q:c/a#q1", "t:scct"]) {
          const names = (one: ReviewRecord) => (one.cards[id] ?? []).map(nameOf);
          const all = [...new Set([...names(a), ...names(b)])].sort();
          expect(names(joined)).toEqual(all.slice(-mostReviews));
        }
      }),
    );
  });
});

describe("two tabs", () => {
  const deck = [{ id: "q:c/a#q1", lessons: ["c/a"] }];

  it("both grade a card: both grades count", () => {
    const browser = fakeBrowser();
    browser.instant = false;
    const [one, two] = [browser.tab(), browser.tab()];
    const [first, second] = [reviewStore(deck, one), reviewStore(deck, two)];
    lessonStore("c/a", one).markRead();
    browser.deliver();
    first.grade("q:c/a#q1", 3);
    browser.time = new Date("2026-11-20T09:01:00.000Z");
    second.grade("q:c/a#q1", 4);
    browser.deliver();
    expect([first.times("q:c/a#q1"), second.times("q:c/a#q1")]).toEqual([2, 2]);
    expect(first.preview("q:c/a#q1")).toEqual(second.preview("q:c/a#q1"));
  });

  it("a grade that was taken back in one doesn't come back from the other", () => {
    const browser = fakeBrowser();
    const [one, two] = [browser.tab(), browser.tab()];
    lessonStore("c/a", one).markRead();
    const [first, second] = [reviewStore(deck, one), reviewStore(deck, two)];
    first.grade("q:c/a#q1", 4);
    expect(second.times("q:c/a#q1")).toBe(1);
    expect(first.undo()).toBe("q:c/a#q1");
    expect([first.times("q:c/a#q1"), second.times("q:c/a#q1")]).toEqual([0, 0]);
    expect(second.today()).toMatchObject({ queue: ["q:c/a#q1"], fresh: 1, done: 0 });
  });
});

it("bytes that can't be read cost one lesson's reviews, and are kept", () => {
  const browser = fakeBrowser({ "regia:r:c/a": "{torn" });
  const vault = browser.tab();
  const store = reviewStore(
    [
      { id: "t:one", lessons: ["c/a"] },
      { id: "t:two", lessons: ["c/b"] },
    ],
    vault,
  );
  for (const id of ["c/a", "c/b"]) lessonStore(id, vault).markRead();
  store.grade("t:one", 3);
  store.grade("t:two", 3);
  expect([store.times("t:one"), store.times("t:two")]).toEqual([1, 1]);
  expect([...browser.bytes.values()]).toContain("{torn");
});
