import { answers, holds, type Indexed, index } from "./run.ts";
import type { Mention, QueryTexts } from "./schema.ts";
import { type Query, type Term, termsOf } from "./tree.ts";

/** A mention with whether it counts and whether the query finds it. */
export interface Judged {
  readonly row: number;
  readonly mention: Mention;
  readonly doc: Indexed;
  readonly relevant: boolean;
  readonly found: boolean;
}

/** What a query comes to on the mentions of an exercise. */
export interface Score {
  readonly all: readonly Judged[];
  readonly hits: readonly Judged[];
  readonly missed: readonly Judged[];
  readonly noise: readonly Judged[];
  /** Per cent, rounded; precision is null when nothing is found. */
  readonly recall: number;
  readonly precision: number | null;
  readonly terms: readonly Term[];
  /** Terms that find one mention and no other. */
  readonly singles: readonly Term[];
}

const percent = (part: number, whole: number) => Math.round((100 * part) / whole);

/** Splits the words of all mentions once. */
export function indexAll({ mentions }: QueryTexts): Indexed[] {
  return mentions.map(({ text }) => index(text));
}

/** Runs a query: recall = found and relevant ÷ relevant, precision = found and relevant ÷ found. */
export function scoreOf(query: Query, texts: QueryTexts, docs: readonly Indexed[] = indexAll(texts)): Score {
  const all = texts.mentions.map((mention, row): Judged => {
    const doc = docs[row] ?? index(mention.text);
    const relevant = texts.groups[mention.group]?.relevant === true;
    return { row, mention, doc, relevant, found: answers(query, doc) };
  });
  const hits = all.filter(({ relevant, found }) => relevant && found);
  const missed = all.filter(({ relevant, found }) => relevant && !found);
  const noise = all.filter(({ relevant, found }) => !relevant && found);
  const positive = termsOf(query, true);
  return {
    all,
    hits,
    missed,
    noise,
    recall: percent(hits.length, hits.length + missed.length),
    precision: hits.length + noise.length === 0 ? null : percent(hits.length, hits.length + noise.length),
    terms: termsOf(query),
    singles: positive.filter((term) => all.filter(({ doc }) => holds(term, doc)).length === 1),
  };
}

/** Mentions by the group that they belong to, in the order of the groups. */
export function byGroup(
  texts: QueryTexts,
  judged: readonly Judged[],
): { readonly id: string; readonly of: readonly Judged[] }[] {
  return Object.keys(texts.groups)
    .map((id) => ({ id, of: judged.filter(({ mention }) => mention.group === id) }))
    .filter(({ of }) => of.length > 0);
}

/** The terms that bring most of some mentions in: all that hold as many as the best one does, at most three. */
export function bringers(query: Query, judged: readonly Judged[]): Term[] {
  const counted = termsOf(query, true).map((term) => ({
    term,
    count: judged.filter(({ doc }) => holds(term, doc)).length,
  }));
  const most = Math.max(0, ...counted.map(({ count }) => count));
  return most === 0
    ? []
    : counted
        .filter(({ count }) => count === most)
        .slice(0, 3)
        .map(({ term }) => term);
}
