import * as z from "zod";
import { briefFields, exerciseFields, idSchema } from "../../lib/exercise.ts";
import { localized } from "../../lib/locale.ts";
import { customIssue } from "../../lib/no-such.ts";
import { printed } from "../../lib/printed.ts";
import { sceneSchema, sceneTextSchema } from "../../lib/scene.ts";
import { checkStory } from "./check-story.ts";
import { moves } from "./moves.ts";

export * from "./answer.ts";

/** Rules that look at what has come true by a step. */
export const flagRules = [
  "no-deletion",
  "no-blaming",
  "no-guess",
  "promo-paused",
  "safety-first",
  "no-waiting",
  "roles-told",
  "update-kept",
  "everyone-told",
  "one-by-one",
  "log-kept",
] as const;

const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, "use hh:mm");
const flags = z.array(idSchema).default([]);
/** `if`: at least one of these is true; `unless`: none of these is. */
const when = { if: flags, unless: flags };

const option = z.strictObject({
  id: idSchema,
  ...when,
  /** Scenario minutes that the choice takes. */
  minutes: z.int().min(0).max(600),
  does: z.array(z.enum(moves)).default([]),
  sets: flags,
  clears: flags,
});

const step = z.strictObject({
  id: idSchema,
  /** Scenario minute before which the step does not begin; the clock jumps there. */
  from: z.int().min(0).optional(),
  /** The holding statement is written here. */
  statement: z.boolean().default(false),
  messages: z.array(z.strictObject({ id: idSchema, ...when })).default([]),
  options: z.array(option).min(3).max(6),
});

const stepTexts = z.strictObject({
  question: printed(),
  messages: z.record(idSchema, z.strictObject({ from: z.string().min(1), text: z.string().min(1) })).default({}),
  /** What a choice says, and what comes of it. */
  options: z.record(idSchema, z.strictObject({ label: printed(), outcome: printed() })),
});

const path = z.array(z.strictObject({ step: idSchema, choice: idSchema }));

/** A branching story in scenario time, with one text to write on the way. */
export const simulationSchema = z
  .strictObject({
    ...exerciseFields,
    kind: z.literal("simulation"),
    scene: sceneSchema,
    /** Time of day of minute 0, and the minute at which the story begins. */
    clock: z.strictObject({ zero: clock, begins: z.int().min(0) }),
    /** The statement must be out before this minute. */
    deadline: z.int().positive(),
    /** What is true at the start. */
    flags,
    steps: z.array(step).min(3).max(12),
    checks: z.array(
      z.strictObject({
        rule: z.enum(flagRules),
        severity: z.enum(["blocking", "warning"]).default("blocking"),
        needs: flags,
        forbids: flags,
        /** The step after which it is looked at; the last one if left out. */
        by: idSchema.optional(),
        /** What it says when it is missed, in the words of the story; what is left out is said in words that fit any. */
        locale: localized(z.strictObject({ message: printed().optional(), hint: printed().optional() })).optional(),
      }),
    ),
    /** Choices of a good hour. */
    good: path,
    locale: localized(
      z.strictObject({ ...briefFields, ...sceneTextSchema.shape, steps: z.record(idSchema, stepTexts) }),
    ),
    /** Options for single text rules, over those that follow from the scene. */
    rules: z.array(z.strictObject({ use: z.string(), with: z.record(z.string(), z.unknown()) })).default([]),
    /** Good holding statements. */
    models: localized(z.array(z.string().min(1)).min(1)),
  })
  .superRefine((story, { addIssue }) => {
    for (const { path, message, noSuch } of checkStory(story)) addIssue(customIssue(message, path, noSuch));
  });

export type Simulation = z.output<typeof simulationSchema>;
export type Step = Simulation["steps"][number];
export type Option = Step["options"][number];
