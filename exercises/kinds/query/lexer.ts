import type { Locale, Localized } from "../../lib/locale.ts";
import type { Range } from "../../lib/range.ts";
import { QueryProblem } from "./problem.ts";
import { farthestNear, type Wanted } from "./tree.ts";
import { searchWords } from "./words.ts";

type Operator = "and" | "or" | "not";

export type Token = Range &
  (
    | { readonly type: "open" | "close" }
    | { readonly type: Operator }
    | { readonly type: "near"; readonly distance: number }
    | { readonly type: "term"; readonly words: readonly Wanted[] }
  );

const english: Readonly<Record<string, Operator>> = {
  and: "and",
  or: "or",
  not: "not",
  "&": "and",
  "&&": "and",
  "|": "or",
  "||": "or",
};
const italian: Readonly<Record<string, Operator>> = {
  e: "and",
  ed: "and",
  o: "or",
  od: "or",
  oppure: "or",
  non: "not",
};

/** All words that are operators in some language. */
export const everyOperator = { ...english, ...italian };

/** Words that are operators in a language, in any case. In Italian the English ones are, too. */
export const operators: Localized<Readonly<Record<string, Operator>>> = {
  it: everyOperator,
  en: english,
};

const quote = /["“”„«»]/;
const blank = /\s/;
/** What ends a bare word. */
const edge = /[\s()"“”„«»]/;
const minus = /[-−–!]/;
const near = /^(?:near|vicino)(?:\/|$)/i;

/** Fewest letters before a star: with fewer it finds half the language. */
const shortestStem = 3;

/** Splits a query into tokens. Throws a QueryProblem. Linear. */
export function tokens(query: string, locale: Locale): Token[] {
  const found: Token[] = [];
  let at = 0;
  while (at < query.length) {
    const char = query.charAt(at);
    if (blank.test(char)) at++;
    else if (char === "(" || char === ")") {
      found.push({ type: char === "(" ? "open" : "close", start: at, end: at + 1 });
      at++;
    } else if (quote.test(char)) {
      const length = query.slice(at + 1).search(quote);
      if (length < 0) throw new QueryProblem("open-quote", { start: at, end: query.length });
      const range = { start: at, end: at + length + 2 };
      const words = wanted(query.slice(at + 1, at + 1 + length), at + 1);
      if (words.length === 0) throw new QueryProblem("empty-quotes", range);
      found.push({ type: "term", words, ...range });
      at = range.end;
    } else if (minus.test(char) && at + 1 < query.length && !blank.test(query.charAt(at + 1))) {
      found.push({ type: "not", start: at, end: at + 1 });
      at++;
    } else {
      let end = at + 1;
      while (end < query.length && !edge.test(query.charAt(end))) end++;
      found.push(bare(query.slice(at, end), { start: at, end }, locale));
      at = end;
    }
  }
  return found;
}

/** A word without quotation marks: an operator, NEAR/n, or a term. */
function bare(run: string, range: Range, locale: Locale): Token {
  const known = operators[locale];
  const key = run.toLowerCase();
  const operator = Object.hasOwn(known, key) ? known[key] : undefined;
  if (operator !== undefined) return { type: operator, ...range };
  if (near.test(run) && (run.includes("/") || run === run.toUpperCase())) {
    const distance = Number(/^\p{L}+\/(\d{1,3})$/u.exec(run)?.[1] ?? 0);
    if (distance < 1 || distance > farthestNear) throw new QueryProblem("near-number", range, run);
    return { type: "near", distance, ...range };
  }
  const comma = run.search(/[,;]/);
  if (comma >= 0) throw new QueryProblem("comma", { start: range.start + comma, end: range.start + comma + 1 });
  if (/^\p{L}+:(?!\/\/)./u.test(run)) throw new QueryProblem("field", range, run.slice(0, run.indexOf(":") + 1));
  if (/^['‘]/.test(run)) throw new QueryProblem("single-quote", range, run);
  const words = wanted(run.replace(/^\+/, " "), range.start);
  if (words.length === 0) throw new QueryProblem("stray-sign", range, run);
  return { type: "term", words, ...range };
}

/** Signs that mean nothing to this search; what parts words ('l'alba', 'post-vendita', addresses) is let be. */
const stray = /[^\p{L}\p{N}\p{M}_\s#@*'’‘`´.\-–/:…!?&+]/u;

/** The words to look for in a piece of a query that begins at `from`. */
function wanted(piece: string, from: number): Wanted[] {
  const odd = piece.search(stray);
  if (odd >= 0) {
    const sign = String.fromCodePoint(piece.codePointAt(odd) ?? 0);
    throw new QueryProblem("stray-sign", { start: from + odd, end: from + odd + sign.length }, sign);
  }
  const words = searchWords(piece);
  for (const { index } of piece.matchAll(/\*+/g)) {
    const before = words.find(({ end }) => end === index);
    const after = words.find(({ start }) => start === index + 1);
    const range = { start: from + index, end: from + index + 1 };
    if (before === undefined || after !== undefined) throw new QueryProblem("star-inside", range);
    if (before.text.length < shortestStem)
      throw new QueryProblem("star-short", { start: from + before.start, end: range.end }, `${before.text}*`);
  }
  return words.map(({ text, mark, end }) => ({ text, mark, prefix: piece.charAt(end) === "*" }));
}
