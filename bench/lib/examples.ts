import { readdir } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { type Locale, localeSchema } from "../../exercises/lib/locale.ts";
import { readJsonl } from "./jsonl.ts";

/** A reply with the acts that it lacks, written to learn from and never to measure by. */
const exampleSchema = z.strictObject({
  id: z.string(),
  exercise: z.string(),
  locale: localeSchema,
  answer: z.string(),
  missed: z.array(z.string()),
});

const folder = join(import.meta.dirname, "../examples");

/** The replies of a language that weights are learned from, from all files whose name ends in `<locale>.jsonl`. */
export async function readExamples(locale: Locale): Promise<z.output<typeof exampleSchema>[]> {
  const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith(`${locale}.jsonl`)).sort();
  return (await Promise.all(files.map((file) => readJsonl(`examples/${file}`, exampleSchema)))).flat();
}
