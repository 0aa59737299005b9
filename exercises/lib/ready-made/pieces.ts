import * as z from "zod/mini";
import type { Locale } from "../locale.ts";
import { calendarDay } from "./calendar-day.ts";
import { clockTime } from "./clock-time.ts";
import { price } from "./price.ts";

/** A piece that an author names inside a pattern, in place of all the ways people write a thing: `{time 21:00}`. */
const piece = /(?<!\\[pPu])\{(not )?([a-z]+) ?([^{}]*)\}/g;

/** What can be named, with what it takes: an example of it stands in messages. */
const kinds = {
  date: { ways: calendarDay, example: "2027-06-05" },
  time: { ways: clockTime, example: "21:00" },
  price: { ways: price, example: "14" },
} as const;

const isKind = (name: string): name is keyof typeof kinds => Object.hasOwn(kinds, name);

/** Most words that may be let pass between two things. */
const mostWords = 9;

/** Several values, with commas between them: any of those. A comma before two digits of a price is its own. */
const valuesOf = (text: string): string[] => text.split(/,(?: +|(?=\d{1,2}[:-]))/).map((one) => one.trim());

/** Words at which another clause begins: few words between two things don't pass over them. */
const clause: Readonly<Record<Locale, string>> = {
  it: "e|ed|o|oppure|ma|se|mentre|altrimenti|invece",
  en: "and|or|but|if|while|whereas|otherwise|instead",
};

/** A few words between two things, in one clause. A blank in a class is no comma, as it is outside of one. */
const fewWords = (most: number, locale: Locale) => `[ ](?:(?!(?:${clause[locale]})[ ])[\\p{L}'-]+[ ]){0,${most}}`;

/** The source that one piece stands for, or null where it says nothing that there is. */
function sourceOf(not: boolean, name: string, value: string, locale: Locale): string | null {
  if (name === "words")
    return !not && /^[1-9]$/.test(value) && Number(value) <= mostWords ? fewWords(Number(value), locale) : null;
  if (!isKind(name)) return null;
  const ways = valuesOf(value).map((one) => kinds[name].ways(one, locale));
  const ones = ways.flatMap((one) => (one === null ? [] : [one.one])).join("|");
  if (ways.includes(null)) return null;
  return not ? `(?!(?:${ones})(?![\\p{L}\\p{N}]))(?:${ways[0]?.any ?? ""})` : `(?:${ones})`;
}

/** Puts in place of each piece of a pattern what it stands for; `rest` is applied to what stands around them. */
export function withPieces(source: string, locale: Locale, rest: (part: string) => string = (part) => part): string {
  let out = "";
  let from = 0;
  for (const { 0: whole, 1: not, 2: name = "", 3: value = "", index } of source.matchAll(piece)) {
    const meant = sourceOf(not !== undefined, name, value.trim(), locale);
    if (meant === null) continue;
    const before = source.slice(from, index);
    const after = index + whole.length;
    // '{words 3}' brings the blanks around it
    out += rest(name === "words" ? before.replace(/ $/, "") : before) + meant;
    from = name === "words" && source[after] === " " ? after + 1 : after;
  }
  return out + rest(source.slice(from));
}

/** A pattern without its pieces, which are no author's words: a blank for each. */
export const withoutPieces = (source: string): string =>
  source.replace(piece, (whole, not: string | undefined, name: string, value: string) =>
    sourceOf(not !== undefined, name, value.trim(), "it") === null ? whole : " ",
  );

/** The check on a pattern that an author wrote: each piece that it names is one that there is. */
export const pieceIssue = () =>
  z.refine<string>((source) => wrongPiece(source) === null, { error: ({ input }) => wrongPiece(String(input)) ?? "" });

/** What is wrong with the pieces of a pattern, as its author is told; null: nothing. */
function wrongPiece(source: string): string | null {
  for (const { 0: whole, 1: not, 2: name = "", 3: value = "" } of source.matchAll(piece)) {
    if (sourceOf(not !== undefined, name, value.trim(), "it") !== null) continue;
    if (isKind(name)) return `"${whole}" says no ${name}: write it as in {${name} ${kinds[name].example}}`;
    if (name === "words") return `"${whole}" needs how many words may pass, 1 to ${mostWords}, as in {words 4}`;
    return `"${whole}" is no ready-made piece: there are {date …}, {time …}, {price …} and {words …}`;
  }
  return null;
}
