import * as z from "zod";
import { briefFields, exerciseFields } from "../../lib/exercise.ts";
import { localized } from "../../lib/locale.ts";
import { planBriefSchema } from "../../lib/plan/brief.ts";
import { modelPlanSchema } from "../../lib/plan.ts";
import { printed } from "../../lib/printed.ts";

/** An exercise whose answer is an editorial plan: objectives, pillars and the rows of a calendar. */
export const editorialPlanSchema = z.strictObject({
  ...exerciseFields,
  kind: z.literal("editorial-plan"),
  /** What the client asks for, in numbers and dates. */
  brief: planBriefSchema,
  locale: localized(
    z.strictObject({
      ...briefFields,
      /** What the learner may count on, one fact a line. */
      facts: z.array(printed()).min(1),
    }),
  ),
  /** Options for single rules, over their defaults. */
  rules: z.array(z.strictObject({ use: z.string(), with: z.record(z.string(), z.unknown()) })).default([]),
  /** A whole plan that passes, in each language. */
  models: localized(modelPlanSchema),
});

export type EditorialPlan = z.output<typeof editorialPlanSchema>;
