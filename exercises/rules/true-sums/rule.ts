import * as z from "zod/mini";
import { type Figure, figuresIn } from "../../lib/figures.ts";
import { isQuoted } from "../../lib/pattern.ts";
import type { Range } from "../../lib/range.ts";
import { defineRule, type RawFinding } from "../../lib/rule.ts";
import { parseText, type TextDoc } from "../../lib/text.ts";

/** Sums that name nothing: 'zero euro', 'not one euro more'. */
const nothing: ReadonlySet<number> = new Set([0, 1]);
/** Largest difference, as a share, between a sum and the round one that stands for it after 'about'. */
const roundedBy = 0.1;
/** Two readings of one sum. */
const same = (a: number, b: number): boolean => Math.abs(a - b) < 0.005;
/** Powers of ten by which a point or a comma gets lost. */
const lostPoint = [10, 100, 1000];

/** Between the halves of a price told in two numbers: '5 euro e 90', '5 euros 90'. */
const halves = /^ ?(?:(?:e|and),? )?$/u;

interface Sum extends Figure {
  readonly value: number;
}

/** A sum behind its sign has its cents behind a point: 'and' brings another sum, '$120 and 15 to park'. */
const signed = /^[€£$]/u;
const added = /^ ?(?:e|and),? $/u;

/** Money by names that nobody prints on a bill: '900 quid'. */
const bySlang = /^ ?(?:quid|bucks|dollars?|grand|sterlin[ae]|euri|eurini)(?!\p{L})/u;

/** Things that a sum may be counted by: two tickets, 4 weeks. */
const mostCounted = 20;

/** The sums of money of a text; a price told in two numbers is one, unless both were `given`: '210 euros and 60 for fuel'. */
function sumsIn(text: TextDoc, given: readonly number[] = []): Sum[] {
  const figures = figuresIn(text);
  return figures.flatMap((figure, at): Sum[] => {
    if (figure.unit !== "money") return [];
    const [value = 0] = figure.values;
    const next = figures[at + 1];
    const cents = next?.values[0] ?? 100;
    const between = text.folded.slice(figure.end, next?.start);
    const goesOn =
      next !== undefined &&
      halves.test(between) &&
      !(added.test(between) && signed.test(text.folded.slice(figure.start)));
    if (
      goesOn &&
      !(given.includes(value) && given.includes(cents)) &&
      next.unit === null &&
      Number.isInteger(value) &&
      Number.isInteger(cents) &&
      cents >= 10 &&
      cents < 100
    )
      return [{ ...figure, end: next.end, value: value + cents / 100 }];
    return [{ ...figure, value }];
  });
}

/** What a text gives sums by: its sums, those by nicknames or added without a sign too. */
function givenIn(text: TextDoc): Sum[] {
  const figures = figuresIn(text);
  const bare = figures.filter(({ unit, start, end }, at) => {
    if (unit !== null) return false;
    const before = figures[at - 1];
    const isAdded =
      before?.unit === "money" &&
      signed.test(text.folded.slice(before.start)) &&
      added.test(text.folded.slice(before.end, start));
    return isAdded || bySlang.test(text.folded.slice(end, end + 12));
  });
  return [...sumsIn(text), ...bare.map((figure) => ({ ...figure, value: figure.values[0] ?? 0 }))];
}

/** What the sums of a text come to for so many, where the same sentence says how many: '£6.80 x 2', 'two gallons, $74 each'. */
function countedIn(text: TextDoc, sums: readonly Sum[]): number[] {
  const counts = figuresIn(text).filter(
    ({ unit, dated, values: [value = 0] }) =>
      unit === null && !dated && Number.isInteger(value) && value > 1 && value <= mostCounted,
  );
  return text.sentences.flatMap(({ start, end }) => {
    const within = (place: Range) => place.start >= start && place.end <= end;
    return sums
      .filter(within)
      .flatMap((sum) => counts.filter(within).map(({ values: [count = 1] }) => sum.value * count));
  });
}

/**
 * Whether a sum is one of those given, nearly one where the text says 'about', what two of them make, or one that
 * they come to for so many.
 */
function isGiven({ value, rough }: Sum, given: readonly number[], counted: readonly number[]): boolean {
  if (counted.some((one) => same(one, value))) return true;
  if (given.some((one) => same(one, value) || (rough && Math.abs(one - value) <= roundedBy * one))) return true;
  return given.some((one, at) =>
    given.slice(at + 1).some((two) => same(one + two, value) || same(Math.abs(one - two), value)),
  );
}

/** The reply names no sum of money that nobody gave. Why: docs.en.md. */
export const trueSums = defineRule({
  id: "true-sums",
  severity: "blocking",
  options: z.strictObject({
    /** Where sums may come from; none: there is nothing to compare with, and the rule is met. */
    sources: z._default(z.array(z.string()).check(z.maxLength(50)), []),
  }),
  fromScene: ({ comment, facts }) => ({ sources: [comment, ...facts] }),
  messages: {
    slipped: {
      it: {
        message: ({ sum, given }) => `Qui c’è «${sum}», ma nei fatti è «${given}»: la virgola si è spostata.`,
        hint: () =>
          "Rileggi la cifra: una virgola persa in pubblico diventa una promessa da dieci o cento volte tanto.",
      },
      en: {
        message: ({ sum, given }) => `This says “${sum}”, but the facts say “${given}”: the point has moved.`,
        hint: () =>
          "Read the figure again: a lost point becomes, in public, a promise ten or a hundred times as large.",
      },
    },
    invented: {
      it: {
        message: ({ sum }) => `La somma «${sum}» nei fatti non c’è.`,
        hint: () =>
          "Prometti solo le cifre che hai: una somma scritta in pubblico è un impegno, e nessuno l’ha approvata.",
      },
      en: {
        message: ({ sum }) => `The sum “${sum}” is not in the facts.`,
        hint: () =>
          "Promise only the figures that you have: a sum in public is a commitment, and nobody has approved it.",
      },
    },
  },
  check(text, { sources }) {
    if (sources.every((source) => source.trim() === "")) return { findings: [] };
    const docs = sources.map((source) => parseText(source, text.locale));
    const counted = docs.flatMap((source) => countedIn(source, givenIn(source)));
    const known = docs.flatMap((source) =>
      givenIn(source).map((sum) => ({ value: sum.value, said: source.raw.slice(sum.start, sum.end).trim() })),
    );
    const given = known.map(({ value }) => value);
    const sums = sumsIn(text, given).filter((sum) => !nothing.has(sum.value) && !isQuoted(text, sum));
    const findings = sums
      .filter((sum) => !isGiven(sum, given, counted))
      .slice(0, 12)
      .map((sum): RawFinding<"slipped" | "invented"> => {
        const said = text.raw.slice(sum.start, sum.end).trim();
        const meant = known.find(({ value }) =>
          lostPoint.some((by) => same(value * by, sum.value) || same(value / by, sum.value)),
        );
        return meant === undefined
          ? { message: "invented", range: sum, params: { sum: said } }
          : { message: "slipped", range: sum, params: { sum: said, given: meant.said } };
      });
    return {
      findings,
      evidence: sums.filter((sum) => isGiven(sum, given, counted)),
    };
  },
});
