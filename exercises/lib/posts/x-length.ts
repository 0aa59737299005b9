import { once } from "../once.ts";
import { emojiPattern } from "../text/emoji.ts";
import { latinExpression } from "../text/latin.ts";

/** What X counts for an address and for an emoji, whatever their length. */
const urlWeight = 23;
const emojiWeight = 2;

const host = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?`;
const tail = String.raw`(?::\d{2,5})?(?:[/?][^\s<>"«»“”]*[^\s<>"«»“”.,;:!?)\]}'’…]|\/)?`;
/** Endings that X links without a scheme; the full list has 1,500, these are the ones that people type. */
const endings =
  "com|org|net|edu|gov|info|biz|app|dev|shop|store|blog|news|online|site|tech|cloud|agency|studio|design|eu";

/** Compiled at the first use: only replies on X need it, and Unicode's classes take long. */
const url = once(() =>
  latinExpression(
    String.raw`(?<![\p{L}\p{N}@#$./-])(?:https?:\/\/(?:${host}\.){1,5}${host}|(?:${host}\.){1,4}(?:${endings})(?![\p{L}\p{N}@-]))${tail}`,
    "giu",
  ),
);

/** Code points that count one, from the first to the last; all others count two. */
const light: readonly (readonly [number, number])[] = [
  [0x0, 0x10ff],
  [0x2000, 0x200d],
  [0x2010, 0x201f],
  [0x2032, 0x2037],
];

/**
 * Length of a text as X counts it: NFC, a URL is 23, an emoji 2 however it is composed, other code points 1 or 2
 * by range (twitter-text configuration v3). What X allows is in `data/platform-limits.ts`.
 */
export function xLength(raw: string): number {
  const text = raw.normalize("NFC");
  let length = 0;
  let from = 0;
  for (const match of text.matchAll(url())) {
    length += plainLength(text.slice(from, match.index)) + urlWeight;
    from = match.index + match[0].length;
  }
  return length + plainLength(text.slice(from));
}

function plainLength(text: string): number {
  let length = 0;
  let from = 0;
  for (const match of text.matchAll(emojiPattern())) {
    length += sum(text.slice(from, match.index)) + emojiWeight;
    from = match.index + match[0].length;
  }
  return length + sum(text.slice(from));
}

function sum(text: string): number {
  let length = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    length += light.some(([first, last]) => code >= first && code <= last) ? 1 : 2;
  }
  return length;
}
