import * as z from "zod";
import type { Locale } from "../../exercises/lib/locale.ts";
import { readJsonl } from "./jsonl.ts";

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
export const readSlipSentences = (locale: Locale): Promise<SlipSentence[]> =>
  readJsonl(`slips/${locale}.jsonl`, slipSentenceSchema);

/** Where the slip stands in its text, as a whole word; null where there is none. */
export function placeOf({ text, slip }: SlipSentence): { start: number; end: number } | null {
  if (slip === null) return null;
  const literal = slip.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  const start = text.search(new RegExp(String.raw`(?<!\p{L})${literal}`, "u"));
  return start < 0 ? null : { start, end: start + slip.length };
}
