import { defineKind } from "../../lib/kind.ts";
import { customIssue, type NoSuch } from "../../lib/no-such.ts";
import { type RuleResult, ruleResult, type Severity, toVerdict } from "../../lib/verdict.ts";
import { isForward, isRight, levelIndex, linksOf, shortcutOf, wholeChain } from "./board.ts";
import { judgeCard, judgeLinks, judgeStrangers, type RuleId } from "./judge.ts";
import { type Chain, type ChainAnswer, chainAnswerSchema, chainFields } from "./schema.ts";

const modelOf = ({ cards, links }: Chain): ChainAnswer => ({
  levels: Object.fromEntries(cards.map(({ id, level }) => [id, level])),
  links: links.map(([from, to]) => [from, to]),
});

/** The whole of an exercise.yaml of this kind; cards, levels and links exist, and the model's links hold. */
export const chainSchema = /* @__PURE__ */ chainFields.superRefine((exercise, context) => {
  const complain = (message: string, path: (string | number)[], noSuch?: NoSuch) =>
    context.addIssue(customIssue(message, path, noSuch));
  const { cards, links, levels, shortcuts } = exercise;
  const ids = cards.map(({ id }) => id);
  for (const [index, { id }] of levels.entries())
    if (levelIndex(exercise, id) !== index) complain(`"${id}" is used twice`, ["levels", index, "id"]);
  for (const [index, card] of cards.entries()) {
    if (ids.indexOf(card.id) !== index) complain(`"${card.id}" is used twice`, ["cards", index, "id"]);
    for (const level of [card.level, ...card.also])
      if (levelIndex(exercise, level) < 0)
        complain(`there is no level "${level}"`, ["cards", index], { given: level, known: levels.map(({ id }) => id) });
  }
  for (const [index, { from, to }] of shortcuts.entries())
    for (const id of [...from, ...to])
      if (!ids.includes(id)) complain(`there is no card "${id}"`, ["shortcuts", index], { given: id, known: ids });
  const model = modelOf(exercise);
  for (const [index, link] of links.entries()) {
    const stranger = link.find((id) => !ids.includes(id));
    if (stranger !== undefined)
      complain(`there is no card "${stranger}"`, ["links", index], { given: stranger, known: ids });
    else if (!isForward(exercise, model, link)) complain("this link does not lead to the next level", ["links", index]);
    else if (shortcutOf(exercise, link) !== undefined) complain("this link is a shortcut", ["links", index]);
  }
  if (wholeChain(exercise, model) === null) complain("no chain of the model goes through all levels", ["links"]);
});

/** What a rule on the links weighs, in cards: the three of them count as much as all the cards. */
const weightOfRule = ({ cards }: Chain) => Math.max(1, Math.round(cards.length / 3));

/**
 * Cards placed in levels, and links from each level to the next. The score (0–100, rounded down) is the share of cards
 * in their level, where each rule on the links that applies counts as `weightOfRule` cards.
 */
export const chain = defineKind({
  id: "chain",
  exercise: chainSchema,
  answer: chainAnswerSchema,
  models: (exercise) => [modelOf(exercise)],
  grade(exercise, answer, locale) {
    const found = [
      ...judgeLinks(exercise, answer, locale),
      ...exercise.cards.flatMap((_, row) => judgeCard(exercise, answer, row, locale)),
      ...judgeStrangers(exercise, answer, locale),
    ];
    const rule = (id: RuleId, severity: Severity, asked = true): RuleResult => {
      const result = ruleResult(
        id,
        severity,
        found.flatMap(([of, finding]) => (of === id ? [finding] : [])),
      );
      return asked ? result : { ...result, outcome: "na" };
    };
    const linked = linksOf(exercise, answer).length > 0;
    const ofLinks = [
      ...(exercise.shortcuts.length > 0 ? [rule("no-shortcut-to-revenue", "blocking", linked)] : []),
      rule("links-forward", "blocking", linked),
      rule("one-whole-chain", "blocking"),
    ];
    const rules = [
      ...ofLinks,
      rule("levels-right", "warning"),
      rule("all-cards-placed", "warning"),
      rule("fits-the-board", "warning"),
    ];
    const weight = weightOfRule(exercise);
    const asked = ofLinks.filter(({ outcome }) => outcome !== "na").length;
    const met = ofLinks.filter(({ outcome }) => outcome === "met").length;
    const right = exercise.cards.filter((card) => isRight(card, answer)).length;
    const score = Math.floor((100 * (right + met * weight)) / (exercise.cards.length + asked * weight));
    const unblocked = toVerdict(rules, 0).passed;
    return { passed: unblocked && score >= exercise.pass.score, score, rules, pending: [] };
  },
});
