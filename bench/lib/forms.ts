import * as z from "zod";
import type { Locale } from "../../exercises/lib/locale.ts";
import { readJsonl } from "./jsonl.ts";

/** An answer to an exercise of several fields or to a public apology, with what a person said of it. */
const labelledFormSchema = z.strictObject({
  id: z.string(),
  exercise: z.string(),
  /** `held` answers are kept apart while rules are written. */
  half: z.enum(["dev", "held"]),
  /** As the exercise takes it. */
  answer: z.unknown(),
  /** Would the labeller let it pass as it is? */
  publish: z.boolean(),
  /** Whether the labeller found it an easy call. */
  sure: z.boolean(),
  faults: z.array(z.strictObject({ field: z.string(), what: z.string(), quote: z.string() })),
});

/** The labelled answers to forms of a language. */
export const readForms = (locale: Locale): Promise<z.output<typeof labelledFormSchema>[]> =>
  readJsonl(`forms/${locale}.jsonl`, labelledFormSchema);
