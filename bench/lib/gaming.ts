import { gradeAnswer } from "../../exercises/index.ts";
import { loadExercises } from "../../scripts/lib/load-exercises.ts";
import { spellingOf } from "../../scripts/lib/spelling.ts";
import { attempts } from "./parrots.ts";

/** How often a trick was tried, and the tries that passed, in words. */
interface Tally {
  all: number;
  readonly passed: string[];
}

/** Tries every trick on every exercise. Same tries at every run. */
export async function playTricks(): Promise<Map<string, Tally>> {
  const exercises = await loadExercises();
  const tried = new Map<string, Tally>();
  for (const { trick, exercise, locale, answer } of attempts([...exercises.values()])) {
    const row = tried.get(trick) ?? { all: 0, passed: [] };
    tried.set(trick, row);
    row.all++;
    const grading = gradeAnswer(exercise, answer, locale, { spelling: await spellingOf(locale) });
    const text = typeof answer === "string" ? answer : JSON.stringify(answer);
    if (grading.ok && grading.verdict.passed) row.passed.push(`${exercise.id} ${locale}: ${text}`);
  }
  return tried;
}
