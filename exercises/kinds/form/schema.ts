import * as z from "zod";
import { briefFields, exerciseFields, idSchema } from "../../lib/exercise.ts";
import { localized } from "../../lib/locale.ts";
import { printed } from "../../lib/printed.ts";
import { curly } from "../../lib/text/curly.ts";
import { formAnswerSchema } from "./answer.ts";
import { checkSchema } from "./check-schema.ts";
import { fieldSchema, ruleUseSchema } from "./fields.ts";

export * from "./answer.ts";

const text = printed();

/** A table to read from; `ids` name its rows, as data references do (`[r12]`). */
const sheetSchema = z.strictObject({
  columns: z.array(text).min(1).max(12),
  rows: z
    .array(z.array(z.string().transform(curly)))
    .min(1)
    .max(80),
});

/** What the learner reads before writing: a brief, a data sheet, an article. */
const materialSchema = z.strictObject({
  id: idSchema,
  locale: localized(
    z.strictObject({
      title: text,
      /** Paragraphs. */
      text: z.array(text).default([]),
      sheet: sheetSchema.optional(),
      /** Where it comes from, when it is not invented. */
      source: z.strictObject({ title: text, url: z.url() }).optional(),
    }),
  ),
});

/** Rules run on the words of several fields as one text. */
const togetherSchema = z.strictObject({ fields: z.array(idSchema).min(1), rules: z.array(ruleUseSchema).min(1) });

/** Rules that every field of whole sentences is held to, unless an exercise says otherwise. */
const everywhere = ["same-language", "no-slips", "no-stuffing"];

/** An exercise whose answer is a form: texts, choices, figures, lists and tables, with rules on each and checks across. */
export const formFields = z.strictObject({
  ...exerciseFields,
  kind: z.literal("form"),
  /** How it looks: a document, or the composer of a publishing tool with previews beside it. */
  layout: z.enum(["page", "composer"]).default("page"),
  locale: localized(z.strictObject({ ...briefFields })),
  /** Whose posts the previews show. */
  poster: z.strictObject({ name: text, handle: text }).optional(),
  materials: z.array(materialSchema).max(8).default([]),
  fields: z.array(fieldSchema).min(1).max(40),
  everywhere: z.array(idSchema).default(everywhere),
  together: z.array(togetherSchema).default([]),
  checks: z.array(checkSchema).max(30).default([]),
  /** Whole answers; each scores 100. */
  models: localized(z.array(formAnswerSchema).min(1)),
});

export type Form = z.output<typeof formFields>;
export type Material = z.output<typeof materialSchema>;
