import * as z from "zod";
import { gradeAnswer } from "../../exercises/index.ts";
import { localeSchema, locales } from "../../exercises/lib/locale.ts";
import type { Verdict } from "../../exercises/lib/verdict.ts";
import type { Bank } from "./load-exercises.ts";
import { didYouMean } from "./nearest.ts";
import { spellingOf } from "./spelling.ts";

const batchLine = z.looseObject({
  id: z.union([z.string(), z.number()]),
  exercise: z.string(),
  locale: z.string(),
  answer: z.unknown(),
});

/** A result, or what is wrong and where, in one line. */
type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

/** The verdict on an answer to an exercise named by its id. `where` begins the problem. */
export async function gradeNamed(
  { exercises, unread }: Bank,
  id: string,
  answer: unknown,
  language: string,
  where = "",
): Promise<Outcome<Verdict>> {
  const exercise = exercises.get(id);
  const no = (problem: string) => ({ ok: false, problem: `${where}${problem}` }) as const;
  if (exercise === undefined)
    return no(unread.get(id) ?? `there is no exercise "${id}".${didYouMean(id, exercises.keys())}`);
  const locale = localeSchema.safeParse(language).data;
  if (locale === undefined) return no(`"${language}" is not a language; use ${locales.join(" or ")}`);
  const grading = gradeAnswer(exercise, answer, locale, { spelling: await spellingOf(locale) });
  return grading.ok ? { ok: true, value: grading.verdict } : no(`${id}: ${grading.problem}`);
}

/** Grades one line of a batch: the line that answers it, as JSON. */
export async function gradeLine(bank: Bank, line: string, where: string): Promise<Outcome<string>> {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    return { ok: false, problem: `${where}: not JSON (${(error as Error).message})` };
  }
  const parsed = batchLine.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const place = issue?.path.join(".") || "line";
    return {
      ok: false,
      problem: `${where}: ${place}: ${issue?.message}; a line is {"id","exercise","locale","answer"}`,
    };
  }
  const { id, exercise, locale, answer } = parsed.data;
  const graded = await gradeNamed(bank, exercise, answer, locale, `${where}: `);
  return graded.ok ? { ok: true, value: JSON.stringify({ id, exercise, locale, ...graded.value }) } : graded;
}
