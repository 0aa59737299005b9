import type { Locale } from "../../../lib/locale.ts";
import type { Range } from "../../../lib/range.ts";
import type { WordsMark } from "../schema.ts";
import type { Tone } from "./sheet.ts";
import { spotStrings } from "./strings.ts";
import type { Laid, Run } from "./text-marks.ts";
import type { Token } from "./tokens.ts";

/** A mark told in words: that it is there, its correction, and what it was worth once it has been judged. */
export function sayMark({ fix }: WordsMark, tone: Tone | undefined, locale: Locale): string {
  const t = spotStrings[locale];
  return [t.markedWord, ...(fix === null ? [] : [t.says(fix)]), ...(tone === undefined ? [] : [t[tone]])].join(", ");
}

/**
 * A paragraph as one text, for those who listen to it: in the sheet every word is an option, heard one at a time and
 * without its punctuation. `say` tells a mark, in brackets after its words.
 */
export function readAloud(
  text: string,
  { start, end }: Range,
  tokens: readonly Token[],
  runs: readonly Run[],
  say: (on: Laid) => string,
): string {
  let read = "";
  let done = start;
  for (const { last, on } of runs) {
    if (on === null) continue;
    const to = tokens[last]?.end ?? done;
    read += `${text.slice(done, to)} (${say(on)})`;
    done = to;
  }
  return read + text.slice(done, end);
}
