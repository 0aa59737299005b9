import * as z from "zod/mini";
import { byId, draftReader, textUpTo } from "../../lib/answer.ts";
import { components } from "../../lib/apologies/parts.ts";
import { maxTextLength } from "../../lib/text.ts";

/** What a sentence of an apology carries; `none` for greetings and background. */
export const tags = [...components, "none"] as const;
/** One label of a sentence. */
export type Tag = (typeof tags)[number];

/** Most labels that an answer may carry: more than any exercise has sentences. */
const given = byId(z.enum(tags), 24, "tags");
const text = textUpTo(maxTextLength);

/** Labels by sentence id, and the rewritten apology. */
export const apologyAnswerSchema = z.strictObject({ tags: given, text });

export type ApologyAnswer = z.output<typeof apologyAnswerSchema>;

/** An unfinished one may lack either. */
export const readDraft = draftReader(z.strictObject({ tags: z._default(given, {}), text: z._default(text, "") }));
