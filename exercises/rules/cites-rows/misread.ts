import { figuresIn } from "../../lib/figures.ts";
import type { Locale } from "../../lib/locale.ts";
import { matches, pattern } from "../../lib/pattern.ts";
import { type Range, within } from "../../lib/range.ts";
import type { RawFinding } from "../../lib/rule.ts";
import { isDeniedInClause } from "../../lib/scope.ts";
import type { TextDoc } from "../../lib/text.ts";

/** What rows say in per cent, by row. */
type Shares = Readonly<Record<string, number>>;

/** Words that turn a share into what is left of it: 'the others', '42% are men'. */
const leaves: Readonly<Record<Locale, RegExp>> = {
  it: pattern(["non|né|altr[ioe]|rest[oai]|restant[ei]|riman\\p{L}+|invece|fuori|altrove|senza|mai|uomini|maschi"]),
  en: pattern(["not|\\p{L}+n't|nor|others?|rest|remain\\p{L}*|left|instead|outside|elsewhere|without|never|men"]),
};
const majority: Readonly<Record<Locale, RegExp>> = {
  it: pattern([
    "(?:la )?(?:maggior parte|maggioranza)|quasi tutt[ei]|(?:la )?gran parte|più della metà|oltre la metà|i più|le più",
  ]),
  en: pattern([
    "(?:the )?(?:vast |great |large )?majority|most (?:of|people|customers|buyers|visitors)|nearly all|almost all|nearly everyone|almost everyone|(?:more|over) than half|over half",
  ]),
};
/** A share that nobody calls a majority. */
const minority = 45;

/** The last clause of a statement: a comparison before it ('44% come from Instagram, she through a friend [r8]') rests on no row. */
function lastClause(text: TextDoc, { start, end }: Range): Range {
  const cut = Math.max(
    ...[",", ";", ":", "(", " - "].map((mark) => text.folded.slice(start, end).lastIndexOf(`${mark} `)),
  );
  return { start: Math.max(start, start + cut), end };
}

/** Shares in the clause before a reference that stand in other rows than those cited. */
export function misreadShare(
  text: TextDoc,
  statement: Range,
  cited: readonly string[],
  shares: Shares,
): RawFinding<"misread">[] {
  const own = cited.flatMap((row) => shares[row] ?? []);
  if (own.length === 0 || own.length < cited.length) return [];
  const clause = lastClause(text, statement);
  const left = matches(text, leaves[text.locale], clause).length > 0;
  const said = figuresIn(text).filter((figure) => figure.unit === "percent" && !figure.rough && within(figure, clause));
  const mine = said.some(({ values: [value] }) => own.some((one) => one === value || (left && 100 - one === value)));
  if (mine) return [];
  return said.slice(0, 1).flatMap(({ start, end, values: [value] }) => {
    const right = Object.keys(shares).find((row) => shares[row] === value);
    return right === undefined
      ? []
      : [{ message: "misread", range: { start, end }, params: { said: text.raw.slice(start, end), right } }];
  });
}

/** 'Most' said of a row that holds for few. */
export function saidByMost(
  text: TextDoc,
  statement: Range,
  cited: readonly string[],
  shares: Shares,
): RawFinding<"most">[] {
  const [row = "", ...others] = cited;
  const share = shares[row];
  if (share === undefined || share >= minority || others.length > 0) return [];
  const clause = lastClause(text, statement);
  const place = matches(text, majority[text.locale], clause).at(-1);
  if (place === undefined || isDeniedInClause(text, place)) return [];
  if (matches(text, leaves[text.locale], { start: place.end, end: clause.end }).length > 0) return [];
  return [{ message: "most", range: place, params: { said: text.raw.slice(place.start, place.end), share } }];
}
