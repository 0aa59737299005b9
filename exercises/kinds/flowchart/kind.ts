import { nameOfCard, onCard, toCardVerdict } from "../../lib/card-verdict.ts";
import { defineKind } from "../../lib/kind.ts";
import type { Locale } from "../../lib/locale.ts";
import { type Finding, ruleResult } from "../../lib/verdict.ts";
import { chartFaults, endOf, nodeOf, parting, pathTo, walkable } from "./chart.ts";
import { flowchartMessages } from "./messages.ts";
import { type Card, type Chart, type Flowchart, flowchartAnswerSchema, flowchartFields, type Walk } from "./schema.ts";

/** The whole of an exercise.yaml of this kind, with a sound chart and cards that fit it. */
export const flowchartSchema = /* @__PURE__ */ flowchartFields.superRefine((exercise, context) => {
  const { chart, cards } = exercise;
  const complain = (message: string, path: (string | number)[]) => context.addIssue({ code: "custom", message, path });
  for (const fault of chartFaults(chart)) complain(fault, ["chart"]);
  for (const [index, card] of cards.entries()) {
    if (cards.findIndex(({ id }) => id === card.id) !== index)
      complain(`"${card.id}" is used twice`, ["cards", index, "id"]);
    for (const fault of cardFaults(exercise, card)) complain(fault, ["cards", index]);
  }
});

function cardFaults({ chart }: Flowchart, card: Card): string[] {
  const faults: string[] = [];
  const accepted = [card.gold, ...card.also];
  for (const { end, reasons } of accepted) {
    const found = endOf(chart, end);
    const known = found?.reasons.map(({ id }) => id) ?? [];
    if (found === undefined) faults.push(`there is no end "${end}"`);
    for (const reason of reasons.filter((id) => !known.includes(id)))
      faults.push(`end "${end}" has no reason "${reason}"`);
    if (known.length > 0 && reasons.length === 0) faults.push(`end "${end}" asks for a reason: say which ones hold`);
  }
  for (const end of card.never) {
    if (endOf(chart, end) === undefined) faults.push(`never: there is no end "${end}"`);
    if (accepted.some((choice) => choice.end === end)) faults.push(`"${end}" is both accepted and never right`);
  }
  return faults;
}

/** What is said of a card, with its number and its author, as a finding on one of its fields. */
type Say = (field: string, message: string, hint: string) => Finding;

/** What was found on one card, rule by rule; nothing when the card is right. */
function judge({ chart }: Flowchart, card: Card, row: number, walk: Walk | undefined, locale: Locale): Found[] {
  const { author } = card.locale[locale];
  const t = flowchartMessages[locale];
  const say: Say = (field, message, hint) => onCard(row, field, nameOfCard(row, author) + message, hint);
  const label = labelsOf(chart, locale);

  const path = walk?.path ?? [];
  const walked = walkable(chart, path);
  if (walked.length < path.length) {
    const message = t.broken(path[walked.length] ?? "", label(walked.at(-1)));
    return [["paths-follow-chart", say("path", message, t.brokenHint(label(chart.start)))]];
  }
  const end = endOf(chart, path.at(-1));
  if (end === undefined) return [["all-cards-decided", say("path", t.undecided, t.undecidedHint)]];
  const accepted = [card.gold, ...card.also].find((choice) => choice.end === end.id);
  if (accepted === undefined) return judgeWrongEnd(chart, card, path, say, locale);

  if (end.reasons.length === 0 || accepted.reasons.includes(walk?.reason ?? "")) return [];
  if (walk?.reason === undefined)
    return [["reasons-hold", say("reason", t.noReason(end.locale[locale].label), t.reasonHint)]];
  const reason = end.reasons.find(({ id }) => id === walk.reason)?.locale[locale] ?? walk.reason;
  return [["reasons-hold", say("reason", t.weakReason(reason), t.reasonHint)]];
}

/** What is said of a walk that ended where the card doesn't belong: where it parted from the right road, and whether somebody was dismissed who is right. */
function judgeWrongEnd(chart: Chart, card: Card, path: readonly string[], say: Say, locale: Locale): Found[] {
  const t = flowchartMessages[locale];
  const label = labelsOf(chart, locale);
  const end = path.at(-1) ?? "";
  const at = parting(chart, path, card.gold.end);
  const where = at === null ? "" : t.parted(label(at.node), at.said);
  const parted: Found = ["paths-right", say("path", `${where} ${card.locale[locale].why}`.trim(), t.pathHint)];
  if (!card.never.includes(end)) return [parted];
  return [["no-true-critic-dismissed", say("path", t.dismissed(label(end)), t.dismissedHint)], parted];
}

/** What a question or an end is called, by its id. */
const labelsOf = (chart: Chart, locale: Locale) => (id: string | undefined) =>
  (nodeOf(chart, id) ?? endOf(chart, id))?.locale[locale].label ?? id ?? "";

/** Rules of this kind, in the order of the verdict; only the first blocks. */
const ruleIds = [
  "no-true-critic-dismissed",
  "paths-right",
  "reasons-hold",
  "all-cards-decided",
  "paths-follow-chart",
] as const;
type RuleId = (typeof ruleIds)[number];
type Found = readonly [RuleId, Finding];

/** The walk that leads to a card's gold end, with its first reason. */
function goldWalk(chart: Chart, { end, reasons }: { readonly end: string; readonly reasons: readonly string[] }): Walk {
  const path = pathTo(chart, end) ?? [chart.start];
  return reasons[0] === undefined ? { path } : { path, reason: reasons[0] };
}

/** Comments led through a chart of yes-or-no questions: by card, the nodes gone through and the reason given. The score is the share of cards with no finding. */
export const flowchart = defineKind({
  id: "flowchart",
  exercise: flowchartSchema,
  answer: flowchartAnswerSchema,
  models: ({ chart, cards }) => [Object.fromEntries(cards.map(({ id, gold }) => [id, goldWalk(chart, gold)]))],
  grade(exercise, answer, locale) {
    const t = flowchartMessages[locale];
    const cards = exercise.cards.map((card, row) => judge(exercise, card, row, answer[card.id], locale));
    const strangers = Object.keys(answer).filter((id) => exercise.cards.every((card) => card.id !== id));
    const found: Found[] = [
      ...cards.flat(),
      ...strangers.map(
        (id): Found => ["paths-follow-chart", { range: null, message: t.stranger(id), hint: t.strangerHint }],
      ),
    ];
    const rules = ruleIds.map((rule, index) =>
      ruleResult(
        rule,
        index === 0 ? "blocking" : "warning",
        found.flatMap(([id, finding]) => (id === rule ? [finding] : [])),
      ),
    );
    const right = cards.filter((findings) => findings.length === 0).length;
    return toCardVerdict(rules, right, cards.length, exercise.pass.score);
  },
});
