import type { Figure } from "../../lib/figures.ts";
import type { Localized } from "../../lib/locale.ts";
import { matches, pattern } from "../../lib/pattern.ts";
import { latinExpression } from "../../lib/text/latin.ts";
import type { TextDoc } from "../../lib/text.ts";

/** Before and after a number by which something is to change, in place of one that is to be reached: '40 in più', 'by 20%'. */
const before: Readonly<Localized<RegExp>> = {
  it: /(?<!\p{L})(?:(?:aument|cresc|sal|alz|increment|ridu|cal|scend|tagli|abbass|diminu|guadagn|guadagna)\p{L}* (?:[\p{L}']+ ){0,4}(?:d(?:i|el|ello|ella|ell'|ei) ?|almeno )?|altr[ie] |\+ ?)$/u,
  en: /(?<!\p{L})(?:by (?:at least |about )?|another |(?:gain|add|win)(?:s|ing)? (?:at least |about |another )?|\+ ?)$/u,
};
const after: Readonly<Localized<RegExp>> = {
  it: /^(?: [\p{L}']+){0,2},? (?:(?:in|di) (?:più|meno)|nuov[oiae])(?!\p{L})/u,
  en: /^(?: (?!per|a|or|and)[\p{L}']+){0,1} (?:more|fewer|less|extra|additional|further|new|on top)(?! than)(?!\p{L})/u,
};
const fewer = /^(?: [\p{L}']+){0,2},? (?:(?:in|di) meno|fewer|less)(?!\p{L})/u;

/** So many times what there is today, said with a word. */
const factors: readonly (readonly [number, RegExp])[] = [
  [2, pattern(["raddoppi\\p{L}+", "(?:il|al|del) doppio", "doubl(?:e|es|ed|ing)", "twice (?:as many|that|the)~"])],
  [
    3,
    pattern(["triplic\\p{L}+", "(?:il|al|del) triplo", "tripl(?:e|es|ed|ing)", "trebl(?:e|es|ed|ing)", "three times~"]),
  ],
  [4, pattern(["quadruplic\\p{L}+", "quadrupl(?:e|es|ed|ing)"])],
  [
    0.5,
    pattern(["dimezz\\p{L}+", "(?:la|alla) metà", "halv(?:e|es|ed|ing)", "half (?:that|of that|as many|of them)~"]),
  ],
];

/** A part of what there is, by which it is to change. */
const fractions: Readonly<Record<string, number>> = {
  terzo: 1 / 3,
  quarto: 1 / 4,
  quinto: 1 / 5,
  decimo: 1 / 10,
  third: 1 / 3,
  quarter: 1 / 4,
  fifth: 1 / 5,
  tenth: 1 / 10,
};
/** 'Di un quarto', 'un quinto in più', 'by a third', 'a fifth more': not 'a quarter of the orders', nor 'in a quarter'. */
const partly = (part: string): Localized<RegExp> => ({
  it: latinExpression(
    `(?<!\\p{L})(?:(?:di|del|d')(?: (?:almeno|circa|oltre))? ?un ${part}(?! (?:d[eai]|d'))|un ${part}(?: \\p{L}+)? (?:in|di) (?:più|meno))(?!\\p{L})`,
    "u",
  ),
  en: latinExpression(
    `(?<!\\p{L})(?:by (?:at least |about |over )?(?:a|one) ${part}(?! of)|(?:a|one) (?:\\p{L}+ )?${part} (?:more|higher|up|again|fewer|less|lower))(?!\\p{L})`,
    "u",
  ),
});

/** What a start comes to by the steps and factors that a text names: 'gain 40 reviews' from 212 is 252. `way`: which way the measure is to go. */
export function steppedTo(text: TextDoc, from: number, targets: readonly Figure[], way: number): number[] {
  const steps = targets.flatMap((figure) => {
    const next = text.folded.slice(figure.end, figure.end + 40);
    const told = before[text.locale].test(text.folded.slice(Math.max(0, figure.start - 60), figure.start));
    const said = text.folded.slice(figure.start, figure.end + 10);
    const tenths = /(?:decim[oi]|tenths?)(?!\p{L})/u.test(said);
    if (!told && !tenths && !after[text.locale].test(next)) return [];
    const [value = 0] = figure.values;
    const sign = fewer.test(next) ? -1 : Math.sign(way) || 1;
    // 'two tenths', which reads as a fifth, is two tenths of a point
    if (tenths) return [from + (sign * value) / 100];
    // a share of what there is, unless it's points of a share
    return [from + sign * (figure.unit === "percent" && !/punt|point/u.test(said) ? (from * value) / 100 : value)];
  });
  return [...steps, ...factorsIn(text, way).map((factor) => from * factor)];
}

/** The factors that a text names: 'double', 'la metà', 'un quinto in più'. `way`: which way the measure is to go. */
export function factorsIn(text: TextDoc, way = 1): number[] {
  const parts = Object.entries(fractions).flatMap(([word, part]) => {
    const named = partly(word)[text.locale].exec(text.folded);
    if (named === null) return [];
    const sign = /(?:in|di) meno$|(?:fewer|less|lower)$/u.test(named[0]) ? -1 : Math.sign(way) || 1;
    return [1 + sign * part];
  });
  return [...factors.flatMap(([factor, re]) => (matches(text, re).length > 0 ? [factor] : [])), ...parts];
}
