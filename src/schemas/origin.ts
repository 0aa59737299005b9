import * as z from "zod";
import { printed } from "../../exercises/lib/printed.ts";

/** What became of a claim: it holds, it has aged, it is one opinion or a number without a source, or the articles disagree. */
const itemStates = ["valid", "outdated", "opinion", "disputed"] as const;

/** One of the five articles that the path grew from, with what it says, item by item, in our words. */
export const originSchema = z.strictObject({
  id: z.string().regex(/^[A-E]$/, "one capital letter, A to E"),
  /** Null: unsigned. */
  author: z.string().min(1).nullable(),
  title: printed(),
  publisher: z.string().min(1).nullable(),
  items: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[A-E]-\d{2}$/, "use a letter A–E, a hyphen and two digits, such as B-22"),
        state: z.enum(itemStates),
        it: printed(200),
        en: printed(200),
      }),
    )
    .min(1),
});

export type Origin = z.output<typeof originSchema>;
