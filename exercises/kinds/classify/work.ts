import { type Block, type ShowWork, tableBlock, withUnit } from "../../lib/work.ts";
import { partsOf, readDraft } from "./answer.ts";
import type { Classify } from "./schema.ts";

const words = { it: { card: "Caso", figures: "I conti" }, en: { card: "Case", figures: "The sums" } };

/** Each card with what was decided of it, and the figures that were worked out from the whole. */
export const showWork: ShowWork<Classify> = ({ cards, dimensions, figures }, saved, locale) => {
  const { sorting, typed } = partsOf(readDraft(saved));
  const rows = cards.flatMap(({ id, locale: texts }) => {
    const choice = sorting[id];
    if (choice === undefined) return [];
    const { title, text } = texts[locale];
    const labels = dimensions.map((dimension) => {
      const chosen = [choice[dimension.id] ?? []].flat();
      return dimension.options
        .filter((option) => chosen.includes(option.id))
        .map((option) => option.locale[locale])
        .join(" + ");
    });
    return labels.some(Boolean) ? [[title === text ? title : `${title}\n${text}`, ...labels]] : [];
  });
  const head = [words[locale].card, ...dimensions.map((dimension) => dimension.locale[locale].label)];
  const facts = figures.flatMap(({ id, locale: texts }) => {
    const value = (typed[id] ?? "").trim();
    return value === "" ? [] : [[texts[locale].label, withUnit(value, undefined, locale)] as const];
  });
  const sums: Block[] =
    facts.length === 0
      ? []
      : [
          { is: "heading", text: words[locale].figures },
          { is: "facts", facts },
        ];
  return [...tableBlock(null, head, rows), ...sums];
};
