import * as z from "zod";
import { printed } from "../../exercises/lib/printed.ts";

/** Where a fact comes from. */
export const sourceSchema = z.strictObject({
  id: z.string().regex(/^[A-Z]{2,3}-?[A-Z]?\d+[a-z]?$/, "use capitals and a number, such as AP1 or CS1a"),
  title: printed(),
  /** Language of the title, by its two letters: on a page of another one it is read out as what it is. Most are English. */
  lang: z
    .string()
    .regex(/^[a-z]{2}$/, "write the two letters of the title's language, such as it")
    .default("en"),
  /** Author or publisher. */
  publisher: printed(),
  url: z.url(),
  /** Year of publication; null when the page shows none. */
  year: z.int().min(1900).max(2100).nullable(),
  kind: z.enum(["primary", "academic", "news", "vendor"]),
});

/** A file of sources: one list for each area. */
export const sourceListSchema = z.array(sourceSchema);

export type Source = z.output<typeof sourceSchema>;
