import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { type Exercise, gradeAnswer } from "../../exercises/index.ts";
import type { Locale } from "../../exercises/lib/locale.ts";
import { spellingOf } from "../lib/spelling.ts";

/** An exercise with answers to grade. */
export interface Asked {
  readonly exercise: Exercise;
  readonly answers: readonly { readonly locale: Locale; readonly answer: unknown }[];
}

/** What grading gives; `broken`: the exercise itself can't grade, whatever is handed in. */
export type Graded = ReturnType<typeof gradeAnswer> & { readonly broken?: true };

/** Grades an answer; a pattern or an option of the exercise that no rule can use is a problem of the exercise, and stops nothing else. */
async function gradeOne(exercise: Exercise, answer: unknown, locale: Locale): Promise<Graded> {
  const spelling = await spellingOf(locale);
  try {
    return gradeAnswer(exercise, answer, locale, { spelling });
  } catch (error) {
    return { ok: false, problem: (error as Error).message, broken: true };
  }
}

/** A thread loads all rules and the dictionaries, which takes as long as some hundred answers: fewer are graded here. */
const worthAThread = 200;
const mostThreads = 4;

/** Grades the answers to one exercise, in their order. */
export async function gradeAll({ exercise, answers }: Asked): Promise<Graded[]> {
  const gradings: Graded[] = [];
  for (const { locale, answer } of answers) gradings.push(await gradeOne(exercise, answer, locale));
  return gradings;
}

/** Grades the answers to many exercises, on as many cores as their number is worth. The gradings come in the order of what was asked. */
export async function gradeMany(all: readonly Asked[]): Promise<Graded[][]> {
  const many = all.reduce((sum, { answers }) => sum + answers.length, 0);
  const threads = Math.min(mostThreads, availableParallelism(), Math.floor(many / worthAThread));
  const graded: Graded[][] = [];
  // Every thread takes the next one from the same list.
  const left = all.entries();
  async function work(grade: (asked: Asked) => Promise<Graded[]>): Promise<void> {
    for (const [at, asked] of left) graded[at] = await grade(asked);
  }
  if (threads < 2) await work(gradeAll);
  else
    await Promise.all(
      Array.from({ length: threads }, async () => {
        const worker = new Worker(new URL("./grade-many-worker.ts", import.meta.url));
        await work(async (asked) => {
          worker.postMessage(asked);
          const [gradings] = (await once(worker, "message")) as [Graded[]];
          return gradings;
        }).finally(() => worker.terminate());
      }),
    );
  return graded;
}
