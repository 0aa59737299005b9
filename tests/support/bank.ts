import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { anyExerciseSchema, bundled, type Exercise, gradeAnswer } from "../../exercises/index.ts";
import type { Locale } from "../../exercises/lib/locale.ts";
import type { Verdict } from "../../exercises/lib/verdict.ts";
import { goldenAnswer, goldensSchema } from "../../scripts/check/golden-file.ts";
import { spellingOf } from "../../scripts/lib/spelling.ts";

const root = join(import.meta.dirname, "../../exercises/bank");

/** Folders of all exercises: course/exercise. */
export function bankFolders(): string[] {
  return readdirSync(root).flatMap((course) => readdirSync(join(root, course)).map((name) => `${course}/${name}`));
}

const read = (folder: string, file: string) => parse(readFileSync(join(root, folder, file), "utf8"));

let all: ReadonlyMap<string, Exercise> | null = null;

/** Reads an exercise of the bank. */
export function exerciseIn(folder: string): Exercise {
  if (all === null) {
    const folders = bankFolders();
    const whole = bundled(folders.map((one) => anyExerciseSchema.parse(read(one, "exercise.yaml"))));
    all = new Map(whole.map((exercise, index) => [folders[index] ?? "", exercise]));
  }
  const exercise = all.get(folder);
  if (exercise === undefined) throw new Error(`there is no exercise in ${folder}`);
  return exercise;
}

/** A golden answer with the verdict that the command line gives it. */
interface Judged {
  readonly answer: unknown;
  readonly verdict: Verdict;
}

/**
 * The first golden answer that passes, or fails, and that `enters` finds possible to enter in the browser. Throws when
 * there is none: an exercise without one cannot be tried by hand either.
 */
export async function golden(
  folder: string,
  locale: Locale,
  passed: boolean,
  enters: (answer: unknown) => boolean = () => true,
): Promise<Judged> {
  const exercise = exerciseIn(folder);
  const spelling = await spellingOf(locale);
  for (const one of goldensSchema.parse(read(folder, "golden.yaml"))[locale]) {
    if (one.passed !== passed) continue;
    const answer = goldenAnswer(exercise, locale, one);
    const grading = gradeAnswer(exercise, answer, locale, { spelling });
    if (grading.ok && grading.verdict.passed === passed && enters(answer)) return { answer, verdict: grading.verdict };
  }
  throw new Error(`${folder}: no golden answer in ${locale} that ${passed ? "passes" : "fails"} can be entered`);
}
