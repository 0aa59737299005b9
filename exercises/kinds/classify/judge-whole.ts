import { nameOfCard, onCard } from "../../lib/card-verdict.ts";
import { formatNumber } from "../../lib/figures/number-format.ts";
import type { Locale } from "../../lib/locale.ts";
import type { Severity } from "../../lib/verdict.ts";
import { agreementIn, reaches } from "./agreement.ts";
import { isCritical, openDimensions, wrongDimensions } from "./choice.ts";
import { faultOf, tallyOf } from "./figure.ts";
import type { Found } from "./judge-card.ts";
import { classifyMessages } from "./messages.ts";
import type { Classify, Sorting, Typed } from "./schema.ts";

/**
 * The cards that had to be right and are not, each with what its group says. The severity is that of the groups that
 * miss a card, or of all of them when none does: blocking when one of those blocks.
 */
export function missedCritical(
  { cards, dimensions, critical }: Classify,
  sorting: Sorting,
  locale: Locale,
): { found: Found[]; severity: Severity } {
  const groups = critical.map((group) => {
    const { message, hint } = group.locale[locale];
    const found = cards.flatMap((card, row): Found[] => {
      if (!isCritical(group, card)) return [];
      const choice = sorting[card.id];
      const lost = [...openDimensions(dimensions, choice), ...wrongDimensions(dimensions, card, choice)];
      const field = lost.find((id) => group.dimensions?.includes(id) ?? true);
      if (field === undefined) return [];
      return [["critical-right", onCard(row, field, nameOfCard(row, card.locale[locale].title) + message, hint)]];
    });
    return { severity: group.severity, found };
  });
  const missed = groups.filter(({ found }) => found.length > 0);
  const weighed = missed.length > 0 ? missed : groups;
  return {
    found: groups.flatMap(({ found }) => found),
    severity: weighed.some(({ severity }) => severity === "blocking") ? "blocking" : "warning",
  };
}

/** The dimensions in which the learner agrees too little with the key. */
export function judgeAgreement(exercise: Classify, sorting: Sorting, locale: Locale): Found[] {
  const t = classifyMessages[locale];
  const hundredth = (share: number) => formatNumber(share * 100, locale, { least: 0, most: 1 });
  const two = (kappa: number) => formatNumber(kappa, locale, { least: 2, most: 2 });
  return exercise.agreement.flatMap((asked): Found[] => {
    const found = agreementIn(exercise, asked.dimension, sorting);
    if (reaches(found, asked)) return [];
    const label = exercise.dimensions.find(({ id }) => id === asked.dimension)?.locale[locale].label ?? asked.dimension;
    const message = t.disagrees(
      label,
      hundredth(found.share),
      two(found.kappa),
      hundredth(asked.share),
      two(asked.kappa),
    );
    return [["agrees-enough", { range: null, message, hint: t.disagreesHint }]];
  });
}

/** The figures that don't follow from the learner's own sorting. */
export function judgeFigures({ figures }: Classify, sorting: Sorting, typed: Typed, locale: Locale): Found[] {
  const t = classifyMessages[locale];
  return figures.flatMap((figure, row): Found[] => {
    const fault = faultOf(figure, typed[figure.id] ?? "", sorting, locale);
    if (fault === null) return [];
    const { label, hint } = figure.locale[locale];
    const { plus, minus, all } = tallyOf(figure, sorting);
    const message = t.figure[fault](label) + (fault === "empty" || all === 0 ? "" : t.tally(plus, minus, all));
    return [["figures-right", { range: null, cell: { table: "figures", row, field: figure.id }, message, hint }]];
  });
}

/** Cards and figures in the answer that the exercise doesn't have. */
export function strangersOf({ cards, figures }: Classify, sorting: Sorting, typed: Typed, locale: Locale): Found[] {
  const t = classifyMessages[locale];
  const say = (message: string): Found => ["answers-fit-cards", { range: null, message, hint: t.strangerHint }];
  return [
    ...Object.keys(sorting)
      .filter((id) => cards.every((card) => card.id !== id))
      .map((id) => say(t.strangerCard(id))),
    ...Object.keys(typed)
      .filter((id) => figures.every((figure) => figure.id !== id))
      .map((id) => say(t.strangerFigure(id))),
  ];
}
