import * as z from "zod";
import { briefFields, exerciseFields, idSchema } from "../../lib/exercise.ts";
import { localized } from "../../lib/locale.ts";
import { printed } from "../../lib/printed.ts";
import { linkSchema } from "./answer.ts";

export * from "./answer.ts";

const text = printed(600);

const cardSchema = z.strictObject({
  id: idSchema,
  /** The level it belongs to, and others that hold as well. */
  level: idSchema,
  also: z.array(idSchema).max(6).default([]),
  locale: localized(z.strictObject({ title: text, text, why: text })),
});

/** Links that skip the whole way: never drawn, whatever the levels. */
const shortcutSchema = z.strictObject({
  from: z.array(idSchema).min(1).max(40),
  to: z.array(idSchema).min(1).max(40),
  locale: localized(z.strictObject({ message: text, hint: text })),
});

/** An exercise in which cards are placed in ordered levels and linked from each level to the next. */
export const chainFields = z.strictObject({
  ...exerciseFields,
  kind: z.literal("chain"),
  locale: localized(z.strictObject({ ...briefFields })),
  /** In order: a link leads from each to the next. */
  levels: z
    .array(z.strictObject({ id: idSchema, locale: localized(z.strictObject({ label: text, help: text })) }))
    .min(2)
    .max(6),
  cards: z.array(cardSchema).min(2).max(40),
  shortcuts: z.array(shortcutSchema).max(10).default([]),
  /** The links of the model answer. */
  links: z.array(linkSchema).min(1).max(100),
});

export type Chain = z.output<typeof chainFields>;
export type ChainCard = Chain["cards"][number];
