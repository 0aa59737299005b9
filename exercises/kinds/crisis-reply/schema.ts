import * as z from "zod";
import { briefFields, exerciseFields } from "../../lib/exercise.ts";
import { localized } from "../../lib/locale.ts";
import { sceneSchema, sceneTextSchema } from "../../lib/scene.ts";

/** An exercise whose answer is a public reply to a comment. */
export const crisisReplySchema = z.strictObject({
  ...exerciseFields,
  kind: z.literal("crisis-reply"),
  scene: sceneSchema,
  locale: localized(
    z.strictObject({
      ...briefFields,
      ...sceneTextSchema.shape,
      /** How long ago the comment was written, as its platform would say: 5 min, 3 days. Two hours, unless given. */
      age: z.string().min(1).max(24).optional(),
    }),
  ).refine(
    ({ it, en }) => (it.age === undefined) === (en.age === undefined),
    "say the comment’s `age` in both languages, or in neither",
  ),
  /** Options for single rules, over those that follow from the scene. */
  rules: z.array(z.strictObject({ use: z.string(), with: z.record(z.string(), z.unknown()) })).default([]),
  models: localized(z.array(z.string().min(1)).min(1)),
});

export type CrisisReply = z.output<typeof crisisReplySchema>;
