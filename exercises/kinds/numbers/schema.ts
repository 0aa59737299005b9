import * as z from "zod";
import { briefFields, exerciseFields, idSchema } from "../../lib/exercise.ts";
import { localized } from "../../lib/locale.ts";
import { printed } from "../../lib/printed.ts";

export * from "./answer.ts";

const text = printed(800);
/** Arithmetic of exercises/lib/figures/arithmetic.ts, on the names that an item knows. */
const formula = z.string().min(1).max(400);
const nameSchema = z.string().regex(/^[a-z][a-z0-9_]{0,30}$/, "use lower-case letters, digits and underscores");

/** A figure that is dealt: a step of a range, one of a few values, or what follows from the figures before it. */
const varSchema = z.union([
  z.strictObject({ from: z.number(), to: z.number(), step: z.number().positive() }),
  z.strictObject({ of: z.array(z.number()).min(1).max(40) }),
  z.strictObject({ is: formula }),
]);

/** What must hold of the figures dealt together, or they are dealt again. */
const conditionSchema = z.union([z.strictObject({ positive: formula }), z.strictObject({ whole: formula })]);

/** Units that a figure may be asked in. `points` are those of a score from −100 to +100. */
const units = ["none", "%", "€", "×", "days", "points"] as const;
export type AskedUnit = (typeof units)[number];

const numberItemSchema = z.strictObject({
  id: idSchema,
  type: z.literal("number"),
  vars: z.record(nameSchema, varSchema).default({}),
  where: z.array(conditionSchema).max(6).default([]),
  /** Absent: the figures don't say, and the right answer is that they don't. */
  formula: formula.optional(),
  unit: z.enum(units),
  /** Whether a figure without its unit is refused. */
  unitRequired: z.boolean().default(false),
  /** Decimals asked for; half a unit of the last one is tolerated. */
  decimals: z.int().min(0).max(4),
  /** Name under which later items and the bar know the figure that the learner gave. */
  gives: nameSchema.optional(),
  /** Wrong ways that people take, and what to say to them. */
  mistakes: z
    .array(z.strictObject({ formula, locale: localized(text) }))
    .max(8)
    .default([]),
  locale: localized(
    z.strictObject({
      label: text,
      /** The question; `{name}` stands for a figure. */
      ask: text,
      /** The way to the answer, with its figures. */
      why: text,
      hint: text,
      /** The same question with its denominator taken out, and what is missing. */
      without: z.strictObject({ ask: text, why: text }).optional(),
    }),
  ),
});

const choiceItemSchema = z.strictObject({
  id: idSchema,
  type: z.literal("mixes"),
  locale: localized(z.strictObject({ label: text, ask: text, hint: text })),
});

const changeItemSchema = z.strictObject({
  id: idSchema,
  type: z.literal("change"),
  /** The mix to reach. */
  mix: idSchema,
  /** Fewest and most posts that the month may have in the end. */
  rows: z.strictObject({ min: z.int().min(1), max: z.int().max(200) }),
  locale: localized(z.strictObject({ label: text, ask: text, why: text, hint: text })),
});

const itemSchema = z.discriminatedUnion("type", [numberItemSchema, choiceItemSchema, changeItemSchema]);

const cellSchema = z.union([z.number(), text, localized(text)]);

/** Data to read: a row each, of a group that the learner has to see for themselves. */
const tableSchema = z.strictObject({
  /** What rows are told apart by. The counts are figures: `posts_of_others` for the group `posts-of-others`. */
  groups: z
    .array(z.strictObject({ id: idSchema, locale: localized(z.strictObject({ label: text, meaning: text })) }))
    .max(6)
    .default([]),
  columns: z
    .array(z.strictObject({ id: idSchema, type: z.enum(["date", "text", "number"]), locale: localized(text) }))
    .min(1)
    .max(10),
  rows: z
    .array(z.strictObject({ id: idSchema, group: idSchema.optional(), cells: z.record(idSchema, cellSchema) }))
    .min(1)
    .max(200),
  locale: localized(z.strictObject({ caption: text })),
});

/** A mix: the share of some groups together lies between two limits, written as arithmetic ("4 / 6"). */
const mixSchema = z.strictObject({
  id: idSchema,
  bounds: z
    .array(
      z.strictObject({
        groups: z.array(idSchema).min(1).max(6),
        min: formula.optional(),
        max: formula.optional(),
        locale: localized(text),
      }),
    )
    .min(1)
    .max(6),
  /** Where the targets lie on the bar, in per cent from the start. */
  marks: z.array(z.number().min(0).max(100)).max(6).default([]),
  locale: localized(z.strictObject({ name: text, rule: text })),
});

/** An exercise of figures: dealt or given, with a table to read, mixes to recognise and to reach. */
export const numbersFields = z.strictObject({
  ...exerciseFields,
  kind: z.literal("numbers"),
  locale: localized(z.strictObject({ ...briefFields })),
  table: tableSchema.optional(),
  mixes: z.array(mixSchema).max(6).default([]),
  /** How many items of the pool are dealt, and how many of those come without their denominator. Absent: all, none. */
  deal: z.strictObject({ items: z.int().positive(), without: z.int().min(0) }).optional(),
  items: z.array(itemSchema).min(1).max(40),
});

export type Numbers = z.output<typeof numbersFields>;
export type Item = Numbers["items"][number];
export type NumberItem = Extract<Item, { type: "number" }>;
export type ChangeItem = Extract<Item, { type: "change" }>;
export type DataTable = NonNullable<Numbers["table"]>;
export type Mix = Numbers["mixes"][number];
