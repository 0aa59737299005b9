import * as z from "zod/mini";
import { answerId, draftReader, listUpTo, textUpTo } from "../../lib/answer.ts";

/** Most steps that an answer may carry. */
export const mostSteps = 60;

const posts = listUpTo(answerId, 20).check(z.minLength(1));
const actions = listUpTo(
  z.discriminatedUnion("do", [
    z.strictObject({ do: z.literal("pause"), posts }),
    z.strictObject({ do: z.literal("pause-all") }),
    z.strictObject({ do: z.literal("resume"), posts }),
    z.strictObject({ do: z.literal("notice") }),
  ]),
  mostSteps,
);
const notice = textUpTo(4_000);

/** The steps in order, and the notice as typed. */
export const queueAnswerSchema = z.strictObject({ actions, notice });

export type QueueAnswer = z.output<typeof queueAnswerSchema>;
export type Action = QueueAnswer["actions"][number];

/** An unfinished one may lack either. */
export const readDraft = draftReader(
  z.strictObject({ actions: z._default(actions, []), notice: z._default(notice, "") }),
);
