import * as z from "zod";
import { idSchema } from "../../lib/exercise.ts";
import { localized } from "../../lib/locale.ts";
import { printed } from "../../lib/printed.ts";
import { platforms, sceneSchema, sceneTextSchema } from "../../lib/scene.ts";

const text = printed();

/** A rule of exercises/rules with its options; any option may be given as `{ it: …, en: … }`. */
export const ruleUseSchema = z.strictObject({
  use: idSchema,
  with: z.record(z.string(), z.unknown()).default({}),
  /** How much the rule weighs here, where that differs from the rule's own. */
  severity: z.enum(["blocking", "warning"]).optional(),
});

const base = {
  id: idSchema,
  /** May be left empty. */
  optional: z.boolean().default(false),
};

const labels = {
  label: text,
  /** One or two sentences under the label: what is wanted here. */
  help: text.optional(),
  /** A heading before this field: it begins a part of the form. */
  heading: text.optional(),
};

/** Words to write, under text rules. */
const textFieldSchema = z.strictObject({
  ...base,
  type: z.literal("text"),
  /** Height of the editor in lines; 1 makes a single-line field. */
  lines: z.int().min(1).max(40).default(6),
  /** Words asked for: shown by the counter and graded by the rule fits-length. */
  words: z.strictObject({ min: z.int().positive(), max: z.int().positive() }).optional(),
  /** Where it would be published: counts as the platform counts and shows a preview. */
  platform: z.enum(platforms).optional(),
  /** Show how easy it is to read, sentence by sentence. */
  gauge: z.boolean().default(false),
  /** Whole sentences are wanted: the rules of `everywhere` are run on it. */
  prose: z.boolean().default(true),
  rules: z.array(ruleUseSchema).max(20).default([]),
  /** Leaving it empty is an answer, which the rules judge too: a decorative image has no alternative text. */
  emptyCounts: z.boolean().default(false),
  /** A reply to somebody: the rules of a reply that the scene asks for are run too, or only those of `asks`. */
  scene: sceneSchema.optional(),
  asks: z.array(idSchema).optional(),
  locale: localized(
    z.strictObject({
      ...labels,
      /** What the learner works on, a paragraph each: must not be pasted back. */
      given: z.array(text).default([]),
      /** Words that the editor opens with. */
      start: z.string().min(1).optional(),
      scene: sceneTextSchema.optional(),
    }),
  ),
});

const optionSchema = z.strictObject({ id: idSchema, locale: localized(text) });

/** Letters that a closed list shows at 320 px: what is longer is cut. */
const longestInSelect = 30;

/** One of several options. */
const choiceFieldSchema = z
  .strictObject({
    ...base,
    type: z.literal("choice"),
    look: z.enum(["radio", "select", "scale"]).default("radio"),
    options: z.array(optionSchema).min(2).max(20),
    /** The options that are right; none: any is. */
    gold: z.array(idSchema).default([]),
    locale: localized(z.strictObject({ ...labels, why: text.optional() })),
  })
  .refine(
    ({ look, options }) =>
      look !== "select" || options.every(({ locale: { it, en } }) => Math.max(it.length, en.length) <= longestInSelect),
    {
      path: ["look"],
      message: `a list to unfold cuts options of more than ${longestInSelect} characters: shorten them, or leave out \`look\``,
    },
  );

/** Any number of options. */
const manyFieldSchema = z.strictObject({
  ...base,
  type: z.literal("many"),
  options: z.array(optionSchema).min(2).max(20),
  /** Options that must be chosen, and no other but those of `also`; empty: any are right. */
  gold: z.array(idSchema).default([]),
  also: z.array(idSchema).default([]),
  locale: localized(z.strictObject({ ...labels, why: text.optional() })),
});

/** What is wrong with a figure that is too low or too high: it may be summed right and still not do. */
const boundSchema = z.strictObject({ message: text, hint: text });

/** A figure, typed as people of the language type it. */
const numberFieldSchema = z.strictObject({
  ...base,
  type: z.literal("number"),
  /** Shown beside the field; not typed. */
  unit: z.string().max(12).optional(),
  /** The right figure, within `tolerance`; none: checks decide. */
  gold: z.number().optional(),
  tolerance: z.number().min(0).default(0.01),
  /** Fewest and most that it may be; what to say of a figure outside stands in `low` and `high` of each language. */
  min: z.number().optional(),
  max: z.number().optional(),
  locale: localized(
    z.strictObject({ ...labels, why: text.optional(), low: boundSchema.optional(), high: boundSchema.optional() }),
  ),
});

/** Several short answers, one a line. */
const listFieldSchema = z.strictObject({
  ...base,
  type: z.literal("list"),
  min: z.int().positive(),
  max: z.int().positive().max(30),
  rules: z.array(ruleUseSchema).max(20).default([]),
  locale: localized(z.strictObject(labels)),
});

const columnSchema = z.strictObject({
  id: idSchema,
  type: z.enum(["text", "number", "choice"]),
  unit: z.string().max(12).optional(),
  options: z.array(optionSchema).max(20).default([]),
  /** May be left empty in a row. */
  optional: z.boolean().default(false),
  locale: localized(z.strictObject({ label: text })),
});

/** Rows of a table. */
const tableFieldSchema = z.strictObject({
  ...base,
  type: z.literal("table"),
  columns: z.array(columnSchema).min(2).max(8),
  rows: z.strictObject({ min: z.int().positive(), max: z.int().positive().max(30) }),
  /** Run on the words of all its text columns together. */
  rules: z.array(ruleUseSchema).max(20).default([]),
  locale: localized(
    z.strictObject({
      ...labels,
      /** Cells that are there from the start. */
      start: z.array(z.record(idSchema, z.string())).default([]),
    }),
  ),
});

/** Things to put into groups that the learner makes up. */
const groupsFieldSchema = z.strictObject({
  ...base,
  type: z.literal("groups"),
  /** How many groups there are to fill; they are called A, B, C… */
  groups: z.int().min(2).max(8),
  items: z
    .array(
      z.strictObject({
        id: idSchema,
        /** The group that it belongs to by the author's reading; the names are never shown. */
        gold: idSchema,
        locale: localized(text),
      }),
    )
    .min(4)
    .max(60),
  /** Adjusted Rand index with the author's groups that is enough, −1 to 1 (Hubert and Arabie 1985). */
  enough: z.number().min(0).max(1).default(0.7),
  locale: localized(z.strictObject({ ...labels, why: text.optional() })),
});

/** Any field of a form. */
export const fieldSchema = z.discriminatedUnion("type", [
  textFieldSchema,
  choiceFieldSchema,
  manyFieldSchema,
  numberFieldSchema,
  listFieldSchema,
  tableFieldSchema,
  groupsFieldSchema,
]);

export type Field = z.output<typeof fieldSchema>;
export type TextField = z.output<typeof textFieldSchema>;
export type ChoiceField = z.output<typeof choiceFieldSchema>;
export type ManyField = z.output<typeof manyFieldSchema>;
export type NumberField = z.output<typeof numberFieldSchema>;
export type ListField = z.output<typeof listFieldSchema>;
export type TableField = z.output<typeof tableFieldSchema>;
export type GroupsField = z.output<typeof groupsFieldSchema>;
export type Column = z.output<typeof columnSchema>;
export type RuleUse = z.output<typeof ruleUseSchema>;
