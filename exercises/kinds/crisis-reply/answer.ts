import { draftReader, textUpTo } from "../../lib/answer.ts";
import { maxTextLength } from "../../lib/text.ts";

/** The reply as typed. */
export const replyAnswerSchema = textUpTo(maxTextLength);

/** An unfinished reply is a text as well. */
export const readDraft = draftReader(replyAnswerSchema);
