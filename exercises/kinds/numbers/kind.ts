import { nameOfCard, onCard, toCardVerdict } from "../../lib/card-verdict.ts";
import { defineKind } from "../../lib/kind.ts";
import type { Locale } from "../../lib/locale.ts";
import { type Finding, ruleResult } from "../../lib/verdict.ts";
import { checkNumbers } from "./check-schema.ts";
import { type Dealt, deal, offersCannotSay } from "./draw.ts";
import { judgeChange, judgeChoice, type MixRule, noMix } from "./judge-mix.ts";
import { judgeNumber, type NumberRule } from "./judge-number.ts";
import { numbersMessages } from "./messages.ts";
import { ownFigures } from "./read.ts";
import { type Numbers, type NumbersAnswer, numbersAnswerSchema, numbersFields } from "./schema.ts";
import { solve } from "./solve.ts";

/** The whole of an exercise.yaml of this kind; its formulas can be read and its figures come out. */
export const numbersSchema = /* @__PURE__ */ numbersFields.superRefine(checkNumbers);

type RuleId = NumberRule | MixRule | "answers-fit-items";
type Found = readonly [RuleId, Finding];

/** What the answer says of items that were not dealt, or of options that an item doesn't have. */
function strangers(exercise: Numbers, dealt: readonly Dealt[], answer: NumbersAnswer, locale: Locale): Found[] {
  const t = numbersMessages[locale];
  const of = (type: string) => new Set(dealt.flatMap(({ item }) => (item.type === type ? [item.id] : [])));
  const unknown = [
    ...[...Object.keys(answer.values), ...answer.cannotSay].filter((id) => !of("number").has(id)),
    ...Object.keys(answer.choices).filter((id) => !of("mixes").has(id)),
    ...Object.keys(answer.changes).filter((id) => !of("change").has(id)),
  ];
  const mixes = [noMix, ...exercise.mixes.map(({ id }) => id)];
  const groups = exercise.table?.groups.map(({ id }) => id) ?? [];
  const options = dealt.flatMap(({ item, row }): Found[] => {
    const said = item.type === "mixes" ? (answer.choices[item.id] ?? []) : Object.keys(answer.changes[item.id] ?? {});
    const known = item.type === "mixes" ? mixes : groups;
    const label = nameOfCard(row, item.locale[locale].label).slice(0, -2);
    return said
      .filter((id) => !known.includes(id))
      .map((id) => ["answers-fit-items", onCard(row, "value", t.strangerOption(id, label), t.strangerHint)]);
  });
  return [
    ...[...new Set(unknown)].map(
      (id): Found => ["answers-fit-items", { range: null, message: t.stranger(id), hint: t.strangerHint }],
    ),
    ...options,
  ];
}

/** The rules that an exercise asks for: what none of its items can miss is left out. */
function rulesOf(exercise: Numbers): RuleId[] {
  const has = (type: string) => exercise.items.some((item) => item.type === type);
  const withUnits = exercise.items.some((item) => item.type === "number" && item.unit !== "none");
  const rules: readonly (readonly [RuleId, boolean])[] = [
    ["figures-right", has("number")],
    ["units-given", withUnits],
    ["cannot-say-recognised", offersCannotSay(exercise)],
    ["choice-right", has("mixes")],
    ["fewest-changes", has("change")],
    ["all-answered", true],
    ["answers-fit-items", true],
  ];
  return rules.flatMap(([id, asked]) => (asked ? [id] : []));
}

/** Whether a figure was given where the data hold none: whoever makes figures up doesn't pass, however many are right. */
const isGuessed = ({ item, unanswerable }: Dealt, { values, cannotSay }: NumbersAnswer) =>
  unanswerable && !cannotSay.includes(item.id) && (values[item.id] ?? "").trim() !== "";

/** Figures to work out, dealt from the seed in the answer, so that the same answer always meets the same numbers. The score is the share of items with no finding. */
export const numbers = defineKind({
  id: "numbers",
  exercise: numbersSchema,
  answer: numbersAnswerSchema,
  models: (exercise, locale) => [solve(exercise, 1, locale)],
  grade(exercise, answer, locale) {
    const dealt = deal(exercise, answer.seed);
    const own = ownFigures(dealt, answer, locale);
    const items = dealt.map((one): Found[] => [
      ...judgeNumber(one, answer, own, locale),
      ...judgeChoice(exercise, one, answer, locale),
      ...judgeChange(exercise, one, answer, locale),
    ]);
    const found = [...items.flat(), ...strangers(exercise, dealt, answer, locale)];
    const touched = new Set(found.flatMap(([, { cell }]) => cell?.row ?? []));
    return toCardVerdict(
      rulesOf(exercise).map((id) =>
        ruleResult(
          id,
          id === "cannot-say-recognised" && dealt.some((one) => isGuessed(one, answer)) ? "blocking" : "warning",
          found.flatMap(([of, finding]) => (of === id ? [finding] : [])),
        ),
      ),
      dealt.filter(({ row }) => !touched.has(row)).length,
      dealt.length,
      exercise.pass.score,
    );
  },
});
