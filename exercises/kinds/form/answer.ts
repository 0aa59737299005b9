import * as z from "zod/mini";
import { answerId, byId, draftReader, listUpTo, textUpTo } from "../../lib/answer.ts";
import { maxTextLength } from "../../lib/text.ts";

const line = textUpTo(2_000);
const row = z.record(answerId, line);

/** Answers by field id: words, a figure as typed, an option, several, a list of lines, or rows of cells. */
export const formAnswerSchema = byId(
  z.union([textUpTo(maxTextLength), listUpTo(line, 60), listUpTo(row, 60)]),
  60,
  "fields",
);

export type FormAnswer = z.output<typeof formAnswerSchema>;

/** An answer may be unfinished as it is. */
export const readDraft = draftReader(formAnswerSchema);
