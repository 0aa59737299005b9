import * as z from "zod";
import { idSchema } from "../../exercises/lib/exercise.ts";
import { localized } from "../../exercises/lib/locale.ts";

/** A glossary entry. */
export const termSchema = z.strictObject({
  id: idSchema,
  locale: localized(
    z.strictObject({ term: z.string().min(1), definition: z.string().min(1), example: z.string().min(1) }),
  ),
});

export type Term = z.output<typeof termSchema>;
