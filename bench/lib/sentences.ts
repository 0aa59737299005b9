import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import type { Locale } from "../../exercises/lib/locale.ts";

/** A sentence, or a few, that somebody wrote to have one fault of manner, or to look much like it and have none. */
const sentenceSchema = z.strictObject({
  id: z.string(),
  /** `held` sentences are kept apart while rules are written. */
  half: z.enum(["dev", "held"]),
  rule: z.enum([
    "no-blame",
    "no-denial",
    "no-boilerplate",
    "no-legalese",
    "calm-tone",
    "no-conditional-apology",
    "no-personal-data",
    "no-promotion",
    "no-speculation",
    "no-threat",
  ]),
  breaks: z.boolean(),
  text: z.string(),
});

/**
 * All labelled sentences of a language. `sentences` stand alone, `passages` have one to five sentences and faults of more
 * kinds; weights are learned from the first half of either.
 */
export async function readSentences(
  locale: Locale,
  folder: "sentences" | "passages" = "sentences",
): Promise<z.output<typeof sentenceSchema>[]> {
  const text = await readFile(join(import.meta.dirname, `../${folder}/${locale}.jsonl`), "utf8");
  return text
    .trim()
    .split("\n")
    .map((line) => sentenceSchema.parse(JSON.parse(line)));
}
