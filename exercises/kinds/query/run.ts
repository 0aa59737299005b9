import type { Range } from "../../lib/range.ts";
import { type Query, type Term, termsOf, type Wanted } from "./tree.ts";
import { type SearchWord, searchWords } from "./words.ts";

/** A mention made ready for the search. */
export interface Indexed {
  readonly words: readonly SearchWord[];
}

/** Splits the text of a mention once, for all queries. The author's handle is part of what is searched in no tool: it isn't here. */
export function index(text: string): Indexed {
  return { words: searchWords(text) };
}

/** A stretch of words: first and last, both included. */
interface Span {
  readonly first: number;
  readonly last: number;
}

function fits({ text, mark, prefix }: Wanted, word: SearchWord | undefined): boolean {
  if (word === undefined || (mark !== "" && mark !== word.mark)) return false;
  return prefix ? word.text.startsWith(text) : word.text === text;
}

function termSpans({ words }: Term, doc: Indexed): Span[] {
  return doc.words.flatMap((_, first) =>
    words.every((wanted, offset) => fits(wanted, doc.words[first + offset]))
      ? [{ first, last: first + words.length - 1 }]
      : [],
  );
}

/** Words between two stretches; 0 when they touch or overlap. */
function between(a: Span, b: Span): number {
  return Math.max(0, Math.max(a.first, b.first) - Math.min(a.last, b.last) - 1);
}

/** Where a term, an alternative of terms or a NEAR stands; for a NEAR, each left end with its nearest right end. */
function spans(query: Query, doc: Indexed): Span[] {
  if (query.type === "term") return termSpans(query, doc);
  if (query.type === "or") return query.children.flatMap((child) => spans(child, doc));
  if (query.type !== "near") return [];
  const rights = spans(query.right, doc);
  return spans(query.left, doc).flatMap((left) => {
    const nearest = rights
      .filter((right) => right.first > left.last || right.last < left.first)
      .reduce<Span | null>(
        (best, right) => (best === null || between(left, right) < between(left, best) ? right : best),
        null,
      );
    if (nearest === null || between(left, nearest) >= query.distance) return [];
    return [{ first: Math.min(left.first, nearest.first), last: Math.max(left.last, nearest.last) }];
  });
}

/** Whether a mention answers a query. */
export function answers(query: Query, doc: Indexed): boolean {
  switch (query.type) {
    case "and":
      return query.children.every((child) => answers(child, doc));
    case "or":
      return query.children.some((child) => answers(child, doc));
    case "not":
      return !answers(query.child, doc);
    default:
      return spans(query, doc).length > 0;
  }
}

/** Whether one term alone finds a mention. */
export function holds(term: Term, doc: Indexed): boolean {
  return termSpans(term, doc).length > 0;
}

/** The words of a mention that the query looks for (not those it shuts out), in order and without overlaps. */
export function highlights(query: Query, doc: Indexed): Range[] {
  const all = termsOf(query, true)
    .flatMap((term) => termSpans(term, doc))
    .toSorted((a, b) => a.first - b.first);
  const merged: Span[] = [];
  for (const span of all) {
    const before = merged.at(-1);
    if (before !== undefined && span.first <= before.last)
      merged[merged.length - 1] = { first: before.first, last: Math.max(before.last, span.last) };
    else merged.push(span);
  }
  return merged.map(({ first, last }) => ({ start: doc.words[first]?.start ?? 0, end: doc.words[last]?.end ?? 0 }));
}
