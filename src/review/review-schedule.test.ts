import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mostReviews } from "../stores/records/bounds.ts";
import { mergeReviews, type Review } from "../stores/records/review.ts";
import { dueAt, type Grade, grades, nextReview, settled, takenBack } from "./review-schedule.ts";

const start = Date.parse("2026-11-20T09:00:00.000Z");
const onDay = (days: number) => new Date(start + days * 86_400_000);

/** Grades a card, each time so many days after the last. */
function graded(steps: readonly (readonly [days: number, grade: Grade])[]): Review[] {
  let day = 0;
  return steps.reduce<Review[]>((log, [days, grade]) => {
    day += days;
    return mergeReviews(log, [nextReview(log, grade, onDay(day))]);
  }, []);
}

describe("a card's schedule", () => {
  it("comes back within the sitting when it was not known, later the better it was known", () => {
    const days = grades.map((grade) => nextReview([], grade, onDay(0)).days);
    expect(days[0]).toBeCloseTo(10 / 1440, 5);
    expect(days[2]).toBeGreaterThanOrEqual(1);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(new Set(days).size, "each grade has its own wait").toBe(4);
  });

  it("waits longer each time that it is known, for about a year at most", () => {
    const log = Array.from({ length: 9 }).reduce<Review[]>((reviews) => {
      const last = reviews.at(-1);
      const now = last ? new Date(Date.parse(last.at) + last.days * 86_400_000) : onDay(0);
      return [...reviews, nextReview(reviews, 3, now)];
    }, []);
    const days = log.map((review) => review.days);
    for (const [n, wait] of days.entries()) expect(wait).toBeGreaterThanOrEqual(Math.min(330, days[n - 1] ?? 0));
    expect(days.at(-1)).toBeLessThanOrEqual(367);
    expect(days.at(-1)).toBeGreaterThan(200);
  });

  it("forgets nothing of what a lapse teaches", () => {
    const [known, lapsed] = [
      graded([
        [0, 3],
        [3, 3],
        [10, 3],
      ]),
      graded([
        [0, 3],
        [3, 3],
        [10, 1],
      ]),
    ];
    expect(lapsed.at(-1)?.days).toBeLessThan(1);
    expect(lapsed.at(-1)?.stability).toBeLessThan(known.at(-1)?.stability ?? 0);
  });

  it("is the same whether read from the last review or gone through again", () => {
    const step = fc.tuple(fc.double({ min: 0, max: 60, noNaN: true }), fc.constantFrom<Grade[]>(1, 2, 3, 4));
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 30 }), (steps) => {
        const log = graded(steps);
        expect(log.length).toBeLessThanOrEqual(mostReviews);
        expect(settled(log)).toEqual(log.at(-1));
      }),
    );
  });
});

describe("a grade that is taken back", () => {
  it("leaves the card as it was, and is given anew without counting twice", () => {
    const log = graded([
      [0, 3],
      [3, 4],
    ]);
    const back = mergeReviews(log, log.slice(-1).map(takenBack));
    expect(settled(back)).toEqual(log[0]);
    const anew = mergeReviews(back, [nextReview(back, 1, onDay(3.01))]);
    expect(anew.map(({ grade }) => grade)).toEqual([3, 1]);
    expect(mergeReviews(anew, log)).toEqual(anew);
  });

  it("pushes nothing out, however often it happens", () => {
    let log = graded(Array.from({ length: mostReviews }, () => [2, 3] as const));
    const before = settled(log);
    log = mergeReviews(log, [nextReview(log, 3, onDay(60))]);
    const oldest = log[0];
    for (let turn = 0; turn < 40; turn++) {
      log = mergeReviews(log, log.slice(-1).map(takenBack));
      expect(settled(log)).toEqual(before);
      log = mergeReviews(log, [nextReview(log, 2, onDay(60))]);
    }
    expect(log[0]).toEqual(oldest);
  });
});

describe("a clock that is set back", () => {
  it("loses no review, and asks at once what it can't place", () => {
    const log = graded([
      [0, 3],
      [400, 3],
    ]);
    const [, ahead] = log;
    if (!ahead) throw new Error("no second review");
    expect(dueAt(ahead, onDay(3))).toBe(onDay(3).getTime());
    const now = mergeReviews(log, [nextReview(log, 3, onDay(3))]);
    expect(now.map(({ n }) => n)).toEqual([1, 2, 3]);
    const last = settled(now);
    expect(last?.n).toBe(3);
    expect(last && dueAt(last, onDay(3))).toBeGreaterThan(onDay(3).getTime());
  });

  it("never makes grading fail or a wait of less than nothing", () => {
    const step = fc.tuple(fc.double({ min: -500, max: 500, noNaN: true }), fc.constantFrom<Grade[]>(1, 2, 3, 4));
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 20 }), (steps) => {
        for (const { days, stability } of graded(steps)) {
          expect(days).toBeGreaterThan(0);
          expect(days).toBeLessThanOrEqual(367);
          expect(stability).toBeGreaterThan(0);
        }
      }),
    );
  });
});
