import type { Locale } from "./locale.ts";
import type { Range } from "./range.ts";
import type { Evidence, Finding, Verdict } from "./verdict.ts";

/** A text within an answer that a verdict points into. */
export interface AnswerText {
  /** The key of the answer that holds it; null when the answer is the text itself. */
  readonly field: string | null;
  /** What the learner knows it by; null when there is only one. */
  readonly label: string | null;
  readonly text: string;
  /** Made of sentences; a query has operators instead. */
  readonly prose: boolean;
}

/** Kinds whose answer is a text without sentences. */
const noProse: ReadonlySet<string> = new Set(["query"]);

interface Labelled {
  readonly kind?: string;
  readonly fields?: readonly LabelledField[];
}

interface LabelledField {
  readonly id: string;
  readonly locale: Record<Locale, { readonly label: string }>;
}

/** The key of an answer that a finding's place is in. */
function fieldOf({ cell }: Pick<Finding, "cell">): string | null {
  return cell?.field ?? cell?.table ?? null;
}

/** The texts of an answer that the verdict says something of, in the order of the answer. */
export function answerTexts(exercise: object, answer: unknown, verdict: Verdict, locale: Locale): AnswerText[] {
  const { kind, fields } = exercise as Labelled;
  const prose = kind === undefined || !noProse.has(kind);
  if (typeof answer === "string") return [{ field: null, label: null, text: answer, prose }];
  if (typeof answer !== "object" || answer === null) return [];
  const places = verdict.rules.flatMap((rule) => [
    ...rule.findings.flatMap((finding) => (finding.range === null ? [] : (fieldOf(finding) ?? []))),
    ...rule.evidence.flatMap(({ field }) => field ?? []),
  ]);
  return Object.entries(answer).flatMap(([field, text]) => {
    if (typeof text !== "string" || !places.includes(field)) return [];
    const label = fields?.find(({ id }) => id === field)?.locale[locale].label ?? null;
    return [{ field, label, text, prose }];
  });
}

/** Whether a place that met a rule, or the place of a finding, is in this text. */
export function isIn({ field }: AnswerText, place: Evidence | Finding): boolean {
  if (field === null) return true;
  return "message" in place ? fieldOf(place) === field : (place.field ?? field) === field;
}

/** The words that a finding points at, or null when something is missing rather than wrong. */
export function wordsAt(texts: readonly AnswerText[], finding: Finding): string | null {
  const text = texts.find((one) => isIn(one, finding));
  const range: Range | null = finding.range;
  return range === null || text === undefined ? null : text.text.slice(range.start, range.end);
}

/** The field of a form that a finding is about, with its row, as far as the message doesn't say so itself; null when it does, or there is nothing to tell apart. `row` names a row, from 1. */
export function fieldAt(
  exercise: object,
  { cell, message }: Finding,
  locale: Locale,
  row: (n: number) => string,
): string | null {
  const { fields = [] } = exercise as Labelled;
  if (cell === undefined) return null;
  const table = fields.find(({ id }) => id === cell.table);
  const label = (table ?? fields.find(({ id }) => id === cell.field))?.locale[locale].label.trim().replace(/[.:]$/, "");
  if (label === undefined) return null;
  const said = message.toLowerCase().replace(/^[«“]/, "");
  const named = fields.length === 1 || said.startsWith(label.toLowerCase());
  const place = named ? [] : [label];
  if (table !== undefined && !said.includes(row(cell.row + 1))) place.push(row(cell.row + 1));
  return place.join(", ") || null;
}
