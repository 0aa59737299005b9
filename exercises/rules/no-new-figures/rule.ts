import * as z from "zod";
import { type Figure, figuresIn } from "../../lib/figures.ts";
import { inLocale, perLocale } from "../../lib/option-words.ts";
import { defineRule } from "../../lib/rule.ts";
import { parseText } from "../../lib/text.ts";

/** Largest difference, as a share, between an exact number and the round one that stands for it after 'about'. */
const roundedBy = 0.1;
/** Two readings of one number. */
const same = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6 * Math.max(1, Math.abs(a));

const monthOrder =
  "gennaio|january febbraio|february marzo|march aprile|april maggio|may giugno|june luglio|july agosto|august settembre|september ottobre|october novembre|november dicembre|december".split(
    " ",
  );

/** Numbers of the months that a text names, which a date in digits repeats. */
function monthsIn(folded: string): number[] {
  return monthOrder.flatMap((names, at) =>
    new RegExp(`(?<!\\p{L})(?:${names})(?!\\p{L})`, "u").test(folded) ? [at + 1] : [],
  );
}

/** Whether a source states a figure: the same value, as a percentage if it is one; or nearly, where the text says 'about'. */
function isKnown(figure: Figure, known: readonly Figure[], bare: readonly number[]): boolean {
  const [mine = 0, other] = figure.values;
  const fits = (value: number) =>
    same(mine, value) || (figure.rough && value !== 0 && Math.abs(mine - value) / value <= roundedBy);
  if (bare.some(fits)) return true;
  // 'le otto di sera' is the 20 of a sheet; a bare number up to 12 may be a month
  if (figure.clock && other !== undefined && bare.some((value) => value > 12 && same(other, value))) return true;
  return known.some(({ values: [theirs = 0], unit, clock }) => {
    // 3% is not 3 days; money may stand without its sign; six in the evening is 18
    if ((figure.unit === "percent") !== (unit === "percent")) return false;
    return fits(theirs) || (clock && figure.clock && other !== undefined && same(other, theirs));
  });
}

/** The text has no number that its source does not have. */
export const noNewFigures = defineRule({
  id: "no-new-figures",
  severity: "blocking",
  options: z.strictObject({
    /** The source, as texts or as bare numbers; none: there is nothing to compare with, and the rule is met. */
    allowed: perLocale(z.union([z.string(), z.array(z.union([z.number(), z.string()])).max(200)])).default([]),
  }),
  messages: {
    added: {
      it: {
        message: ({ figure }) => `Il numero «${figure}» nella fonte non c'è.`,
        hint: () => "Usa i numeri che hai, così come sono: un dato che non sai da dove viene non si pubblica.",
      },
      en: {
        message: ({ figure }) => `The number “${figure}” is not in the source.`,
        hint: () => "Use the numbers you have, as they are: a figure whose origin you don't know isn't published.",
      },
    },
  },
  check(text, { allowed }) {
    const given = inLocale(allowed, text.locale);
    const list = typeof given === "string" ? [given] : given;
    const texts = list.filter((item) => typeof item === "string").filter((item) => item.trim() !== "");
    const numbers = list.filter((item) => typeof item === "number");
    if (texts.length + numbers.length === 0) return { findings: [] };
    const sources = texts.map((source) => parseText(source, text.locale));
    const known = sources.flatMap((source) => figuresIn(source));
    const bare = [...numbers, ...sources.flatMap((source) => monthsIn(source.folded))];
    const months = sources.length === 0 ? numbers : bare;
    const seen = new Set<number>();
    return {
      findings: figuresIn(text)
        .filter((figure) => !isKnown(figure, known, figure.dated ? months : numbers))
        .filter(({ start }) => !seen.has(start) && seen.add(start))
        .slice(0, 12)
        .map(({ start, end }) => ({
          message: "added",
          range: { start, end },
          params: { figure: text.raw.slice(start, end) },
        })),
    };
  },
});
