import * as z from "zod";
import { localized } from "../../exercises/lib/locale.ts";

const words = localized(z.array(z.string().min(1))).partial();

/**
 * src/content/allowed.yaml: what the slip and jargon rules would report in lessons, looked at by a person and left as
 * it is: names and loans that the dictionary lacks, terms of the trade, slips shown on purpose.
 */
export const allowedSchema = z.strictObject({
  /** In every lesson. */
  everywhere: words,
  /** By lesson (course/lesson). */
  lessons: z.record(z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, "use course/lesson"), words),
});

export type Allowed = z.output<typeof allowedSchema>;
