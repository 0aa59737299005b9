import { listBlock, type ShowWork } from "../../lib/work.ts";
import { readDraft } from "./answer.ts";
import type { Chain } from "./schema.ts";
import { chainStrings } from "./strings.ts";

/** The cards of each level, and what was said to lead to what. */
export const showWork: ShowWork<Chain> = ({ levels, cards }, saved, locale) => {
  const answer = readDraft(saved);
  if (answer === null) return [];
  const t = chainStrings[locale];
  const titles = new Map(cards.map((card) => [card.id, card.locale[locale].title]));
  const links = answer.links.flatMap(([from, to]) => {
    const [a, b] = [titles.get(from), titles.get(to)];
    return a === undefined || b === undefined ? [] : [t.link(a, b)];
  });
  return [
    ...levels.flatMap((level, index) =>
      listBlock(
        t.level(index + 1, level.locale[locale].label),
        cards.filter(({ id }) => answer.levels[id] === level.id).map(({ id }) => titles.get(id) ?? ""),
      ),
    ),
    ...listBlock(t.links, links),
  ];
};
