import type { Locale } from "../../lib/locale.ts";
import type { Finding, RuleResult } from "../../lib/verdict.ts";
import { at, type Looked, needed, result } from "./findings.ts";
import type { Hit, Judgement, Reading } from "./judgement.ts";
import { spotMessages } from "./messages.ts";
import type { Mark } from "./schema.ts";
import { nameOf, sortOf, whyOf } from "./words.ts";

/** A rule about the faults that were found: with none found there is nothing to judge. */
function ofFound(id: string, { found }: Judgement, right: number, share: number, findings: readonly Finding[]) {
  const judged = result(id, right >= needed(share, found.size), findings);
  return found.size === 0 ? { ...judged, outcome: "na" as const } : judged;
}

/** Enough of the faults that were found are mended. null: no correction is asked for. */
export function correctionsRight(looked: Looked): RuleResult | null {
  const { exercise, judgement, locale } = looked;
  const t = spotMessages[locale];
  const { corrections } = exercise.aim;
  if (corrections === undefined) return null;
  const findings = openHits(looked, "fix").map(([mark, { fault, fix, reads }]): Finding => {
    const name = nameOf(exercise, mark, locale);
    const message =
      fix === "none" || reads === undefined
        ? t.notMended(name)
        : wronglyMended(name, mark, reads, sortOf(exercise, fault, locale), locale);
    return { range: null, message, hint: t.mendHint };
  });
  const right = [...judgement.found.values()].filter(({ fix }) => fix === "right").length;
  return ofFound("corrections-right", judgement, right, corrections, findings);
}

/** What is wrong with a correction: what it leaves there, where words were only taken out. */
function wronglyMended(name: string, mark: Mark, { text, capitals }: Reading, sort: string, locale: Locale): string {
  const t = spotMessages[locale];
  if (capitals) return t.capitals(name, text);
  const fix = "fix" in mark ? (mark.fix ?? "") : "";
  if (fix.trim() !== "") return t.wronglyMended(name, fix, sort);
  return text === "" ? t.gone(name) : t.leftOver(name, text);
}

/** Enough of the faults that were found have their right reason. null: no reason is asked for. */
export function reasonsRight(looked: Looked): RuleResult | null {
  const { exercise, judgement, locale } = looked;
  const t = spotMessages[locale];
  const { reasons } = exercise.aim;
  if (reasons === undefined) return null;
  const findings = openHits(looked, "reason").map(([mark, { reason }]): Finding => {
    const name = nameOf(exercise, mark, locale);
    const said = exercise.reasons.find(({ id }) => id === mark.reason)?.locale[locale] ?? mark.reason ?? "";
    const message = reason === "none" ? t.noReason(name) : t.wrongReason(name, said);
    return { range: null, ...at(mark), message, hint: t.reasonHint };
  });
  const right = [...judgement.found.values()].filter(({ reason }) => reason === "right").length;
  return ofFound("reasons-right", judgement, right, reasons, findings);
}

/** The marks whose best standing for a found fault is not right, each once. */
function openHits({ answer, judgement }: Looked, what: "fix" | "reason"): [Mark, Hit][] {
  return judgement.marks.flatMap(({ index, hits }): [Mark, Hit][] => {
    const mark = answer.marks[index];
    const open = hits.find((hit) => hit[what] !== "right" && judgement.found.get(hit.fault) === hit);
    return mark === undefined || open === undefined || open[what] === null ? [] : [[mark, open]];
  });
}

/** The rows that the learner mended hold: their rules find nothing more, and nothing new is found. null: not asked for. */
export function mendedRowsHold({ exercise, mended, locale }: Looked): RuleResult | null {
  const asked = exercise.aim.mended;
  if (mended === null || asked === undefined) return null;
  const t = spotMessages[locale];
  const good = mended.faults.filter(({ state }) => state === "mended").length;
  const few: Finding[] = good < asked ? [{ range: null, message: t.fewMended(good, asked), hint: t.mendedHint }] : [];
  const open = mended.faults.flatMap((one): Finding[] => {
    if (one.state === "mended") return [];
    const cell = { table: "rows", row: one.row - 1, field: null } as const;
    if (one.state === "hidden")
      return [
        { range: null, cell, message: t.hiddenFault(t.row(one.row), whyOf(one.fault, locale)), hint: t.mendedHint },
      ];
    return [{ ...one.finding, message: t.stillThere(one.finding.message) }];
  });
  const fresh = mended.fresh.map(({ finding }): Finding => ({ ...finding, message: t.fresh(finding.message) }));
  return result("mended-rows-hold", good >= asked && fresh.length === 0, [...few, ...fresh, ...open]);
}
