import { toCardVerdict } from "../../lib/card-verdict.ts";
import { formatNumber } from "../../lib/figures/number-format.ts";
import { defineKind } from "../../lib/kind.ts";
import { ruleResult, type Severity } from "../../lib/verdict.ts";
import { answerOf, partsOf } from "./answer.ts";
import { checkExercise } from "./check-exercise.ts";
import { isClash } from "./choice.ts";
import { figureOf, tallyOf } from "./figure.ts";
import { type Found, judgeCard, type RuleId } from "./judge-card.ts";
import { judgeAgreement, judgeFigures, missedCritical, strangersOf } from "./judge-whole.ts";
import { pointsOf } from "./points.ts";
import { classifyAnswerSchema, classifyFields } from "./schema.ts";

/** The whole of an exercise.yaml of this kind; everything names only cards, dimensions and options that exist. */
export const classifySchema = /* @__PURE__ */ classifyFields.superRefine(checkExercise);

/** Cards sorted along one or more dimensions, with figures worked out from the sorting where asked. The score is the share of points that `pointsOf` gives. */
export const classify = defineKind({
  id: "classify",
  exercise: classifySchema,
  answer: classifyAnswerSchema,
  models(exercise, locale) {
    const sorting = Object.fromEntries(exercise.cards.map(({ id, gold }) => [id, gold]));
    const typed = exercise.figures.map((figure) => {
      const value = figureOf(tallyOf(figure, sorting)) ?? 0;
      return [figure.id, formatNumber(value, locale, { least: 0, most: 1 })] as const;
    });
    return [answerOf(exercise, { sorting, typed: Object.fromEntries(typed) })];
  },
  grade(exercise, answer, locale) {
    const { sorting, typed } = partsOf(answer);
    const cards = exercise.cards.map((card, row) => judgeCard(exercise, card, row, sorting[card.id], locale));
    const critical = missedCritical(exercise, sorting, locale);
    const found: Found[] = [
      ...cards.flat(),
      ...critical.found,
      ...judgeAgreement(exercise, sorting, locale),
      ...judgeFigures(exercise, sorting, typed, locale),
      ...strangersOf(exercise, sorting, typed, locale),
    ];
    const clashing = exercise.clashes.some(
      (clash) => clash.severity === "blocking" && exercise.cards.some(({ id }) => isClash(clash, id, sorting[id])),
    );
    const rule = (id: RuleId, severity: Severity, asked = true) =>
      asked
        ? [
            ruleResult(
              id,
              severity,
              found.flatMap(([of, finding]) => (of === id ? [finding] : [])),
            ),
          ]
        : [];
    const rules = [
      ...rule("critical-right", critical.severity, exercise.critical.length > 0),
      ...rule("agrees-enough", "blocking", exercise.agreement.length > 0),
      ...rule("figures-right", "blocking", exercise.figures.length > 0),
      ...rule("no-clash", clashing ? "blocking" : "warning", exercise.clashes.length > 0),
      ...rule("cards-right", "warning"),
      ...rule("all-cards-answered", "warning"),
      ...rule("answers-fit-cards", "warning"),
    ];
    const { got, all } = pointsOf(exercise, sorting, cards);
    return toCardVerdict(rules, got, all, exercise.pass.score);
  },
});
