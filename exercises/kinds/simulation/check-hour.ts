import type { Locale } from "../../lib/locale.ts";
import { type Finding, type RuleResult, ruleResult } from "../../lib/verdict.ts";
import { findingTexts } from "./findings.ts";
import { moves } from "./moves.ts";
import { type Moment, type Replay, time } from "./replay.ts";
import type { Simulation } from "./schema.ts";

const atStep = (row: number, field: string) => ({ table: "steps", row, field });

/** All decisions taken, each one that was on offer. */
function complete(story: Simulation, { next, broken }: Replay, locale: Locale): RuleResult {
  if (next === null && broken === null) return ruleResult("complete", "blocking", []);
  const row = broken ?? next?.row ?? story.steps.length;
  const field = story.steps[row]?.id ?? "";
  const said =
    broken === null ? findingTexts[locale].unfinished(row, story.steps.length) : findingTexts[locale].broken(row + 1);
  return ruleResult("complete", "blocking", [{ range: null, cell: atStep(row, field), ...said }]);
}

/** The moves were made, each first made after those that come before it in the lesson's order. */
function order(story: Simulation, { moments }: Replay, locale: Locale): RuleResult {
  const t = findingTexts[locale];
  const made = moments.flatMap(({ row, step, option }) => option.does.map((move) => ({ move, row, field: step.id })));
  const first = moves.map((move) => made.findIndex((one) => one.move === move));
  const findings = moves.flatMap((move, index): Finding[] => {
    const place = first[index] ?? -1;
    if (place < 0) return [{ range: null, ...t.notMade(move) }];
    const skipped = moves.filter((_, earlier) => earlier < index && (first[earlier] ?? -1) > place);
    const { row, field } = made[place] ?? { row: 0, field: story.steps[0]?.id ?? "" };
    return skipped.length > 0 ? [{ range: null, cell: atStep(row, field), ...t.tooEarly(move, skipped) }] : [];
  });
  return ruleResult("order", "blocking", findings);
}

/** The statement was out before the deadline. */
function onTime(story: Simulation, { moments }: Replay, locale: Locale): RuleResult {
  const t = findingTexts[locale];
  const out = moments.find(({ step, option }) => step.statement && option.does.includes("hold"));
  const limit = time(story.clock.zero, story.deadline, locale);
  if (out === undefined) return ruleResult("clock", "blocking", [{ range: null, ...t.notOut(limit) }]);
  if (out.until < story.deadline) return ruleResult("clock", "blocking", []);
  return ruleResult("clock", "blocking", [
    { range: null, cell: atStep(out.row, out.step.id), ...t.late(time(story.clock.zero, out.until, locale), limit) },
  ]);
}

type Check = Simulation["checks"][number];

/** Decisions after which something forbidden was true until it was looked at, and steps where something needed could have come true. */
function flagFindings(
  story: Simulation,
  seen: readonly Moment[],
  { rule, needs, forbids, locale: own }: Check,
  locale: Locale,
): Finding[] {
  const t = findingTexts[locale];
  const end = seen.at(-1)?.after ?? new Set(story.flags);
  const left = forbids.filter((flag) => end.has(flag));
  const guilty = left.map(
    (flag) =>
      seen.find(({ option }) => option.sets.includes(flag)) ??
      seen.find(({ step }) => step.options.some(({ clears }) => clears.includes(flag))),
  );
  const idle = needs
    .filter((flag) => !end.has(flag))
    .map((flag) => story.steps.findIndex(({ options }) => options.some(({ sets }) => sets.includes(flag))));
  const rows = new Set([...guilty.map((moment) => moment?.row ?? -1), ...idle]);
  const { message = t.checks[rule].message, hint = t.checks[rule].hint } = own?.[locale] ?? {};
  return [...rows]
    .toSorted((a, b) => a - b)
    .map((row) => {
      const moment = seen.find((one) => one.row === row);
      const label = moment && story.locale[locale].steps[moment.step.id]?.options[moment.option.id]?.label;
      const when = moment && time(story.clock.zero, moment.at, locale);
      return {
        range: null,
        ...(row >= 0 ? { cell: atStep(row, story.steps[row]?.id ?? "") } : {}),
        message: label && when ? `${when}: ${t.quote(label)} ${message}` : message,
        hint,
      };
    });
}

/** The rules on how the hour was led. Findings carry the cell `steps` with the decision's row. */
export function checkHour(story: Simulation, run: Replay, locale: Locale): RuleResult[] {
  const flagged = story.checks.map((check) => {
    const last = story.steps.findIndex(({ id }) => id === check.by);
    const seen = run.moments.filter(({ row }) => last < 0 || row <= last);
    return ruleResult(check.rule, check.severity, flagFindings(story, seen, check, locale));
  });
  return [complete(story, run, locale), order(story, run, locale), onTime(story, run, locale), ...flagged];
}
