import * as z from "zod";
import { idSchema } from "../../lib/exercise.ts";
import { localized } from "../../lib/locale.ts";
import { plainSoughtSchema, soughtSchema } from "../../lib/pattern/option-words.ts";
import { printed } from "../../lib/printed.ts";

const text = printed();
const said = localized(z.strictObject({ message: text, hint: text }));

/**
 * Arithmetic that must hold. Names are the form's number fields and, for a column, `<table>_<column>` (hyphens become
 * underscores): `sum(lines_hours) * rate + costs = total`. With `table`, it is checked in each row, and names are its columns.
 */
const equationSchema = z.strictObject({
  use: z.literal("sums-right"),
  left: text,
  right: text,
  table: idSchema.optional(),
  /** Largest difference; `relative` makes it a share of the right side. */
  tolerance: z.number().min(0).default(0.01),
  relative: z.boolean().default(false),
  /** The field that a finding points at. */
  at: idSchema,
  locale: said,
});

/** Texts that must be neither the same nor strangers: share of word stems in common (Jaccard), 0–1. */
const differSchema = z.strictObject({
  use: z.literal("texts-differ"),
  fields: z.array(idSchema).min(2).max(12),
  min: z.number().min(0).max(1).default(0),
  max: z.number().min(0).max(1),
});

/** What the form says of its own words: the sample uses words of one list and none of another; the lists share nothing. */
const voiceSchema = z.strictObject({
  use: z.literal("voice-kept"),
  say: idSchema,
  avoid: idSchema,
  sample: idSchema,
  atLeast: z.int().positive().default(2),
});

/** Each topic stands in some row of a table's column. */
const coversSchema = z.strictObject({
  use: z.literal("table-covers"),
  table: idSchema,
  column: idSchema,
  topics: z
    .array(z.strictObject({ name: localized(text), patterns: localized(z.array(plainSoughtSchema).min(1)) }))
    .min(1),
});

/** Two choices that must go together: the pairs that do. */
const pairsSchema = z.strictObject({
  use: z.literal("fits-together"),
  a: idSchema,
  b: idSchema,
  pairs: z.array(z.tuple([idSchema, idSchema])).min(1),
  locale: said,
});

/** A video script in a table: how long it is, what is said and shown in each row. */
const scriptSchema = z.strictObject({
  use: z.literal("script-timed"),
  table: idSchema,
  /** Columns: seconds that the row lasts, what is heard, what is written on the screen. */
  seconds: idSchema,
  voice: idSchema,
  caption: idSchema,
  /** Seconds of the whole. */
  total: z.strictObject({ min: z.number().positive(), max: z.number().positive() }),
  /** Seconds in which the first row must have said something. */
  hook: z.number().positive().default(3),
  /** Words a second that a voice can say and be followed. */
  wordsPerSecond: z.number().positive().default(2.5),
  /** What a caption can hold: characters a line, lines. */
  line: z.int().positive().default(42),
  lines: z.int().positive().default(2),
  /** What a call to action sounds like, in the last row. */
  call: localized(z.array(plainSoughtSchema).min(1)),
});

/** An answer for each group that the learner made: it speaks of what most of that group is about, and settles it. */
const answersSchema = z.strictObject({
  use: z.literal("answers-fit-groups"),
  groups: idSchema,
  /** Text fields, one for each group, in their order. */
  answers: z.array(idSchema).min(2).max(8),
  /** What an answer to each of the author's groups speaks of, and what settles it: a figure, a place, the page that tells. */
  topics: z
    .array(
      z.strictObject({
        gold: idSchema,
        name: localized(text),
        patterns: localized(z.array(plainSoughtSchema).min(1)),
        settles: localized(z.array(plainSoughtSchema).min(1)).optional(),
      }),
    )
    .min(2),
});

/** What each row of a table, or each that speaks of something, must hold or must not. */
const rowsSchema = z.strictObject({
  use: z.literal("rows-fit"),
  table: idSchema,
  /** The column that is looked at. */
  column: idSchema,
  /** Only rows whose column says one of these. */
  when: z.strictObject({ column: idSchema, patterns: localized(z.array(soughtSchema).min(1)) }).optional(),
  /** Options of a choice that are right there. */
  oneOf: z.array(idSchema).min(1).optional(),
  /** Fewest figures that a cell states, in digits or words; a date is none. */
  figures: z.int().min(0).max(3).default(0),
  /** Whether a cell must say how many or how often: '12 posts', 'one page', 'every Friday'. */
  quantity: z.boolean().default(false),
  /** Words that leave open how much work it is: how often is not enough beside them, it takes how many. Named in `{said}`. */
  vague: localized(z.strictObject({ patterns: z.array(soughtSchema).min(1), message: text, hint: text })).optional(),
  /** What it must not say, unless it denies it. The message may name it: `{said}`. */
  avoid: localized(z.array(soughtSchema).min(1)).optional(),
  locale: said,
});

/** What texts must not say, unless they deny it. The message may name it: `{said}`. */
const avoidSchema = z.strictObject({
  use: z.literal("texts-avoid"),
  fields: z.array(idSchema).min(1).max(12),
  avoid: localized(z.array(soughtSchema).min(1)),
  locale: said,
});

/** What one text gives up must not be counted on in a table: a channel that won't be opened bears no objective. */
const givenUpSchema = z.strictObject({
  use: z.literal("not-given-up"),
  /** The text that says what will not be done. */
  in: idSchema,
  /** Names that may be given up there, as their owners write them. */
  names: z.array(z.string().min(1)).min(1),
  /** How one is given up: `{name}` stands for the name. */
  says: localized(z.array(z.string().includes("{name}")).min(1)),
  /** Columns whose cells must not name it then. */
  cells: z.array(z.strictObject({ table: idSchema, column: idSchema })).min(1),
  /** The message may name it: `{said}`. */
  locale: said,
});

/** A check that looks at several fields. */
export const checkSchema = z.discriminatedUnion("use", [
  equationSchema,
  differSchema,
  voiceSchema,
  coversSchema,
  pairsSchema,
  scriptSchema,
  answersSchema,
  rowsSchema,
  avoidSchema,
  givenUpSchema,
]);

export type Check = z.output<typeof checkSchema>;
export type Equation = z.output<typeof equationSchema>;
export type Differ = z.output<typeof differSchema>;
export type Voice = z.output<typeof voiceSchema>;
export type Covers = z.output<typeof coversSchema>;
export type Script = z.output<typeof scriptSchema>;
export type Answers = z.output<typeof answersSchema>;
export type Rows = z.output<typeof rowsSchema>;
export type Avoid = z.output<typeof avoidSchema>;
export type GivenUp = z.output<typeof givenUpSchema>;
export type Pairs = z.output<typeof pairsSchema>;
