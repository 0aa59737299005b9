import { WordPattern } from "./pattern/word-pattern.ts";
import { type Range, within } from "./range.ts";
import { latin } from "./text/latin.ts";
import type { Sentence, TextDoc } from "./text.ts";

/**
 * Compiles word patterns to one expression to be run over `TextDoc.folded`.
 * Each source is regular-expression syntax with two shorthands: a space stands for blanks or a comma between words,
 * and a `~` stands for any letters to the end of the word (`rimbors~` = rimborso, rimborsiamo, …).
 * Matches begin and end at word borders; an elision ends a word (`all'` is found in "all'uscita"). Don't nest quantifiers: time must stay linear.
 * ` *` stands for any blanks or none. A blank that may be missing is written `(?: )?`: ` ?`, whose mark would bind to a part of what the blank stands for, throws; `optionalBlanks` writes the one for the other.
 * Nothing is compiled before it is first run, nor does a wrong source throw before.
 * It has no source of its own: `new RegExp` made of it finds nothing.
 */
export function pattern(sources: readonly string[]): RegExp {
  return new WordPattern(sources, expression);
}

/** A source with ` ?` for a blank that may be missing, as `pattern` takes it. */
export function optionalBlanks(source: string): string {
  return source.replaceAll(" ?", "(?: )?");
}

/** What the shorthands stand for; escapes and classes are left alone, but for the blanks in a class. */
const shorthand = /\\.|\[(?:\\.|[^\]\\])*\]|~| \*| /gsu;
const meaning: Readonly<Record<string, string>> = { "~": "\\p{L}*", " *": "[ \\n]*", " ": ",?[ \\n]+" };

/** The expression that a source stands for, or several with `|` between them. Throws as `pattern` says, and on bad syntax. */
export function expression(body: string): RegExp {
  const at = body.indexOf(" ?");
  if (at >= 0) throw new Error(`pattern: write "(?: )?" for " ?" after "${body.slice(Math.max(0, at - 30), at)}"`);
  const full = body.replace(
    shorthand,
    (found) => meaning[found] ?? (found.startsWith("[") ? found.replaceAll(" ", " \\n") : found),
  );
  const source = latin(`(?<![\\p{L}\\p{N}])(?:${full})(?:(?<=')|(?![\\p{L}\\p{N}]))`, "lower");
  // Without the flag u a pattern compiles several times faster; what needs it names a class of Unicode.
  return new RegExp(source, /\\[pP]\{|[\ud800-\udfff]/.test(source) ? "gu" : "g");
}

/** What was found in a text: several rules look for the same words in the same place. */
const memory = new WeakMap<TextDoc, Map<RegExp, Map<string, readonly Range[]>>>();

function search(text: TextDoc, re: RegExp, { start, end }: Range): Range[] {
  const found: Range[] = [];
  // A pattern's second search compiles it anew, for speed: an empty answer, which every score is weighed against, is no reason to.
  if (start >= end) return found;
  for (const match of text.folded.slice(start, end).matchAll(re)) {
    if (match[0].length > 0) found.push({ start: start + match.index, end: start + match.index + match[0].length });
  }
  return found;
}

/** All places where `re` matches within a sentence, or within the whole text. */
export function matches(text: TextDoc, re: RegExp, where: Range = { start: 0, end: text.raw.length }): Range[] {
  const ofText = memory.get(text) ?? new Map<RegExp, Map<string, readonly Range[]>>();
  memory.set(text, ofText);
  const ofPattern = ofText.get(re) ?? new Map<string, readonly Range[]>();
  ofText.set(re, ofPattern);
  const place = `${where.start}-${where.end}`;
  const found = ofPattern.get(place) ?? search(text, re, where);
  ofPattern.set(place, found);
  return [...found];
}

/** The sentence that a place lies in. */
export function sentenceAt(text: TextDoc, place: Range): Sentence | undefined {
  return text.sentences.find((sentence) => place.start >= sentence.start && place.start < sentence.end);
}

/** Whether a place lies between quotation marks. */
export function isQuoted(text: TextDoc, place: Range): boolean {
  return text.quotes.some((quote) => within(place, quote));
}
