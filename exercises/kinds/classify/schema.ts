import * as z from "zod";
import { briefFields, exerciseFields, idSchema } from "../../lib/exercise.ts";
import { localized } from "../../lib/locale.ts";
import { printed } from "../../lib/printed.ts";
import { choiceSchema } from "./answer.ts";
import { basisIds } from "./basis.ts";

export * from "./answer.ts";

const text = printed();

/** Where a message was left, for the look of the card. */
const origins = ["email", "facebook", "instagram", "tiktok", "linkedin", "x", "whatsapp", "google"] as const;
export type Origin = (typeof origins)[number];

/** One thing to say of every card. `choose: many` takes any number of options, at least one. */
const dimensionSchema = z.strictObject({
  id: idSchema,
  choose: z.enum(["one", "many"]),
  options: z
    .array(z.strictObject({ id: idSchema, locale: localized(text) }))
    .min(2)
    .max(12),
  /** Asked only of a card that has this option in an earlier dimension. */
  askedWhen: z.strictObject({ dimension: idSchema, option: idSchema }).optional(),
  locale: localized(z.strictObject({ label: text, help: text.optional() })),
});

const cardSchema = z.strictObject({
  id: idSchema,
  /** A whole diagnosis: what the model answer shows. */
  gold: choiceSchema,
  /** Other diagnoses that hold; each says only how it differs from gold. A list must match as a set. */
  also: z.array(choiceSchema).default([]),
  /** Dated facts that the reason rests on: their wording, source and date come from exercises/data/. */
  basis: z.array(z.enum(basisIds)).max(3).default([]),
  /** Where the message was left; absent for cards that are no messages. */
  from: z.enum(origins).optional(),
  locale: localized(
    z.strictObject({
      title: text,
      /** What happened, and nothing that has to be guessed. */
      text,
      /** When and where the case is documented; absent for invented ones. */
      source: text.optional(),
      /** When a message came in, as an inbox says it. */
      when: text.optional(),
      why: text,
    }),
  ),
});

/** Options that contradict each other when chosen together on one card. */
const clashSchema = z.strictObject({
  together: choiceSchema,
  /** The cards that it holds for; absent: all of them. */
  cards: z.array(idSchema).min(1).max(60).optional(),
  severity: z.enum(["blocking", "warning"]),
  locale: localized(z.strictObject({ message: text, hint: text })),
});

/** Cards that must be right whatever the score, and what to say when they are not. They are listed or described. */
const criticalSchema = z.strictObject({
  cards: z.array(idSchema).min(1).max(60).optional(),
  /** Every card whose gold has all of this. */
  where: z.optional(choiceSchema),
  /** What must be right of them; absent: everything. */
  dimensions: z.array(idSchema).min(1).max(6).optional(),
  severity: z.enum(["blocking", "warning"]).default("blocking"),
  locale: localized(z.strictObject({ message: text, hint: text })),
});

/** How far the learner's labels must agree with gold in a dimension: share of equal labels and Cohen's kappa, 0–1. */
const agreementSchema = z.strictObject({
  dimension: idSchema,
  share: z.number().min(0).max(1),
  kappa: z.number().min(0).max(1),
});

/**
 * A figure to work out from one's own sorting: cards with an option of `plus`, less those with one of `minus`, in a
 * hundred sorted cards. Net sentiment is (positive − negative) ÷ all × 100.
 */
const figureSchema = z.strictObject({
  id: idSchema,
  dimension: idSchema,
  plus: z.array(idSchema).min(1).max(12),
  minus: z.array(idSchema).max(12).default([]),
  tolerance: z.number().min(0).max(10),
  locale: localized(z.strictObject({ label: text, ask: text, hint: text })),
});

/** A table of one's own sorting: how many cards have each pair of options of two dimensions of one option. */
const crossSchema = z.strictObject({ rows: idSchema, columns: idSchema });

/** An exercise in which cards are sorted along one or more dimensions. */
export const classifyFields = z.strictObject({
  ...exerciseFields,
  kind: z.literal("classify"),
  /** `hint`: what to do about a card that is wrong. */
  locale: localized(z.strictObject({ ...briefFields, hint: text })),
  /** How it looks: cards one under the other, a board with a column for each option of the first dimension, an inbox. */
  layout: z.enum(["cards", "board", "inbox"]).default("cards"),
  dimensions: z.array(dimensionSchema).min(1).max(6),
  clashes: z.array(clashSchema).default([]),
  critical: z.array(criticalSchema).max(6).default([]),
  agreement: z.array(agreementSchema).max(6).default([]),
  figures: z.array(figureSchema).max(6).default([]),
  cross: crossSchema.optional(),
  /** Points for each dimension; absent: a card counts as a whole. */
  weights: z.record(idSchema, z.int().min(1).max(10)).optional(),
  cards: z.array(cardSchema).min(1).max(60),
});

export type Classify = z.output<typeof classifyFields>;
export type ClassifyCard = Classify["cards"][number];
export type Clash = Classify["clashes"][number];
export type Critical = Classify["critical"][number];
export type Dimension = Classify["dimensions"][number];

export type Figure = Classify["figures"][number];
