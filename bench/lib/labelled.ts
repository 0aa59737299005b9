import { readdir } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { gradeAnswer } from "../../exercises/index.ts";
import { type Locale, localeSchema, locales } from "../../exercises/lib/locale.ts";
import type { Verdict } from "../../exercises/lib/verdict.ts";
import { spellingOf } from "../../scripts/lib/spelling.ts";
import { readJsonl } from "./jsonl.ts";
import { loadAnswerable } from "./scenes.ts";

/** An answer with what a person said of it: would they publish it, and which rules does it miss. */
const labelledSchema = z.strictObject({
  id: z.string(),
  exercise: z.string(),
  locale: localeSchema,
  /** `held` answers are kept apart while rules are written. */
  half: z.enum(["dev", "held"]),
  /** As an exercise of its kind takes it. */
  answer: z.unknown(),
  publish: z.boolean(),
  missed: z.array(z.string()),
  /** Words of the answer that show that it misses a rule, or in which it recognises the person, by rule. */
  words: z.record(z.string(), z.string()).optional(),
  note: z.string(),
});

type Labelled = z.output<typeof labelledSchema>;

const folder = join(import.meta.dirname, "../labelled");

/** The labelled answers of a language, from all files whose name ends in `<locale>.jsonl`. */
export async function readLabelled(locale: Locale): Promise<Labelled[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(`${locale}.jsonl`)).sort();
  return (await Promise.all(files.map((file) => readJsonl(`labelled/${file}`, labelledSchema)))).flat();
}

/** What another reader said of an answer, who saw the brief, the table of rules and nothing else. */
const secondSchema = z.strictObject({ id: z.string(), publish: z.boolean(), missed: z.array(z.string()) });

/** What the second reader said, by the answer's id; not all answers were read twice. */
export async function readAgain(locale: Locale): Promise<ReadonlyMap<string, z.output<typeof secondSchema>>> {
  const read = await readJsonl(`labelled/again/${locale}.jsonl`, secondSchema);
  return new Map(read.map((one) => [one.id, one]));
}

/** Every labelled answer with its verdict. */
export async function gradeLabelled(): Promise<{ item: Labelled; verdict: Verdict }[]> {
  const graded = [];
  for (const locale of locales) {
    const exercises = await loadAnswerable(locale);
    const spelling = await spellingOf(locale);
    for (const item of await readLabelled(locale)) {
      const exercise = exercises.get(item.exercise);
      if (exercise === undefined) throw new Error(`${item.id}: there is no exercise "${item.exercise}"`);
      const grading = gradeAnswer(exercise, item.answer, locale, { spelling });
      if (!grading.ok) throw new Error(`${item.id}: ${grading.problem}`);
      graded.push({ item, verdict: grading.verdict });
    }
  }
  return graded;
}
