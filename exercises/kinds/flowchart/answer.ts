import * as z from "zod/mini";
import { answerId, byId, draftReader, listUpTo } from "../../lib/answer.ts";

/** How one card was led: node ids in order and the end last, as far as the learner got; `reason` where the end asks. */
const walkSchema = z.strictObject({ path: listUpTo(answerId, 41), reason: z.optional(answerId) });

/** Walks by card id. Cards that are missing count as undecided. */
export const flowchartAnswerSchema = byId(walkSchema, 100, "cards");

export type FlowchartAnswer = z.output<typeof flowchartAnswerSchema>;
export type Walk = FlowchartAnswer[string];

/** An answer may be unfinished as it is. */
export const readDraft = draftReader(flowchartAnswerSchema);
