import type { Range } from "../../lib/range.ts";
import { isAddress } from "../../lib/text/words.ts";
import type { TextDoc } from "../../lib/text.ts";

/** A stretch at the end of a text that may be a signature. */
export interface Piece extends Range {
  /** It begins a line. */
  readonly ownLine: boolean;
  /** It follows a link, a number or an emoji in the middle of a sentence: nothing else ends what came before. */
  readonly afterBreak: boolean;
}

const emojiOrNumber = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{RI}|‍|️)+|\+?\d[\d ./-]{5,20}\d/gu;
const most = 4;
/** A signature is shorter than this, in UTF-16 units: what lies farther from the end of its sentence is none. */
const longest = 120;

/** The last stretches of a text, the last first: its sentences but the first one, cut after links, telephone numbers and emoji too. */
export function pieces(text: TextDoc): Piece[] {
  const { raw, sentences, words } = text;
  const last = sentences.slice(-most);
  const from = last[0]?.start ?? 0;
  const breaks = [
    ...words.filter((word) => word.start >= from && isAddress(word)).map(({ end }) => end),
    ...[...raw.slice(from).matchAll(emojiOrNumber)].map((match) => from + match.index + match[0].length),
  ].sort((a, b) => a - b);
  const found: Piece[] = [];
  for (const { start, end, index } of last) {
    const ownLine = /\n\s*$/.test(raw.slice(Math.max(0, start - 5), start));
    if (index > 0) found.push({ start, end, ownLine, afterBreak: false });
    for (const at of breaks) {
      if (at <= start || at >= end || end - at > longest) continue;
      const [blank = ""] = /^[\s,]*/.exec(raw.slice(at, end)) ?? [];
      if (blank !== "" && /^\p{L}/u.test(raw.slice(at + blank.length, end)))
        found.push({ start: at + blank.length, end, ownLine: false, afterBreak: true });
    }
  }
  return found.reverse();
}
