import * as z from "zod";
import type { Locale } from "../../exercises/lib/locale.ts";
import { readJsonl } from "./jsonl.ts";

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
export const readSentences = (
  locale: Locale,
  folder: "sentences" | "passages" = "sentences",
): Promise<z.output<typeof sentenceSchema>[]> => readJsonl(`${folder}/${locale}.jsonl`, sentenceSchema);

/** A passage of one to three sentences that somebody wrote to have an act of a reply, or to look much like it and lack it. */
const actSchema = z.strictObject({
  id: z.string(),
  /** `held` passages are kept apart while rules are written; no weights are learned from either half. */
  half: z.enum(["dev", "held"]),
  rule: z.enum([
    "acknowledges",
    "names-problem",
    "takes-responsibility",
    "apologises",
    "offers-remedy",
    "commits-to-time",
    "gives-channel",
  ]),
  meets: z.boolean(),
  text: z.string(),
});

/** All labelled passages of a language for the acts of a reply. */
export const readActs = (locale: Locale): Promise<z.output<typeof actSchema>[]> =>
  readJsonl(`acts/${locale}.jsonl`, actSchema);
