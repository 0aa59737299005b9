import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import type { Locale } from "../../exercises/lib/locale.ts";

/** A sentence with one slip of language, or with none though a careless reader might see one. */
const slipSentenceSchema = z.strictObject({
  /** `held` sentences are kept apart while patterns are written. */
  half: z.enum(["dev", "held"]),
  /** What kind of slip; `clean` for none. */
  type: z.string(),
  text: z.string(),
  /** The words at fault as they stand in the text, null where nothing is. */
  slip: z.nullable(z.string()),
});
type SlipSentence = z.output<typeof slipSentenceSchema>;

/** All sentences of a language. */
export async function readSlipSentences(locale: Locale): Promise<SlipSentence[]> {
  const text = await readFile(join(import.meta.dirname, `../slips/${locale}.jsonl`), "utf8");
  return text
    .trim()
    .split("\n")
    .map((line) => slipSentenceSchema.parse(JSON.parse(line)));
}

/** Where the slip stands in its text, as a whole word; null where there is none. */
export function placeOf({ text, slip }: SlipSentence): { start: number; end: number } | null {
  if (slip === null) return null;
  const literal = slip.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  const start = text.search(new RegExp(String.raw`(?<!\p{L})${literal}`, "u"));
  return start < 0 ? null : { start, end: start + slip.length };
}
