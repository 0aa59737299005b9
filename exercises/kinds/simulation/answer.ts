import * as z from "zod/mini";
import { answerId, draftReader, listUpTo, textUpTo } from "../../lib/answer.ts";
import { maxTextLength } from "../../lib/text.ts";

/** Most decisions that an answer may carry: more than any story has. */
const mostSteps = 24;

const steps = listUpTo(z.strictObject({ step: answerId, choice: answerId }), mostSteps);
const statement = textUpTo(maxTextLength);

/** The decisions in order, and the statement as typed. Drafts hold the decisions taken so far. */
export const simulationAnswerSchema = z.strictObject({ steps, statement });

export type SimulationAnswer = z.output<typeof simulationAnswerSchema>;

/** An unfinished one may lack either. */
export const readDraft = draftReader(
  z.strictObject({ steps: z._default(steps, []), statement: z._default(statement, "") }),
);
