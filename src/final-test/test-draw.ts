import { seeded, shuffled } from "../../exercises/lib/seeded.ts";

/** A question as the draw sees it. */
interface Drawable {
  readonly id: string;
  /** course/lesson */
  readonly lesson: string;
  /** Asked in no lesson. */
  readonly fresh: boolean;
}

/** Questions of a final test, at most. */
export const testLength = 12;

/** How many right answers pass: four in five, as in the exercises where cards are sorted. */
export const neededToPass = (asked: number): number => Math.ceil(asked * 0.8);

/**
 * Draws `length` questions, as many from each lesson as can be: of each lesson those first that earlier tests (`before`)
 * asked least, and of these the ones that the learner hasn't met in it. The same for the same seed, questions and tests.
 */
export function drawQuestions<T extends Drawable>(
  all: readonly T[],
  seed: number,
  before: readonly (readonly string[])[] = [],
  length = testLength,
): T[] {
  const random = seeded(seed);
  const times = (id: string) => before.filter((asked) => asked.includes(id)).length;
  const byLesson = [...Map.groupBy(shuffled(all, random), ({ lesson }) => lesson).values()].map((questions) =>
    questions.toSorted((a, b) => times(a.id) - times(b.id) || Number(b.fresh) - Number(a.fresh)),
  );
  const rounds = Array.from({ length: Math.max(0, ...byLesson.map((questions) => questions.length)) }, (_, round) =>
    byLesson.flatMap((questions) => questions[round] ?? []),
  );
  return shuffled(rounds.flat().slice(0, length), random);
}

/** The order in which a question's options are shown: indices into the lesson's order. */
export function drawOptions(id: string, options: number, seed: number): number[] {
  const mixed = [...id].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0, seed);
  return shuffled(
    Array.from({ length: options }, (_, n) => n),
    seeded(mixed),
  );
}

/** Whether a test with so many right answers is passed. */
export function isPassed(right: number, asked: number): boolean {
  return asked > 0 && right >= neededToPass(asked);
}
