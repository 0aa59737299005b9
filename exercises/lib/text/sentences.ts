import type { Locale } from "../locale.ts";
import type { Range } from "../range.ts";
import { abbreviations } from "./abbreviations.ts";
import { isAddress, tokenize, type Word } from "./words.ts";

/** Where a sentence may end although the next word is in lower case, or a dash announces a signature, which `Intl.Segmenter` never allows. */
const lowerStart = /[.!?]["'”’»)\]]{0,3}\s+(?=\p{Ll}|[–—-]+\s?\p{Lu})/gu;

const segmenters: Readonly<Record<Locale, Intl.Segmenter>> = {
  it: new Intl.Segmenter("it", { granularity: "sentence" }),
  en: new Intl.Segmenter("en", { granularity: "sentence" }),
};

const speaks = /[\p{L}\p{N}]/u;

/**
 * Splits a text into sentences. `Intl.Segmenter` proposes; what it cannot know is mended: abbreviations and addresses
 * don't end a sentence, a full stop before a lower-case word does, lone emoji belong to what precedes them,
 * a line break always ends a sentence. `words` are the text's own, where they are known already.
 */
export function splitSentences(raw: string, locale: Locale, words: readonly Word[] = tokenize(raw)): Range[] {
  const addresses = words.filter(isAddress);
  const breaks = new Set<number>();
  for (const { index } of segmenters[locale].segment(raw)) breaks.add(index);
  for (const match of raw.matchAll(lowerStart)) {
    if (!raw.startsWith("..", match.index - 1)) breaks.add(match.index + match[0].length);
  }

  const ranges: Range[] = [];
  let from = 0;
  let next = 0;
  for (const at of [...breaks, raw.length].sort((a, b) => a - b)) {
    while (next < addresses.length && (addresses[next]?.end ?? 0) <= at) next++;
    const address = addresses[next];
    if (address !== undefined && address.start < at && at < raw.length) continue;
    const lineEnds = /\n\s*$/.test(raw.slice(Math.max(from, at - 40), at));
    if (at < raw.length && !lineEnds && !endsHere(raw, from, at, locale)) continue;
    push(ranges, raw, from, at);
    from = at;
  }
  return ranges;
}

/** Adds a stretch without the blanks around it; one without letters or digits is joined to what precedes it. */
function push(ranges: Range[], raw: string, from: number, to: number): void {
  const piece = raw.slice(from, to);
  const text = piece.trim();
  if (text.length === 0) return;
  const start = from + piece.indexOf(text);
  const range = { start, end: start + text.length };
  const last = ranges.at(-1);
  if (last !== undefined && !speaks.test(text)) ranges[ranges.length - 1] = { start: last.start, end: range.end };
  else ranges.push(range);
}

/** Whether the sentence that began at `from` can end just before `at`, on the same line. */
function endsHere(raw: string, from: number, at: number, locale: Locale): boolean {
  const before = raw.slice(Math.max(from, at - 40), at).trimEnd();
  const last = /(?:^|[\s("'“‘«’/])([\p{L}\p{N}.]+)\.$/u.exec(before)?.[1];
  if (last === undefined) return true;
  const after = raw.slice(at, at + 20).trimStart();
  const word = last.toLowerCase();
  const { always, beforeNumber, beforeLower } = abbreviations[locale];
  if (always.has(word)) return false;
  if (beforeNumber.has(word)) return !/^[\p{N}°#]/u.test(after);
  if (beforeLower.has(word)) return !/^[\p{Ll}\p{N}]/u.test(after);
  // An initial (M. Rossi) binds what follows; the English pronoun and a surname cut short (Giulia R.) do not.
  if (/^\p{Lu}(?:\.\p{Lu})*$/u.test(last) && last !== "I") {
    const cutShort = /\p{Lu}\p{Ll}+\s\p{Lu}\.$/u.test(before);
    return cutShort || !/^\p{Lu}\p{Ll}/u.test(after);
  }
  // A number that opens a line is a list's.
  return !(/^\p{N}{1,2}$/u.test(last) && before.trimStart() === `${last}.`);
}
