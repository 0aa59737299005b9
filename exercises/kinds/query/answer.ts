import { draftReader, textUpTo } from "../../lib/answer.ts";
import { maxQueryLength } from "./parser.ts";

/** The query as typed. */
export const queryAnswerSchema = textUpTo(maxQueryLength);

/** An unfinished query is a text as well. */
export const readDraft = draftReader(queryAnswerSchema);
