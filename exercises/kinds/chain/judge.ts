import { nameOfCard, onCard } from "../../lib/card-verdict.ts";
import type { Locale } from "../../lib/locale.ts";
import type { Finding } from "../../lib/verdict.ts";
import { cardOf, isForward, isRight, levelIndex, linksOf, placeOf, shortcutOf, wholeChain } from "./board.ts";
import { chainMessages } from "./messages.ts";
import type { Chain, ChainAnswer, Link } from "./schema.ts";

export type RuleId =
  | "no-shortcut-to-revenue"
  | "links-forward"
  | "one-whole-chain"
  | "levels-right"
  | "all-cards-placed"
  | "fits-the-board";

type Found = readonly [RuleId, Finding];

const titleOf = (exercise: Chain, id: string, locale: Locale) => cardOf(exercise, id)?.locale[locale].title ?? id;
const labelOf = ({ levels }: Chain, index: number, locale: Locale) => levels[index]?.locale[locale].label ?? "";

/** What is wrong with where a card was placed. */
export function judgeCard(exercise: Chain, answer: ChainAnswer, row: number, locale: Locale): Found[] {
  const card = exercise.cards[row];
  if (card === undefined || isRight(card, answer)) return [];
  const t = chainMessages[locale];
  const { title, why } = card.locale[locale];
  const place = placeOf(exercise, answer, card.id);
  const on = (message: string, hint: string) => onCard(row, "level", nameOfCard(row, title) + message, hint);
  if (place < 0) return [["all-cards-placed", on(t.open, t.openHint)]];
  return [["levels-right", on(`${t.wrongLevel(labelOf(exercise, place, locale))} ${why}`, t.wrongLevelHint)]];
}

/** What is wrong with a link: a shortcut, or one that does not lead to the next level. */
function judgeLink(exercise: Chain, answer: ChainAnswer, link: Link, locale: Locale): Found[] {
  const [from, to] = link;
  const t = chainMessages[locale];
  const row = exercise.cards.findIndex(({ id }) => id === from);
  const names = [titleOf(exercise, from, locale), titleOf(exercise, to, locale)] as const;
  const shortcut = shortcutOf(exercise, link);
  if (shortcut !== undefined) {
    const { message, hint } = shortcut.locale[locale];
    return [["no-shortcut-to-revenue", onCard(row, to, `${names[0]} → ${names[1]}: ${message}`, hint)]];
  }
  if (isForward(exercise, answer, link)) return [];
  const [start, end] = [placeOf(exercise, answer, from), placeOf(exercise, answer, to)];
  const said = () => {
    if (start < 0 || end < 0) return t.unplaced(...names, start < 0 ? names[0] : names[1]);
    if (start === end) return t.sameLevel(...names, labelOf(exercise, start, locale));
    return end < start ? t.backwards(...names) : t.jump(...names, labelOf(exercise, start + 1, locale));
  };
  return [["links-forward", onCard(row, to, said(), t.forwardHint)]];
}

/** The last level that is reached from the first one over sound links and cards, from 0. */
function farthest(exercise: Chain, answer: ChainAnswer): number {
  for (let count = exercise.levels.length - 1; count > 0; count--)
    if (wholeChain({ ...exercise, levels: exercise.levels.slice(0, count) }, answer) !== null) return count - 1;
  return 0;
}

/** What is wrong with the links, one by one and all together. */
export function judgeLinks(exercise: Chain, answer: ChainAnswer, locale: Locale): Found[] {
  const t = chainMessages[locale];
  const links = linksOf(exercise, answer);
  const found = links.flatMap((link) => judgeLink(exercise, answer, link, locale));
  if (wholeChain(exercise, answer) !== null) return found;
  const where = links.length === 0 ? t.noLinks : t.broken(labelOf(exercise, farthest(exercise, answer), locale));
  const message = t.noChain(exercise.levels.length, where);
  return [...found, ["one-whole-chain", { range: null, message, hint: t.noChainHint }]];
}

/** Cards and levels in an answer that the exercise doesn't have. */
export function judgeStrangers(exercise: Chain, answer: ChainAnswer, locale: Locale): Found[] {
  const t = chainMessages[locale];
  const cards = [...Object.keys(answer.levels), ...answer.links.flat()];
  const strangers = [
    ...new Set(cards.filter((id) => cardOf(exercise, id) === undefined).map(t.strangerCard)),
    ...new Set(
      Object.values(answer.levels)
        .filter((id) => levelIndex(exercise, id) < 0)
        .map(t.strangerLevel),
    ),
  ];
  return strangers.map((message) => ["fits-the-board", { range: null, message, hint: t.strangerHint }]);
}
