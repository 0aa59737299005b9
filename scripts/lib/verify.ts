import * as z from "zod";
import { type Exercise, gradeAnswer } from "../../exercises/index.ts";
import { type Locale, locales } from "../../exercises/lib/locale.ts";
import { bestResult } from "../../src/final-test/best-result.ts";
import { isPassed } from "../../src/final-test/test-draw.ts";
import { type Attempt, bestOf } from "../../src/stores/attempts.ts";
import { maxImportBytes } from "../../src/stores/bounds.ts";
import { exerciseKind } from "../../src/stores/exercise-record.ts";
import { decode, type RecordKind } from "../../src/stores/record-kind.ts";
import { testKind } from "../../src/stores/test-record.ts";
import { copiesModel } from "./model-copy.ts";
import { spellingOf } from "./spelling.ts";

/** What became of a work that a file says was passed. `model`: it passes, and is a published model answer, word for word or nearly. */
type Outcome = "holds" | "model" | "fails" | "no answer" | "no such exercise";

/** A work that a file says was passed, graded again by the rules of today. */
export interface Work {
  readonly exercise: string;
  /** The mark on record, 0–100. */
  readonly recorded: number;
  readonly outcome: Outcome;
  /** What the rules give now, in the language of the answer, or where the record doesn't say it in the one in which they give most; null when nothing could be graded. */
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

/** A record of the file that can't be read, or not whole: what it shows may not be all that it says. */
export interface Unread {
  readonly kind: "exercise" | "test";
  readonly id: string;
  /** `partly`: some of its parts can't be read; the others count. */
  readonly why: "unreadable" | "newer" | "partly";
}

const fileSchema = z.object({
  format: z.literal("regia-progress"),
  v: z.number().default(1),
  exercises: z.record(z.string(), z.unknown()).default({}),
  tests: z.record(z.string(), z.unknown()).default({}),
});

type Verified =
  | {
      readonly ok: true;
      readonly works: readonly Work[];
      readonly tests: readonly Test[];
      readonly unread: readonly Unread[];
    }
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
  if (file.v > 1) return no("a copy that a newer version of the site wrote");
  const unread: Unread[] = [];
  const read = <T>(kind: Unread["kind"], id: string, record: unknown, of: RecordKind<T>): T | null => {
    const decoded = decode(of, JSON.stringify(record));
    if (decoded.state === "partial") unread.push({ kind, id, why: "partly" });
    if ("value" in decoded) return decoded.value;
    unread.push({ kind, id, why: decoded.state === "newer" ? "newer" : "unreadable" });
    return null;
  };
  const works: Work[] = [];
  for (const [id, record] of Object.entries(file.exercises)) {
    const attempts = read("exercise", id, record, exerciseKind)?.attempts ?? [];
    const best = bestOf(attempts.filter(({ passed }) => passed));
    if (best === undefined) continue;
    const again = await gradeAgain(exercises.get(id), best);
    works.push({ exercise: id, recorded: best.mark, attempts: attempts.length, ...again });
  }
  const tests = Object.entries(file.tests).flatMap(([course, record]) =>
    testOf(course, read("test", course, record, testKind)?.results ?? []),
  );
  return { ok: true, works, tests, unread };
}

/** Grades an answer in the language that its record says; those of before it was kept, in each. */
async function gradeAgain(
  exercise: Exercise | undefined,
  { answer, locale: written }: Attempt,
): Promise<Pick<Work, "outcome" | "score" | "locale">> {
  if (exercise === undefined) return { outcome: "no such exercise", score: null, locale: null };
  if (answer === null || answer === undefined) return { outcome: "no answer", score: null, locale: null };
  const graded: { readonly passed: boolean; readonly score: number; readonly locale: Locale }[] = [];
  for (const locale of written ? [written] : locales) {
    const grading = gradeAnswer(exercise, answer, locale, { spelling: await spellingOf(locale) });
    if (grading.ok) graded.push({ ...grading.verdict, locale });
  }
  const [best] = graded.toSorted((a, b) => Number(b.passed) - Number(a.passed) || b.score - a.score);
  if (best === undefined) return { outcome: "no answer", score: null, locale: null };
  const { passed, score, locale } = best;
  const outcome = passed ? (copiesModel(exercise, answer, locale) ? "model" : "holds") : "fails";
  return { outcome, score, locale };
}

function testOf(
  course: string,
  results: readonly { readonly asked: readonly string[]; readonly right: readonly string[] }[],
): Test[] {
  const counted = results.map(({ asked, right }) => {
    const questions = new Set(asked);
    return { asked: [...questions], right: [...new Set(right)].filter((one) => questions.has(one)) };
  });
  const best = bestResult(counted);
  if (best === null) return [];
  const [right, asked] = [best.right.length, best.asked.length];
  return [{ course, right, asked, passed: isPassed(right, asked), sittings: counted.length }];
}
