import { figuresIn } from "../../lib/figures.ts";
import { groupPattern } from "../../lib/pattern/option-words.ts";
import { matches } from "../../lib/pattern.ts";
import { type Range, within } from "../../lib/range.ts";
import type { RawFinding } from "../../lib/rule.ts";
import { isDeniedInClause } from "../../lib/scope.ts";
import type { TextDoc } from "../../lib/text.ts";
import { words } from "./words.ts";

/** What rows say in per cent, by row. */
type Shares = Readonly<Record<string, number>>;
/** How one speaks of what a row counts, by row. */
type Spoken = Readonly<Record<string, readonly string[]>>;

/** A share that nobody calls a majority. */
const minority = 45;
/** Points within which a share said roughly, 'nearly half', is the row's. */
const roughly = 8;
/** Letters that words of likeness take before what they liken to: 'as happens to the'. */
const likeness = 24;

/** The last clause of a statement: a comparison before it ('44% come from Instagram, she through a friend [r8]') rests on no row. */
function lastClause(text: TextDoc, { start, end }: Range): Range {
  const cut = Math.max(
    ...[",", ";", ":", "(", " - "].map((mark) => text.folded.slice(start, end).lastIndexOf(`${mark} `)),
  );
  return { start: Math.max(start, start + cut), end };
}

/** Whether what comes next says whom she is like. */
const isLikened = (text: TextDoc, from: number, at: number): boolean =>
  words[text.locale].likened.test(text.folded.slice(Math.max(from, at - likeness), at));

const any = (text: TextDoc, re: RegExp, where: Range): boolean => matches(text, re, where).length > 0;

/**
 * A share in the clause before a reference that stands in another row than those cited. A statement that gives the cited row's
 * share as well, or holds one share against another, has read its rows.
 */
export function misreadShare(
  text: TextDoc,
  statement: Range,
  cited: readonly string[],
  shares: Shares,
): RawFinding<"misread">[] {
  const own = cited.flatMap((row) => shares[row] ?? []);
  if (own.length === 0 || own.length < cited.length) return [];
  const { leaves, compares, turns } = words[text.locale];
  const clause = lastClause(text, statement);
  const left = any(text, leaves, clause);
  const said = figuresIn(text).filter((figure) => figure.unit === "percent" && within(figure, statement));
  const mine = said.some(({ values: [value = 0], rough }) =>
    own.some((one) => Math.abs(one - value) <= (rough ? roughly : 0) || (left && 100 - one === value)),
  );
  if (mine) return [];
  return said
    .filter((figure) => !figure.rough && within(figure, clause))
    .filter(({ start, end }) => {
      if (isLikened(text, clause.start, start)) return true;
      const held = any(text, compares, { start: clause.start, end: start });
      return !held && !any(text, turns, { start: end, end: clause.end });
    })
    .slice(0, 1)
    .flatMap(({ start, end, values: [value] }) => {
      const right = Object.keys(shares).find((row) => shares[row] === value);
      return right === undefined
        ? []
        : [{ message: "misread", range: { start, end }, params: { said: text.raw.slice(start, end), right } }];
    });
}

/** 'Most' said, with the row's own words, of what holds for few. */
export function saidByMost(
  text: TextDoc,
  statement: Range,
  cited: readonly string[],
  shares: Shares,
  spoken: Spoken,
): RawFinding<"most">[] {
  const [row = "", ...others] = cited;
  const share = shares[row];
  const told = spoken[row];
  if (share === undefined || share >= minority || told === undefined || others.length > 0) return [];
  const { leaves, seldom, majority, turns } = words[text.locale];
  const place = matches(text, majority, statement).at(-1);
  if (place === undefined || isDeniedInClause(text, place)) return [];
  const after = { start: place.end, end: statement.end };
  const stretches = isLikened(text, statement.start, place.start)
    ? [after, { start: statement.start, end: place.start }]
    : [{ start: after.start, end: matches(text, turns, after)[0]?.start ?? after.end }];
  const affirms = stretches.some(
    (stretch) =>
      any(text, groupPattern(told, text.locale), stretch) && !any(text, leaves, stretch) && !any(text, seldom, stretch),
  );
  return affirms
    ? [{ message: "most", range: place, params: { said: text.raw.slice(place.start, place.end), share } }]
    : [];
}
