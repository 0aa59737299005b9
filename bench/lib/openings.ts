import * as z from "zod";
import type { Locale } from "../../exercises/lib/locale.ts";
import { readJsonl } from "./jsonl.ts";

/** The first sentences of a reply, and whether they recognise the person: written to learn from and never to measure by. */
const openingSchema = z.strictObject({
  id: z.string(),
  /** The exercise whose comment they answer, or the comment itself, of some other trade. */
  exercise: z.string().optional(),
  comment: z.string().optional(),
  text: z.string(),
  /** As the writer meant it; a second reader, who didn't know, judged the first 1,912 and agreed on all of those that are here. */
  recognises: z.boolean(),
});

/** The openings of a language that weights are learned from. */
export const readOpenings = (locale: Locale): Promise<z.output<typeof openingSchema>[]> =>
  readJsonl(`openings/${locale}.jsonl`, openingSchema);
