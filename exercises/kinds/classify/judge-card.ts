import { nameOfCard, onCard } from "../../lib/card-verdict.ts";
import type { Locale } from "../../lib/locale.ts";
import type { Finding } from "../../lib/verdict.ts";
import { basisText } from "./basis.ts";
import { chosen, isClash, openDimensions, strangersIn, wrongDimensions } from "./choice.ts";
import { classifyMessages } from "./messages.ts";
import type { Choice, Classify, ClassifyCard } from "./schema.ts";

export type RuleId =
  | "critical-right"
  | "agrees-enough"
  | "figures-right"
  | "no-clash"
  | "cards-right"
  | "all-cards-answered"
  | "answers-fit-cards";
/** A finding and the rule that it belongs to. */
export type Found = readonly [RuleId, Finding];

/** Why the key holds, with the dated facts that it rests on. */
export function reasonOf({ basis, locale: texts }: ClassifyCard, locale: Locale): string {
  return [texts[locale].why, ...basis.map((id) => basisText(id, locale))].join(" ");
}

/** What is to be said of one card. */
export function judgeCard(
  exercise: Classify,
  card: ClassifyCard,
  row: number,
  choice: Choice | undefined,
  locale: Locale,
): Found[] {
  const { dimensions } = exercise;
  const t = classifyMessages[locale];
  const { title } = card.locale[locale];
  const on = (field: string | null, message: string, hint: string) =>
    onCard(row, field, nameOfCard(row, title) + message, hint);
  const labelOf = (id: string) => dimensions.find((one) => one.id === id)?.locale[locale].label ?? id;

  const found: Found[] = exercise.clashes
    .filter((clash) => isClash(clash, card.id, choice))
    .map((clash) => [
      "no-clash",
      on(Object.keys(clash.together)[0] ?? null, clash.locale[locale].message, clash.locale[locale].hint),
    ]);
  for (const { dimension, option } of strangersIn(dimensions, choice ?? {})) {
    const message = option === null ? t.strangerDimension(dimension) : t.strangerOption(option, labelOf(dimension));
    found.push(["answers-fit-cards", on(option === null ? null : dimension, message, t.strangerHint)]);
  }
  const open = openDimensions(dimensions, choice);
  if (open.length > 0)
    return [...found, ["all-cards-answered", on(open[0] ?? null, t.open(open.map(labelOf).join(", ")), t.openHint)]];

  const wrong = wrongDimensions(dimensions, card, choice);
  for (const [index, id] of wrong.entries()) {
    const options = dimensions.find((one) => one.id === id)?.options ?? [];
    const said = chosen(choice, id).map((one) => options.find((option) => option.id === one)?.locale[locale] ?? one);
    // The reason explains the whole diagnosis, so it is given once.
    const why = index === 0 ? ` ${reasonOf(card, locale)}` : "";
    found.push([
      "cards-right",
      on(id, `${t.wrong(labelOf(id), said.join(" + "))}${why}`, exercise.locale[locale].hint),
    ]);
  }
  return found;
}
