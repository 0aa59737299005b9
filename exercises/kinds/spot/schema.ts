import * as z from "zod";
import { briefFields, exerciseFields, idSchema } from "../../lib/exercise.ts";
import { localized } from "../../lib/locale.ts";
import { planBriefSchema } from "../../lib/plan/brief.ts";
import { printed } from "../../lib/printed.ts";
import { calendarSchema, pageSchema, postSchema } from "./material.ts";

export * from "./answer.ts";

const share = z.number().min(0).max(1);

/** A piece of work in which something is wrong: the learner finds it and mends it. */
export const spotFields = z.strictObject({
  ...exerciseFields,
  kind: z.literal("spot"),
  locale: localized(
    z.strictObject({
      ...briefFields,
      /** What the work must agree with, one fact a line. */
      facts: z.array(printed()).max(30).default([]),
    }),
  ),
  /** What is asked, as shares of 1. What is left out is not asked for. */
  aim: z.strictObject({
    /** Faults found, of the faults found and the places wrongly marked. */
    precision: share,
    /** Faults found, of all that are planted. */
    recall: share,
    /** Right corrections, of the faults found. */
    corrections: share.optional(),
    /** Right reasons, of the faults found. */
    reasons: share.optional(),
    /** Faults of a calendar that must be mended so that its rule finds nothing more. */
    mended: z.int().positive().optional(),
  }),
  /** Why something is wrong: what the learner chooses from. For a calendar, ids of plan rules. */
  reasons: z
    .array(z.strictObject({ id: idSchema, locale: localized(printed()) }))
    .max(30)
    .default([]),
  /** Seconds of the optional timer. It is never graded. */
  timer: z.int().min(30).max(3_600).optional(),
  /** Whether a second round invites to check a text of one's own. */
  ownText: z.boolean().default(false),
  material: z.discriminatedUnion("is", [
    z.strictObject({ is: z.literal("text"), ...localized(pageSchema).shape }),
    z.strictObject({ is: z.literal("post"), ...localized(postSchema).shape }),
    z.strictObject({ is: z.literal("calendar"), brief: planBriefSchema, ...localized(calendarSchema).shape }),
  ]),
});

export type Spot = z.output<typeof spotFields>;
