import type { Word } from "./text.ts";

/** URLs, e-mail addresses, handles and hashtags are one token each; then words with inner apostrophes and hyphens, and numbers. */
const token =
  /https?:\/\/[^\s<>"«»]+|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}|[@#][\p{L}\p{N}_.]{0,62}[\p{L}\p{N}_]|\p{N}+(?:[.,:/]\p{N}+)*|\p{L}[\p{L}\p{M}]*(?:['’ʼ-]\p{L}[\p{L}\p{M}]*)*['’]?/gu;

/** Splits a text into words with their places. Own pattern: `Intl.Segmenter` splits words differently in browsers and Node. */
export function tokenize(raw: string): Word[] {
  const words: Word[] = [];
  for (const match of raw.matchAll(token)) {
    const text = match[0];
    const norm = text.normalize("NFC").toLowerCase().replace(/[’ʼ]/g, "'");
    words.push({ start: match.index, end: match.index + text.length, norm });
  }
  return words;
}
