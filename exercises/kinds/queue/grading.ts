import { markAsking } from "../../lib/asks.ts";
import { nameOfCard, onCard } from "../../lib/card-verdict.ts";
import type { GradeContext } from "../../lib/kind.ts";
import type { Locale } from "../../lib/locale.ts";
import type { RuleBook } from "../../lib/rule-book.ts";
import { parseText } from "../../lib/text.ts";
import { type Finding, type RuleResult, ruleResult, toVerdict } from "../../lib/verdict.ts";
import { queueMessages } from "./messages.ts";
import { noticeRuleIds } from "./notice-rules.ts";
import { isRight, mustStop, pausedAtEnd, strangers } from "./replay.ts";
import { type Action, type Post, type Queue, type QueueAnswer, queueAnswerSchema } from "./schema.ts";

/** The key of the answer that the text rules' places are in. */
const noticeField = "notice";

/** Longest part of a post that names it in a message, in UTF-16 units. */
const longestName = 46;

function nameOf(post: Post, locale: Locale): string {
  const { text } = post.locale[locale];
  if (text.length <= longestName) return text;
  return `${text.slice(0, text.lastIndexOf(" ", longestName)).replace(/[,;:.!?]+$/, "")}…`;
}

function checkNotice(
  queue: Queue,
  notice: string,
  locale: Locale,
  { spelling }: GradeContext,
  book: RuleBook,
): RuleResult[] {
  const { brief, alert } = queue.locale[locale];
  const text = parseText(notice, locale);
  const own = new Map(queue.rules.map((rule) => [rule.use, rule.with]));
  const usual: Record<string, object> = {
    "no-stuffing": { sources: [brief, alert.text], allowLists: true },
    "same-language": { language: locale },
  };
  return noticeRuleIds.flatMap((id): RuleResult[] => {
    const rule = book.rule(id);
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
function check(
  exercise: Queue,
  { actions, notice }: QueueAnswer,
  locale: Locale,
  context: GradeContext,
  book: RuleBook,
): RuleResult[] {
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
    ...checkNotice(exercise, notice, locale, context, book),
  ];
}

/** How a queue is graded, its notice with these rules. */
export const queueGrading = (book: RuleBook) => ({
  answer: queueAnswerSchema,
  models: ({ posts, models }: Queue, locale: Locale) => {
    const kept = posts.filter(({ nature }) => !mustStop(nature)).map(({ id }) => id);
    const actions: Action[] = [{ do: "pause-all" }, { do: "resume", posts: kept }, { do: "notice" }];
    return models[locale].map((notice) => ({ actions, notice }));
  },
  grade(exercise: Queue, answer: QueueAnswer, locale: Locale, context: GradeContext) {
    const run = (given: QueueAnswer) => check(exercise, given, locale, context, book);
    const rules = markAsking(exercise, locale, run(answer), () => run({ actions: [], notice: "" }));
    return toVerdict(rules, exercise.pass.score);
  },
});
