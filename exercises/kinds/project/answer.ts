import * as z from "zod/mini";
import { byId, draftReader, listUpTo, textUpTo } from "../../lib/answer.ts";
import { maxTextLength } from "../../lib/text.ts";

const parts = byId(z.unknown(), 20, "parts");
const presentation = textUpTo(maxTextLength);
const review = z._default(listUpTo(z.int().check(z.minimum(0), z.maximum(30)), 30), []);

/** The answers of the parts as handed in elsewhere, the presentation, and the questions of the rubric that were ticked. */
export const projectAnswerSchema = z.strictObject({ parts, presentation, review });

export type ProjectAnswer = z.output<typeof projectAnswerSchema>;

/** An unfinished one may lack the parts and the presentation, too. */
export const readDraft = draftReader(
  z.strictObject({ parts: z._default(parts, {}), presentation: z._default(presentation, ""), review }),
);
