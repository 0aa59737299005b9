import type { Locale } from "../../lib/locale.ts";
import type { Finding, RuleResult, Severity } from "../../lib/verdict.ts";
import { weights } from "../../lib/verdict.ts";
import type { Judgement, Placed } from "./judgement.ts";
import type { Mended } from "./mend.ts";
import { spotMessages } from "./messages.ts";
import type { Mark, Spot, SpotAnswer } from "./schema.ts";
import { nameOf } from "./words.ts";

/** Everything that the rules look at. */
export interface Looked {
  readonly exercise: Spot;
  readonly answer: SpotAnswer;
  readonly judgement: Judgement;
  /** null when nothing has to be mended. */
  readonly mended: Mended | null;
  readonly locale: Locale;
}

/** How many make up a share of a number: 0.8 of 20 is 16. */
export function needed(share: number, all: number): number {
  return Math.ceil(share * all - 1e-9);
}

/**
 * A rule's result from what was found. Enough right and something still open is no failure, but it has cost points:
 * it stays in the list of what to mend, as advice.
 */
export function result(
  id: string,
  met: boolean,
  findings: readonly Finding[],
  severity: Severity = "blocking",
): RuleResult {
  const outcome = met && findings.length === 0 ? "met" : "missed";
  const weighs = met ? "warning" : severity;
  return { id, severity: weighs, weight: weights[weighs], outcome, findings, evidence: [] };
}

/** Where a finding is shown: the row of a calendar; other marks are named in the message. */
export function at(mark: Mark | undefined): Pick<Finding, "cell"> {
  return mark !== undefined && "row" in mark ? { cell: { table: "rows", row: mark.row - 1, field: null } } : {};
}

function placesIn({ exercise: { material }, locale }: Looked, places: readonly Placed[]): string {
  const t = spotMessages[locale];
  const near = t.near[material.is];
  const groups = Map.groupBy(places, (place) => place.near);
  return [...groups]
    .sort(([a], [b]) => (a ?? 0) - (b ?? 0))
    .map(([n, all]) => `${n === null ? t.near.post() : near(n)}: ${all.map(({ fault }) => fault.sort).join(", ")}`)
    .join("; ");
}

/** Enough of the faults are found. The finding says how many are hidden; only its hint says where to look. */
export function faultsFound(looked: Looked): RuleResult {
  const { exercise, judgement, locale } = looked;
  const t = spotMessages[locale];
  const { found, faults, hidden } = judgement;
  const enough = needed(exercise.aim.recall, faults.length);
  const open: Finding = {
    range: null,
    message: t.found(found.size, faults.length, enough),
    hint: t.lookFor(placesIn(looked, hidden)),
  };
  return result("faults-found", found.size >= enough, hidden.length === 0 ? [] : [open]);
}

/** No fault that must not go out is hidden. null: the exercise has none. */
export function criticalFound(looked: Looked): RuleResult | null {
  const { faults, hidden } = looked.judgement;
  if (!faults.some(({ fault }) => fault.critical)) return null;
  const t = spotMessages[looked.locale];
  const open = hidden.filter(({ fault }) => fault.critical);
  if (open.length === 0) return result("critical-found", true, []);
  return result("critical-found", false, [
    { range: null, message: t.critical(open.length), hint: t.lookFor(placesIn(looked, open)) },
  ]);
}

/** What is right was left alone: the share of faults among what was marked. */
export function nothingGoodMarked({ exercise, answer, judgement, locale }: Looked): RuleResult {
  const t = spotMessages[locale];
  const traps = exercise.material[locale].traps;
  const { found, wrong, marks } = judgement;
  const findings = marks.flatMap(({ index, state, trap }): Finding[] => {
    const mark = answer.marks[index];
    if (mark === undefined || (state !== "wrong" && state !== "wide")) return [];
    const name = nameOf(exercise, mark, locale);
    const why = traps.find(({ id }) => id === trap)?.why;
    const said = state === "wide" ? t.wide(name) : why === undefined ? t.wrong(name) : t.trap(name, why);
    return [{ range: null, ...at(mark), message: said, hint: t.wrongHint }];
  });
  const all = found.size + wrong;
  return result("nothing-good-marked", wrong === 0 || found.size >= needed(exercise.aim.precision, all), findings);
}

/** Every mark points at something that is there. */
export function marksFit({ exercise, answer, judgement, locale }: Looked): RuleResult {
  const t = spotMessages[locale];
  const findings = judgement.marks.flatMap(({ index, state }): Finding[] => {
    const mark = answer.marks[index];
    if (mark === undefined || state !== "lost") return [];
    return [{ range: null, message: t.lost(nameOf(exercise, mark, locale)), hint: t.lostHint }];
  });
  return result("marks-fit", findings.length === 0, findings, "warning");
}
