import * as z from "zod";
import { type Exercise, gradeAnswer, modelsOf } from "../../exercises/index.ts";
import { type Locale, locales } from "../../exercises/lib/locale.ts";
import { isPassed } from "../../src/final-test/test-draw.ts";
import { bestOf } from "../../src/stores/attempts.ts";
import { maxImportBytes } from "../../src/stores/bounds.ts";
import { exerciseKind } from "../../src/stores/exercise-record.ts";
import { decode } from "../../src/stores/record-kind.ts";
import { testKind } from "../../src/stores/test-record.ts";
import { spellingOf } from "./spelling.ts";

/** What became of a work that a file says was passed. `model`: it holds, and is a published model answer word for word. */
type Outcome = "holds" | "model" | "fails" | "no answer" | "no such exercise";

/** A work that a file says was passed, graded again by the rules of today. */
export interface Work {
  readonly exercise: string;
  /** The mark on record, 0–100. */
  readonly recorded: number;
  readonly outcome: Outcome;
  /** What the rules give now, in the language in which they give most; null when nothing could be graded. */
  readonly score: number | null;
  readonly locale: Locale | null;
  /** How many times it was handed in. */
  readonly attempts: number;
}

/** A final test as a file tells it: its questions can't be asked again, only counted. */
export interface Test {
  readonly course: string;
  readonly right: number;
  readonly asked: number;
  readonly passed: boolean;
  readonly sittings: number;
}

const fileSchema = z.object({
  format: z.literal("regia-progress"),
  exercises: z.record(z.string(), z.unknown()).default({}),
  tests: z.record(z.string(), z.unknown()).default({}),
});

type Verified =
  | { readonly ok: true; readonly works: readonly Work[]; readonly tests: readonly Test[] }
  | { readonly ok: false; readonly problem: string };

/** Grades anew what an exported file of progress says was passed. Reads any text; never throws. */
export async function verifyExport(text: string, exercises: ReadonlyMap<string, Exercise>): Promise<Verified> {
  const no = (problem: string) => ({ ok: false, problem }) as const;
  if (Buffer.byteLength(text) > maxImportBytes)
    return no(`more than ${maxImportBytes.toLocaleString("en")} bytes; no copy of one person's progress is as large`);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return no("not JSON; a copy is taken under “Your data”, and is a .json file");
  }
  const file = fileSchema.safeParse(json).data;
  if (file === undefined) return no('not a copy of progress: it has no "format": "regia-progress"');
  const works: Work[] = [];
  for (const [id, record] of Object.entries(file.exercises)) {
    const decoded = decode(exerciseKind, JSON.stringify(record));
    if (!("value" in decoded)) continue;
    const best = bestOf(decoded.value.attempts.filter(({ passed }) => passed));
    if (best === undefined) continue;
    const attempts = decoded.value.attempts.length;
    works.push({ exercise: id, recorded: best.mark, attempts, ...(await gradeAgain(exercises.get(id), best.answer)) });
  }
  const tests = Object.entries(file.tests).flatMap(([course, record]) => {
    const decoded = decode(testKind, JSON.stringify(record));
    return "value" in decoded ? testOf(course, decoded.value.results) : [];
  });
  return { ok: true, works, tests };
}

/** Records don't say in which language an answer was written: it is graded in each. */
async function gradeAgain(
  exercise: Exercise | undefined,
  answer: unknown,
): Promise<Pick<Work, "outcome" | "score" | "locale">> {
  if (exercise === undefined) return { outcome: "no such exercise", score: null, locale: null };
  if (answer === null || answer === undefined) return { outcome: "no answer", score: null, locale: null };
  const graded: { readonly passed: boolean; readonly score: number; readonly locale: Locale }[] = [];
  for (const locale of locales) {
    const grading = gradeAnswer(exercise, answer, locale, { spelling: await spellingOf(locale) });
    if (grading.ok) graded.push({ ...grading.verdict, locale });
  }
  const [best] = graded.toSorted((a, b) => Number(b.passed) - Number(a.passed) || b.score - a.score);
  if (best === undefined) return { outcome: "no answer", score: null, locale: null };
  const { passed, score, locale } = best;
  const isModel = modelsOf(exercise, locale).some((model) => JSON.stringify(model) === JSON.stringify(answer));
  return { outcome: passed ? (isModel ? "model" : "holds") : "fails", score, locale };
}

function testOf(
  course: string,
  results: readonly { readonly asked: readonly string[]; readonly right: readonly string[] }[],
): Test[] {
  const counted = results.map(({ asked, right }) => {
    const questions = new Set(asked);
    return { asked: questions.size, right: [...new Set(right)].filter((one) => questions.has(one)).length };
  });
  const best = counted.toSorted((a, b) => b.right - a.right)[0];
  return best === undefined
    ? []
    : [{ course, ...best, passed: isPassed(best.right, best.asked), sittings: counted.length }];
}
