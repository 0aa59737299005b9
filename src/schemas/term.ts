import * as z from "zod";
import { idSchema } from "../../exercises/lib/exercise.ts";
import { localized } from "../../exercises/lib/locale.ts";
import { printed } from "../../exercises/lib/printed.ts";

/** A glossary entry. */
export const termSchema = z.strictObject({
  id: idSchema,
  locale: localized(z.strictObject({ term: printed(), definition: printed(), example: printed() })),
});

export type Term = z.output<typeof termSchema>;
