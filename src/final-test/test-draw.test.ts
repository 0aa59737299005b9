import fc from "fast-check";
import { expect, it } from "vitest";
import { drawOptions, drawQuestions, isPassed } from "./test-draw.ts";

const question = fc.record({
  lesson: fc.constantFrom("c/a", "c/b", "c/c", "c/d"),
  quiz: fc.nat(9),
  fresh: fc.boolean(),
});
const questions = fc
  .uniqueArray(question, { selector: ({ lesson, quiz }) => `${lesson}#${quiz}`, maxLength: 40 })
  .map((all) => all.map(({ lesson, quiz, fresh }) => ({ id: `${lesson}#q${quiz}`, lesson, fresh })));

it("draws the same questions for the same seed, each once, from as many lessons as can be", () => {
  fc.assert(
    fc.property(questions, fc.integer(), fc.integer({ min: 1, max: 15 }), (all, seed, length) => {
      const drawn = drawQuestions(all, seed, [], length);
      expect(drawQuestions(all, seed, [], length)).toEqual(drawn);
      expect(new Set(drawn).size).toBe(Math.min(length, all.length));
      const lessons = (list: typeof all) => new Set(list.map(({ lesson }) => lesson)).size;
      expect(lessons(drawn)).toBe(Math.min(lessons(all), length));
    }),
  );
});

it("asks what no lesson has asked, before it repeats a quick check of the same lesson", () => {
  fc.assert(
    fc.property(questions, fc.integer(), fc.integer({ min: 1, max: 15 }), (all, seed, length) => {
      const drawn = drawQuestions(all, seed, [], length);
      for (const { lesson } of drawn) {
        const left = all.filter((one) => one.lesson === lesson && !drawn.includes(one));
        const repeated = drawn.some((one) => one.lesson === lesson && !one.fresh);
        expect(repeated && left.some(({ fresh }) => fresh)).toBe(false);
      }
    }),
  );
});

it("asks nothing again before all of a lesson's questions have had their turn", () => {
  fc.assert(
    fc.property(questions, fc.array(fc.integer(), { minLength: 2, maxLength: 6 }), (all, seeds) => {
      const before: string[][] = [];
      for (const seed of seeds) before.push(drawQuestions(all, seed, before, 4).map(({ id }) => id));
      for (const lesson of new Set(all.map((one) => one.lesson))) {
        const times = all
          .filter((one) => one.lesson === lesson)
          .map(({ id }) => before.filter((asked) => asked.includes(id)).length);
        expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(1);
      }
    }),
  );
});

it("draws other questions another time", () => {
  const all = Array.from({ length: 24 }, (_, n) => ({ id: `c/${n % 6}#q${n}`, lesson: `c/${n % 6}`, fresh: false }));
  const draws = Array.from({ length: 20 }, (_, seed) =>
    drawQuestions(all, seed)
      .map(({ id }) => id)
      .join(),
  );
  expect(new Set(draws).size).toBe(20);
});

it("shows every option once, and not always in the lesson's order", () => {
  const orders = Array.from({ length: 20 }, (_, seed) => drawOptions("c/a#q1", 4, seed));
  for (const order of orders) expect(order.toSorted()).toEqual([0, 1, 2, 3]);
  expect(new Set(orders.map(String)).size).toBeGreaterThan(5);
});

it("is passed with four in five, rounded up", () => {
  expect([9, 10].map((right) => isPassed(right, 12))).toEqual([false, true]);
  expect([3, 4].map((right) => isPassed(right, 5))).toEqual([false, true]);
  expect([isPassed(1, 1), isPassed(0, 1), isPassed(0, 0)]).toEqual([true, false, false]);
});
