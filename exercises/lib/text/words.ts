import type { Range } from "../range.ts";
import { latin } from "./latin.ts";

/** A word with its place. `norm` is lower-case, NFC, with straight apostrophes. */
export interface Word extends Range {
  readonly norm: string;
}

const host = String.raw`[\p{L}\p{N}-]{1,63}`;

/** Kinds of token, first match wins: addresses, handles and hashtags are one token each; then numbers; then words. */
const kinds = [
  String.raw`https?:\/\/[^\s<>"«»“”]*[^\s<>"«»“”.,;:!?)\]}'’…]`,
  String.raw`[\p{L}\p{N}_%+-](?:[\p{L}\p{N}._%+-]{0,62}[\p{L}\p{N}_%+-])?@${host}(?:\.${host}){1,5}`,
  // Bare domains only under endings that are not ordinary words: "finito.Poi" is two words and a slip.
  String.raw`(?:www\.${host}(?:\.${host}){1,4}|${host}(?:\.${host}){0,3}\.(?:com|org|net|eu|example|it|gov|co\.uk))(?![\p{L}\p{N}@])(?:\/[^\s<>"«»“”]*[^\s<>"«»“”.,;:!?)\]}'’…])?`,
  String.raw`[@#][\p{L}\p{N}_.]{0,62}[\p{L}\p{N}_]`,
  String.raw`\p{N}+(?:[.,:/]\p{N}+)*`,
  String.raw`\p{L}[\p{L}\p{M}]*(?:['’ʼ‑-]\p{L}[\p{L}\p{M}]*)*['’]?`,
];

const token = new RegExp(kinds.join("|"), "gu");
/** The same for texts of western letters, marks and emoji: Unicode's classes take long to compile, and most texts need none. */
const westernToken = new RegExp(latin(kinds.join("|").replaceAll("\\p{M}", "")), "gu");
const western =
  /^(?:[\0-\u00a9\u00ab-\u00b1\u00b4-\u00b8\u00bb\u00bf-\u00ff\u2010-\u2060\u20a0-\u20cf\u2190-\u23ff\u2500-\u2bff\ud83c-\ud83e\udc00-\udfff]|\ufe0f)*$/;

const curly = /[’ʼ‑]/;

/**
 * Splits a text into words with their places. An elided word (`l'ordine`) is one token.
 * Own pattern, because `Intl.Segmenter` splits words differently in browsers and Node.
 */
export function tokenize(raw: string): Word[] {
  const words: Word[] = [];
  const isWestern = western.test(raw);
  for (const match of raw.matchAll(isWestern ? westernToken : token)) {
    const text = match[0];
    // Western letters are composed already.
    const lower = (isWestern ? text : text.normalize("NFC")).toLowerCase();
    const norm = curly.test(lower) ? lower.replace(/[’ʼ]/g, "'").replaceAll("‑", "-") : lower;
    words.push({ start: match.index, end: match.index + text.length, norm });
  }
  return words;
}

const address = /^(?:https?:\/\/|www\.|[@#])|@|^[^\s/]+\.(?:com|org|net|eu|example|it|gov|co\.uk)(?:\/|$)/u;

/** Every address has one of these, and hardly any word. */
const addressSign = /[@#./]/;

/** Whether a token is an address of some kind: URL, e-mail, bare domain, handle or hashtag. */
export function isAddress(word: Word): boolean {
  return addressSign.test(word.norm) && address.test(word.norm);
}

/** The words that a person would count, by their first pieces: one for each run without blanks that holds a letter or digit; an address is one. */
export function countedWords(raw: string, words: readonly Word[]): Word[] {
  return words.filter((word, at) => {
    const last = words[at - 1];
    return last === undefined || /[\s–—]/.test(raw.slice(last.end, word.start));
  });
}

/** How many words a person would count. */
export const countWords = (raw: string, words: readonly Word[]): number => countedWords(raw, words).length;
