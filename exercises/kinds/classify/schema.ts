import * as z from "zod";
import { briefFields, exerciseFields, idSchema } from "../../lib/exercise.ts";
import { localized } from "../../lib/locale.ts";

const text = z.string().min(1);

/** One thing to say of every card. `choose: many` takes any number of options, at least one. */
const dimensionSchema = z.strictObject({
  id: idSchema,
  choose: z.enum(["one", "many"]),
  options: z
    .array(z.strictObject({ id: idSchema, locale: localized(text) }))
    .min(2)
    .max(12),
  locale: localized(z.strictObject({ label: text, help: text.optional() })),
});

/** Option ids by dimension id: a string where one is chosen, a list where many may be. */
const choiceSchema = z.record(idSchema, z.union([idSchema, z.array(idSchema).max(12)]));

const cardSchema = z.strictObject({
  id: idSchema,
  /** A whole diagnosis: what the model answer shows. */
  gold: choiceSchema,
  /** Other diagnoses that hold; each says only how it differs from gold. A list must match as a set. */
  also: z.array(choiceSchema).default([]),
  locale: localized(
    z.strictObject({
      title: text,
      /** What happened, and nothing that has to be guessed. */
      text,
      /** When and where the case is documented; absent for invented ones. */
      source: text.optional(),
      why: text,
    }),
  ),
});

/** Options that contradict each other when chosen together on one card, whatever the card. */
const clashSchema = z.strictObject({
  together: choiceSchema,
  severity: z.enum(["blocking", "warning"]),
  locale: localized(z.strictObject({ message: text, hint: text })),
});

/** An exercise in which cards are sorted along one or more dimensions. */
export const classifyFields = z.strictObject({
  ...exerciseFields,
  kind: z.literal("classify"),
  locale: localized(z.strictObject({ ...briefFields })),
  dimensions: z.array(dimensionSchema).min(1).max(6),
  clashes: z.array(clashSchema).default([]),
  cards: z.array(cardSchema).min(1).max(60),
});

export type Classify = z.output<typeof classifyFields>;
export type ClassifyCard = Classify["cards"][number];
export type Dimension = Classify["dimensions"][number];
export type Choice = z.output<typeof choiceSchema>;

/** Choices by card id. Cards and dimensions that are missing count as unanswered. */
export const classifyAnswerSchema = z
  .record(idSchema, choiceSchema)
  .refine((answer) => Object.keys(answer).length <= 100, "at most 100 cards")
  .refine(
    (answer) => Object.values(answer).every((choice) => Object.keys(choice).length <= 20),
    "at most 20 dimensions a card",
  );

export type ClassifyAnswer = z.output<typeof classifyAnswerSchema>;
