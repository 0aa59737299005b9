import * as z from "zod/mini";
import { answerId, draftReader, listUpTo, textUpTo } from "../../lib/answer.ts";
import { maxCell, rowFields } from "../../lib/plan/shape.ts";

const fix = z._default(z.nullable(textUpTo(600)), null);
const reason = z._default(z.nullable(answerId), null);

/** Words of a text. `start`: where they stand (UTF-16), needed when they stand there more than once. */
const wordsMark = z.strictObject({
  words: textUpTo(600).check(z.minLength(1)),
  start: z.optional(z.int().check(z.minimum(0), z.maximum(20_000))),
  /** What to write in their place: "" deletes them, null says nothing. */
  fix,
  reason,
});
/** A part of a post. */
const partMark = z.strictObject({ part: answerId, fix, reason });
/** A row of a calendar, from 1, with the cells that the learner changed. */
const rowMark = z.strictObject({
  row: z.int().check(z.minimum(1), z.maximum(10_000)),
  reason,
  cells: z._default(z.partialRecord(z.enum(rowFields), textUpTo(maxCell)), {}),
});

const marks = listUpTo(z.union([wordsMark, partMark, rowMark]), 300);
const seconds = z._default(z.nullable(z.int().check(z.minimum(0), z.maximum(86_400))), null);

/** The marks, in any order. `seconds` is what the timer counted, null without a timer: shown, never graded. */
export const spotAnswerSchema = z.strictObject({ marks, seconds });

export type SpotAnswer = z.output<typeof spotAnswerSchema>;
export type Mark = SpotAnswer["marks"][number];
export type WordsMark = z.output<typeof wordsMark>;
export type PartMark = z.output<typeof partMark>;
export type RowMark = z.output<typeof rowMark>;

/** An unfinished one may lack the marks, too. */
export const readDraft = draftReader(z.strictObject({ marks: z._default(marks, []), seconds }));
