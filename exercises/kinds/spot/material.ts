import * as z from "zod";
import { retiredIds } from "../../data/retired.ts";
import { idSchema } from "../../lib/exercise.ts";
import { maxCell, modelPlanSchema, rowFields } from "../../lib/plan.ts";

const text = z.string().min(1).max(2_000);

/** A regular expression that is tried on a correction in small letters. Both patterns of a correction are this very schema: by it the check finds them. */
export const correctionPattern = z.string().min(1).max(1_200);

/**
 * A correction that counts. A string is compared word for word, once blanks and apostrophes are alike; a pattern is
 * looked for anywhere in the correction, in small letters; where `unless` is found too, it doesn't count.
 */
const acceptSchema = z.union([
  z.string().max(600),
  z.strictObject({ pattern: correctionPattern, unless: correctionPattern.optional() }),
]);

const faultFields = {
  id: idSchema,
  /** What sort of fault it is, for the hint: "an accent", "a doubled word". It must not give the place away. */
  sort: text,
  why: text,
  /** It must not go out, whatever else has been found. */
  critical: z.boolean().default(false),
  /** The reason of the list that names it. */
  reason: idSchema.optional(),
  accept: z.array(acceptSchema).max(60).default([]),
  /** A dated fact (exercises/data/retired.ts) that is told after `why`. */
  fact: z.enum(retiredIds).optional(),
};

/** Right, though it looks wrong: marking it costs precision, and `why` is then told. */
const trap = { id: idSchema, why: text };

/** Running text. `[[id: words]]` wraps the words of a fault or of a trap; a blank line begins a paragraph. */
export const pageSchema = z.strictObject({
  heading: text.optional(),
  text: z.string().min(1).max(8_000),
  faults: z.array(z.strictObject(faultFields)).min(1).max(40),
  traps: z.array(z.strictObject(trap)).max(20).default([]),
});

/** Drawings that stand for the photograph of a post: exercises/kinds/spot/view/Picture.tsx. */
const pictures = ["lamp-on-tray"] as const;

/** What a part of a post is: it decides how the part is drawn and how it is mended. */
const partSorts = ["account", "sentence", "tags", "image", "alt", "link", "when", "switch"] as const;

const partSchema = z.strictObject({
  id: idSchema,
  as: z.enum(partSorts),
  label: text,
  /** As it stands in the composer; empty when it has been left empty. A switch says `on` or `off`. */
  value: z.string().max(600),
  /** What the picture shows, for those who cannot see it, or what else is to be seen. */
  shows: text.optional(),
  picture: z.enum(pictures).optional(),
  /** What an account may be changed into. */
  options: z.array(text).max(12).default([]),
});

/** A scheduled post, part by part. */
export const postSchema = z.strictObject({
  parts: z.array(partSchema).min(3).max(20),
  /** `at`: the parts where the fault may be marked; each takes the same corrections. */
  faults: z
    .array(z.strictObject({ ...faultFields, at: z.array(idSchema).min(1).max(4) }))
    .min(1)
    .max(20),
  traps: z
    .array(z.strictObject({ ...trap, at: idSchema }))
    .max(20)
    .default([]),
});

const cellsSchema = z.partialRecord(z.enum(rowFields), z.string().max(maxCell));

/** A sound plan, and the cells that are spoilt in it before it is shown. */
export const calendarSchema = z.strictObject({
  plan: modelPlanSchema,
  faults: z
    .array(
      z.strictObject({
        ...faultFields,
        /** From 1, as the table shows it. */
        row: z.int().positive(),
        /** Other rows where the fault may be marked and mended: the twin of a copy. */
        also: z.array(z.int().positive()).max(4).default([]),
        /** Cells as they are shown. */
        plant: cellsSchema,
        /** Cells that say what is true: changing them hides the fault and mends nothing. */
        keep: z.array(z.enum(rowFields)).max(8).default([]),
        /** Cells that "none" does not mend. */
        fill: z.array(z.enum(rowFields)).max(8).default([]),
      }),
    )
    .min(1)
    .max(40),
  traps: z
    .array(z.strictObject({ ...trap, row: z.int().positive() }))
    .max(20)
    .default([]),
});

export type Page = z.output<typeof pageSchema>;
export type Post = z.output<typeof postSchema>;
export type PostPart = Post["parts"][number];
export type Calendar = z.output<typeof calendarSchema>;
export type CalendarFault = Calendar["faults"][number];
export type Fault = Page["faults"][number];
export type Accept = z.output<typeof acceptSchema>;
export type Cells = z.output<typeof cellsSchema>;
