import * as z from "zod";
import { briefFields, exerciseFields, idSchema } from "../../lib/exercise.ts";
import { localized } from "../../lib/locale.ts";
import { printed } from "../../lib/printed.ts";

export * from "./answer.ts";

const text = printed();
const said = localized(z.strictObject({ message: text, hint: text }));

/** Where something stands: a part, then a path in its answer; `*` is every item (`plan.objectives.*.kpi`). */
const placeSchema = z
  .string()
  .regex(/^[a-z0-9-]+(?:\.(?:[A-Za-z0-9-]+|\*))*$/, "write a part, then its fields, with dots between");

/** A piece of work that the project is made of: an exercise of the bank. */
const partSchema = z.strictObject({
  id: idSchema,
  exercise: idSchema,
  locale: localized(z.strictObject({ title: text, why: text })),
});

/** Every text spells these names as they are. Two words at least: one alone is too near to common words (Brina, bring). */
const namesSchema = z.strictObject({
  use: z.literal("names-same"),
  names: z
    .array(z.string().regex(/^\S+(?: \S+)+$/, "write a name of two words at least"))
    .min(1)
    .max(12),
});

/** All the texts that speak to people address them in one way; Italian only. */
const voiceSchema = z.strictObject({
  use: z.literal("one-voice"),
  parts: z.array(idSchema).min(2),
  register: z.enum(["tu", "lei", "voi"]),
});

/** A figure of one part is at most a figure of another. */
const withinSchema = z.strictObject({ use: z.literal("budgets-agree"), a: placeSchema, b: placeSchema, locale: said });

/** What one part speaks of returns in another: at least so many word stems in common. */
const sharedSchema = z.strictObject({
  use: z.literal("objectives-agree"),
  a: z.array(placeSchema).min(1),
  b: z.array(placeSchema).min(1),
  atLeast: z.int().positive().default(2),
  locale: said,
});

/** What the parts must agree on. */
const agreementSchema = z.discriminatedUnion("use", [namesSchema, voiceSchema, withinSchema, sharedSchema]);

/** An exercise that the project holds, with a model answer: attached when the bank is read, never written by authors. */
const bundledSchema = z.strictObject({
  id: idSchema,
  exercise: z.unknown(),
  models: localized(z.unknown()),
});

/** The pieces of a path brought together, graded again and checked against one another. */
export const projectFields = z.strictObject({
  ...exerciseFields,
  kind: z.literal("project"),
  locale: localized(z.strictObject({ ...briefFields })),
  parts: z.array(partSchema).min(2).max(16),
  /** Score that each part must reach, of 100. */
  enough: z.int().min(1).max(100).default(70),
  agreements: z.array(agreementSchema).max(20).default([]),
  /** The text that presents the work. */
  presentation: z.strictObject({
    words: z.strictObject({ min: z.int().positive(), max: z.int().positive() }),
    rules: z.array(z.strictObject({ use: idSchema, with: z.record(z.string(), z.unknown()).default({}) })).default([]),
    locale: localized(z.strictObject({ label: text, help: text })),
  }),
  /** Questions for whoever reads the project: what rules cannot see. Not graded. */
  rubric: z.array(localized(text)).max(12).default([]),
  models: localized(z.array(z.string().min(1)).min(1)),
  bundle: z.array(bundledSchema).default([]),
});

export type Project = z.output<typeof projectFields>;
export type Agreement = z.output<typeof agreementSchema>;
