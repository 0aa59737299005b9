import { components } from "../../lib/apology-components.ts";
import { runTextRules } from "../../lib/grade-text.ts";
import type { GradeContext } from "../../lib/kind.ts";
import type { Locale } from "../../lib/locale.ts";
import { isQuoted, matches, pattern } from "../../lib/pattern.ts";
import type { Range } from "../../lib/range.ts";
import type { TextRule } from "../../lib/rule.ts";
import { parseText, type TextDoc } from "../../lib/text.ts";
import { type Finding, type RuleResult, weights } from "../../lib/verdict.ts";
import { replyRules } from "../../rules/reply.ts";
import { findComponents } from "./components.ts";
import { findingTexts } from "./findings.ts";
import type { Apology } from "./schema.ts";

/** The rules of a reply that a public apology is held to, in the order in which they are shown. */
export const textRuleIds: readonly string[] = [
  "same-language",
  "fits-length",
  "takes-responsibility",
  "apologises",
  "no-conditional-apology",
  "no-but-after-apology",
  "no-blame",
  "offers-remedy",
  "commits-to-time",
  "no-legalese",
  "no-boilerplate",
  "calm-tone",
  "no-slips",
  "readable",
  "no-stuffing",
];

/** Rules that a component also meets: a donation is a remedy, 'ho detto una cosa ingiusta' takes responsibility. */
const metBy = { "takes-responsibility": "responsibility", "offers-remedy": "repair" } as const;

const inText = { table: "text", row: 0, field: null };

function result(id: string, finding: Omit<Finding, "range"> | null, evidence: readonly Range[]): RuleResult {
  const findings = finding === null ? [] : [{ range: null, cell: inText, ...finding }];
  return {
    id,
    severity: "blocking",
    weight: weights.blocking,
    outcome: finding === null ? "met" : "missed",
    findings,
    evidence,
  };
}

/** Asks that the rewrite say what was done, in words of each of the exercise's groups. */
function namesAct(text: TextDoc, { act }: Apology["locale"][Locale]): RuleResult {
  const places = act.map((stems) => matches(text, pattern(stems)).filter((place) => !isQuoted(text, place)));
  const named = places.every((found) => found.length > 0);
  return result("names-act", named ? null : findingTexts[text.locale].actMissing, places.flat());
}

/** A string of formulas has all the components in one breath: an apology takes at least this many sentences. */
const fewestSentences = 3;

/** Asks for enough of the six components, told in sentences of their own. */
function fourComponents(text: TextDoc, found: ReturnType<typeof findComponents>, needed: number): RuleResult {
  const has = components.filter((component) => found[component].length > 0);
  const evidence = has.flatMap((component) => found[component]).toSorted((a, b) => a.start - b.start);
  const t = findingTexts[text.locale];
  if (has.length < needed) return result("four-components", t.fewComponents(has, needed), evidence);
  const told = text.sentences.filter(({ start, end }) =>
    evidence.some((place) => place.start >= start && place.start < end),
  );
  return result("four-components", told.length < fewestSentences ? t.oneBreath : null, evidence);
}

/** The rules of the second step, over the rewritten apology. Findings carry ranges into it and the cell `text`. */
export function checkText(exercise: Apology, raw: string, locale: Locale, context: GradeContext): RuleResult[] {
  const {
    title: _title,
    brief: _brief,
    example: _example,
    original: _original,
    act: _act,
    ...scene
  } = exercise.locale[locale];
  const all: readonly TextRule[] = replyRules;
  const chosen = textRuleIds.flatMap((id) => all.filter((rule) => rule.id === id));
  const overrides = Object.fromEntries(exercise.rules.map((rule) => [rule.use, rule.with]));
  const results = runTextRules(chosen, raw, { ...exercise.scene, ...scene, locale }, overrides, locale, context);
  const text = parseText(raw, locale);
  const found = findComponents(text);
  const marked = results.map((one): RuleResult => {
    const by = Object.entries(metBy).find(([id]) => id === one.id)?.[1];
    if (one.outcome === "missed" && by !== undefined && found[by].length > 0)
      return { ...one, outcome: "met", findings: [], evidence: found[by] };
    return { ...one, findings: one.findings.map((finding) => ({ ...finding, cell: inText })) };
  });
  return [fourComponents(text, found, exercise.enough.components), namesAct(text, exercise.locale[locale]), ...marked];
}
