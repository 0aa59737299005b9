import fc from "fast-check";
import { expect, it } from "vitest";
import { fakeBrowser } from "../fakes/browser.ts";
import { lessonStore } from "../lesson.ts";
import { type LessonRecord, lessonKind } from "./lesson.ts";

const iso = fc
  .date({ min: new Date("2026-01-01"), max: new Date("2026-01-02"), noInvalidDate: true })
  .map((date) => date.toISOString());
const quiz = fc.record(
  {
    at: iso,
    chosen: fc.uniqueArray(fc.nat(3)),
    right: fc.boolean(),
    missed: fc.constant(true as const),
  },
  { requiredKeys: ["at", "chosen", "right"] },
);
const record: fc.Arbitrary<LessonRecord> = fc.record({
  v: fc.constant(1 as const),
  readAt: fc.option(iso),
  quizzes: fc.dictionary(fc.constantFrom("q1", "q2", "q3"), quiz),
});
const times = (...all: readonly (string | null | undefined)[]) => all.filter((time) => typeof time === "string").sort();

it("two copies of a lesson become one, in whichever order and however often: read since the first time, with the newest answers", () => {
  fc.assert(
    fc.property(record, record, record, (a, b, c) => {
      const { merge, parse } = lessonKind;
      const joined = merge(a, b);
      expect(JSON.stringify(merge(b, a))).toBe(JSON.stringify(joined));
      expect(JSON.stringify(merge(joined, a))).toBe(JSON.stringify(joined));
      expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      expect(joined.readAt).toBe(times(a.readAt, b.readAt)[0] ?? null);
      for (const id of ["q1", "q2", "q3"])
        expect(joined.quizzes[id]?.at).toBe(times(a.quizzes[id]?.at, b.quizzes[id]?.at).at(-1));
      expect(parse(JSON.parse(JSON.stringify(joined)))).toEqual(joined);
    }),
  );
});

it("stays read since the first time, and remembers that a check was wrong once", () => {
  const browser = fakeBrowser();
  const store = lessonStore("c/a", browser.tab());
  store.answerQuiz("q1", [0], true);
  expect(store.quiz("q1")?.missed).toBeUndefined();
  store.markRead();
  browser.time = new Date("2026-11-21T09:00:00.000Z");
  store.markRead();
  expect(store.$record.get().readAt).toBe("2026-11-20T09:00:00.000Z");
  for (const right of [false, true, true]) store.answerQuiz("q1", [right ? 0 : 1], right);
  expect(store.quiz("q1")).toMatchObject({ chosen: [0], right: true, missed: true });
});
