import * as z from "zod";
import { idSchema } from "../../exercises/lib/exercise.ts";
import { localized } from "../../exercises/lib/locale.ts";
import { parseDay } from "../../exercises/lib/plan/day.ts";
import { printed } from "../../exercises/lib/printed.ts";

/** A month or a day: 2026-11 or 2026-11-27. */
const checkedOnSchema = z
  .string()
  .regex(/^20\d\d-(0[1-9]|1[0-2])(-\d\d)?$/, "write a month as 2026-11 or a day as 2026-11-27")
  .refine((date) => date.length === 7 || parseDay(date) !== null, "that day doesn't exist");

/** A fact that ages (a law's date, a price, a market figure), as lessons print it with <Dated>. */
export const datedSchema = z.strictObject({
  id: idSchema,
  ...localized(
    z.strictObject({
      /** What the value is, for the list at the foot of the lesson. */
      label: printed(160),
      /** What stands in the sentence. */
      value: printed(80),
    }),
  ).shape,
  /** An id of src/content/sources/. */
  source: z.string().min(1),
  /** When somebody last looked it up. */
  checkedOn: checkedOnSchema,
});

/** A file of dated facts: one list for each course. */
export const datedListSchema = z.array(datedSchema);

export type Dated = z.output<typeof datedSchema>;
