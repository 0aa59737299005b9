import { cardRule, nameOfCard, onCard, toCardVerdict } from "../../lib/card-verdict.ts";
import { defineKind } from "../../lib/kind.ts";
import type { Locale } from "../../lib/locale.ts";
import type { Finding, Severity } from "../../lib/verdict.ts";
import { accepted, chosen, clashes, openDimensions, strangersIn, wrongDimensions } from "./choice.ts";
import { classifyMessages } from "./messages.ts";
import { type Choice, type Classify, type ClassifyCard, classifyAnswerSchema, classifyFields } from "./schema.ts";

/** The whole of an exercise.yaml of this kind; cards and clashes name only dimensions and options that exist. */
export const classifySchema = classifyFields.superRefine((exercise, context) => {
  const { dimensions, cards, clashes: declared } = exercise;
  const complain = (message: string, path: (string | number)[]) => context.addIssue({ code: "custom", message, path });
  const check = (choice: Choice, path: (string | number)[]) => {
    for (const { dimension, option } of strangersIn(dimensions, choice))
      complain(
        option === null ? `there is no dimension "${dimension}"` : `"${dimension}" has no option "${option}"`,
        path,
      );
    for (const { id, choose } of dimensions)
      if (choose === "one" && chosen(choice, id).length > 1) complain(`"${id}" takes one option`, path);
  };
  for (const [index, { together }] of declared.entries()) check(together, ["clashes", index, "together"]);
  for (const [index, card] of cards.entries()) {
    if (cards.findIndex(({ id }) => id === card.id) !== index)
      complain(`"${card.id}" is used twice`, ["cards", index, "id"]);
    for (const id of openDimensions(dimensions, card.gold))
      complain(`gold says nothing of "${id}"`, ["cards", index, "gold"]);
    for (const choice of accepted(card)) {
      check(choice, ["cards", index]);
      if (declared.some(({ together }) => clashes(together, choice)))
        complain("an accepted diagnosis clashes", ["cards", index]);
    }
  }
});

type RuleId = "no-clash" | "cards-right" | "all-cards-answered" | "answers-fit-cards";
type Found = readonly [RuleId, Finding];

function judge(
  exercise: Classify,
  card: ClassifyCard,
  row: number,
  choice: Choice | undefined,
  locale: Locale,
): Found[] {
  const { dimensions } = exercise;
  const t = classifyMessages[locale];
  const { title, why } = card.locale[locale];
  const on = (field: string | null, message: string, hint: string) =>
    onCard(row, field, nameOfCard(row, title) + message, hint);
  const labelOf = (id: string) => dimensions.find((one) => one.id === id)?.locale[locale].label ?? id;

  const found: Found[] = exercise.clashes
    .filter(({ together }) => clashes(together, choice))
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
    found.push([
      "cards-right",
      on(id, `${t.wrong(labelOf(id), said.join(" + "))}${index === 0 ? ` ${why}` : ""}`, t.wrongHint),
    ]);
  }
  return found;
}

export const classify = defineKind({
  id: "classify",
  exercise: classifySchema,
  answer: classifyAnswerSchema,
  models: ({ cards }) => [Object.fromEntries(cards.map(({ id, gold }) => [id, gold]))],
  grade(exercise, answer, locale) {
    const t = classifyMessages[locale];
    const cards = exercise.cards.map((card, row) => judge(exercise, card, row, answer[card.id], locale));
    const strangers = Object.keys(answer).filter((id) => exercise.cards.every((card) => card.id !== id));
    const found: Found[] = [
      ...cards.flat(),
      ...strangers.map(
        (id): Found => ["answers-fit-cards", { range: null, message: t.strangerCard(id), hint: t.strangerHint }],
      ),
    ];
    const blocking = exercise.clashes.some(
      ({ severity, together }) =>
        severity === "blocking" && exercise.cards.some(({ id }) => clashes(together, answer[id])),
    );
    const rule = (id: RuleId, severity: Severity) =>
      cardRule(
        id,
        severity,
        found.flatMap(([of, finding]) => (of === id ? [finding] : [])),
      );
    const rules = [
      ...(exercise.clashes.length > 0 ? [rule("no-clash", blocking ? "blocking" : "warning")] : []),
      rule("cards-right", "warning"),
      rule("all-cards-answered", "warning"),
      rule("answers-fit-cards", "warning"),
    ];
    return toCardVerdict(
      rules,
      cards.filter((findings) => findings.length === 0).length,
      cards.length,
      exercise.pass.score,
    );
  },
});
