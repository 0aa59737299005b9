import { markAsking } from "../../lib/asks.ts";
import { nameOfCard, onCard } from "../../lib/card-verdict.ts";
import { defineKind, type GradeContext } from "../../lib/kind.ts";
import type { Locale } from "../../lib/locale.ts";
import type { TextRule } from "../../lib/rule.ts";
import { parseText } from "../../lib/text.ts";
import { type Finding, type RuleResult, ruleResult, toVerdict } from "../../lib/verdict.ts";
import { textRules } from "../../rules/text.ts";
import { queueMessages } from "./messages.ts";
import { isRight, mustStop, pausedAtEnd, strangers } from "./replay.ts";
import { type Action, type Post, type Queue, type QueueAnswer, queueAnswerSchema, queueSchema } from "./schema.ts";

/** The rules that a notice to the team is held to, in the order in which they are shown. */
export const noticeRuleIds: readonly string[] = [
  "same-language",
  "notice-who",
  "notice-what",
  "notice-until",
  "no-stuffing",
];

/** The key of the answer that the text rules' places are in. */
const noticeField = "notice";

/** Longest part of a post that names it in a message, in UTF-16 units. */
const longestName = 46;

function nameOf(post: Post, locale: Locale): string {
  const { text } = post.locale[locale];
  if (text.length <= longestName) return text;
  return `${text.slice(0, text.lastIndexOf(" ", longestName)).replace(/[,;:.!?]+$/, "")}…`;
}

function checkNotice(queue: Queue, notice: string, locale: Locale, { spelling }: GradeContext): RuleResult[] {
  const { brief, alert } = queue.locale[locale];
  const all: readonly TextRule[] = textRules;
  const text = parseText(notice, locale);
  const own = new Map(queue.rules.map((rule) => [rule.use, rule.with]));
  const usual: Record<string, object> = {
    "no-stuffing": { sources: [brief, alert.text], allowLists: true },
    "same-language": { language: locale },
  };
  return noticeRuleIds.flatMap((id): RuleResult[] => {
    const rule = all.find((one) => one.id === id);
    if (rule === undefined) return [];
    const { severity, weight } = rule;
    // A notice that isn't there is one rule's business.
    if (notice.trim() === "") return [{ id, severity, weight, outcome: "na", findings: [], evidence: [] }];
    const { findings, evidence } = rule.run(text, { ...usual[id], ...own.get(id) }, { locale, spelling });
    return [
      {
        id,
        severity,
        weight,
        outcome: findings.length > 0 ? "missed" : "met",
        findings: findings.map((finding) => ({ ...finding, cell: { table: noticeField, row: 0, field: null } })),
        evidence: evidence.map((place) => ({ ...place, field: noticeField })),
      },
    ];
  });
}

/** What is judged of the steps and the notice. */
function check(exercise: Queue, { actions, notice }: QueueAnswer, locale: Locale, context: GradeContext): RuleResult[] {
  const t = queueMessages[locale];
  const paused = pausedAtEnd(exercise, actions);
  const wrong = (stops: boolean): Finding[] =>
    exercise.posts.flatMap((post, row) => {
      if (mustStop(post.nature) !== stops || isRight(post, paused)) return [];
      const { why } = post.locale[locale];
      const { message, hint } = stops ? t.running(why) : t.stopped(why);
      return [onCard(row, null, nameOfCard(row, nameOf(post, locale)) + message, hint)];
    });
  const sent = actions.some((action) => action.do === "notice") && notice.trim() !== "";
  const over =
    actions.length > exercise.maxSteps ? [{ range: null, ...t.steps(actions.length, exercise.maxSteps) }] : [];
  return [
    ruleResult("risky-posts-paused", "blocking", wrong(true)),
    ruleResult("service-posts-kept", "blocking", wrong(false)),
    ruleResult("notice-sent", "blocking", sent ? [] : [{ range: null, ...t.noNotice() }]),
    ruleResult("few-steps", "blocking", over),
    ruleResult(
      "steps-fit-queue",
      "warning",
      strangers(exercise, actions).map((id) => ({ range: null, ...t.stranger(id) })),
    ),
    ...checkNotice(exercise, notice, locale, context),
  ];
}

/** A scheduling queue when the news turns grave: what stops, what stays, who is told, in how many steps. */
export const queue = defineKind({
  id: "queue",
  exercise: queueSchema,
  answer: queueAnswerSchema,
  models: ({ posts, models }, locale) => {
    const kept = posts.filter(({ nature }) => !mustStop(nature)).map(({ id }) => id);
    const actions: Action[] = [{ do: "pause-all" }, { do: "resume", posts: kept }, { do: "notice" }];
    return models[locale].map((notice) => ({ actions, notice }));
  },
  grade(exercise, answer, locale, context) {
    const run = (given: QueueAnswer) => check(exercise, given, locale, context);
    const rules = markAsking(exercise, locale, run(answer), () => run({ actions: [], notice: "" }));
    return toVerdict(rules, exercise.pass.score);
  },
});
