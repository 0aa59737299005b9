import * as z from "zod/mini";
import { type Figure, figuresIn } from "../../lib/figures.ts";
import { isQuoted } from "../../lib/pattern.ts";
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

/** The sums of money of a text; a price told in two numbers is one. */
function sumsIn(text: TextDoc): Sum[] {
  const figures = figuresIn(text);
  return figures.flatMap((figure, at): Sum[] => {
    if (figure.unit !== "money") return [];
    const [value = 0] = figure.values;
    const next = figures[at + 1];
    const cents = next?.values[0] ?? 100;
    const goesOn = next !== undefined && halves.test(text.folded.slice(figure.end, next.start));
    if (
      goesOn &&
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

/** Whether a sum is one of those given, nearly one where the text says 'about', or what two of them make. */
function isGiven({ value, rough }: Sum, given: readonly number[]): boolean {
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
        message: ({ sum, given }) => `Qui c'è «${sum}», ma nei fatti è «${given}»: la virgola si è spostata.`,
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
        message: ({ sum }) => `La somma «${sum}» nei fatti non c'è.`,
        hint: () =>
          "Prometti solo le cifre che hai: una somma scritta in pubblico è un impegno, e nessuno l'ha approvata.",
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
    const known = sources
      .map((source) => parseText(source, text.locale))
      .flatMap((source) =>
        sumsIn(source).map((sum) => ({ value: sum.value, said: source.raw.slice(sum.start, sum.end).trim() })),
      );
    const given = known.map(({ value }) => value);
    const sums = sumsIn(text).filter((sum) => !nothing.has(sum.value) && !isQuoted(text, sum));
    const findings = sums
      .filter((sum) => !isGiven(sum, given))
      .slice(0, 12)
      .map((sum): RawFinding<"slipped" | "invented"> => {
        const range = { start: sum.start, end: sum.end };
        const said = text.raw.slice(sum.start, sum.end).trim();
        const meant = known.find(({ value }) =>
          lostPoint.some((by) => same(value * by, sum.value) || same(value / by, sum.value)),
        );
        return meant === undefined
          ? { message: "invented", range, params: { sum: said } }
          : { message: "slipped", range, params: { sum: said, given: meant.said } };
      });
    return { findings, evidence: sums.filter((sum) => isGiven(sum, given)).map(({ start, end }) => ({ start, end })) };
  },
});
