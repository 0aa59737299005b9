import { expect, test, vi } from "vitest";
import { readGoldens } from "../../bench/lib/goldens.ts";
import { graderOf } from "../../exercises/grade.ts";
import { type Exercise, gradeAnswer } from "../../exercises/index.ts";

const goldens = await readGoldens();
const exercises = [...new Set(goldens.map(({ exercise }) => exercise))].filter(({ kind }) =>
  ["form", "queue", "project"].includes(kind),
);

test.each(exercises.map((exercise) => [exercise.id, exercise] as const))(
  "what is fetched for %s grades it as all the rules do",
  async (_, exercise) => {
    // Another exercise's rules must not be there already.
    vi.resetModules();
    const { fetched, fetchKinds } = await import("./kinds.ts");
    await fetchKinds(exercise);
    const grade = graderOf<Exercise>(fetched);
    const own = goldens.filter((one) => one.exercise === exercise);
    expect(own.length).toBeGreaterThan(0);
    for (const { answer, locale } of own)
      expect(grade(exercise, answer, locale, { spelling: null })).toEqual(
        gradeAnswer(exercise, answer, locale, { spelling: null }),
      );
  },
);

test("an exercise that names a few rules doesn't bring the others", async () => {
  vi.resetModules();
  const { fetchKinds } = await import("./kinds.ts");
  const { book } = await import("./rules.ts");
  const exercise = exercises.find(({ id }) => id === "one-minute");
  if (exercise === undefined) throw new Error("one-minute is gone");
  await fetchKinds(exercise);
  expect(book.rule("no-jargon")?.id).toBe("no-jargon");
  expect(() => book.rule("discloses"), "and says so, should it be asked for").toThrow();
  expect(book.reply).toEqual([]);
});
