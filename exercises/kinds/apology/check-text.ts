import { components } from "../../lib/apologies/components.ts";
import { runTextRules } from "../../lib/grade-text.ts";
import type { GradeContext } from "../../lib/kind.ts";
import type { Locale } from "../../lib/locale.ts";
import type { Range } from "../../lib/range.ts";
import type { TextRule } from "../../lib/rule.ts";
import { parseText, type TextDoc } from "../../lib/text.ts";
import { type Finding, type RuleResult, weights } from "../../lib/verdict.ts";
import { replyRules } from "../../rules/reply.ts";
import { findComponents, findOwnSorrow, namesOf } from "./components.ts";
import { findingTexts, type Said } from "./findings.ts";
import { findAct, findDemands, findMeant, findUntrue } from "./means.ts";
import type { Apology } from "./schema.ts";
import { sparing } from "./spared.ts";
import { findTimes } from "./times.ts";

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
  "no-promotion",
  "no-boilerplate",
  "calm-tone",
  "no-slips",
  "readable",
  "no-stuffing",
];

/** Rules that a component also meets, and the other way round: a donation is a remedy, 'ho detto una cosa ingiusta' takes responsibility. */
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

/** Asks that the rewrite say what was done, in words of each of the exercise's groups; the deed itself may be quoted. */
function namesAct(text: TextDoc, own: Apology["locale"][Locale]): RuleResult {
  const places = findAct(text, own);
  return result("names-act", places.length > 0 ? null : findingTexts[text.locale].actMissing, places);
}

/** A rule that is met where nothing was found, and points at the first place where something was. */
function nothingFound(id: string, text: TextDoc, [place]: readonly Range[], say: (said: string) => Said): RuleResult {
  const met = result(id, null, []);
  if (place === undefined) return met;
  const finding = { ...say(text.raw.slice(place.start, place.end)), range: place, cell: inText };
  return { ...met, outcome: "missed", findings: [finding] };
}

/** A string of formulas has all the components in one breath: an apology takes at least this many sentences. */
const fewestSentences = 3;

/** The sentences, and what a semicolon or a figure after a full stop ('before you do. 5,000 euros…') sets apart within them. */
function piecesOf(text: TextDoc): Range[] {
  return text.sentences.flatMap(({ start, end }) => {
    const cuts = [...text.folded.slice(start, end).matchAll(/;\s|\.\s(?=\p{N})/gu)].map(
      ({ index }) => start + index + 1,
    );
    return [start, ...cuts].map((from, at) => ({ start: from, end: cuts[at] ?? end }));
  });
}

/** Asks for enough of the six components, told in sentences of their own. */
function fourComponents(text: TextDoc, found: ReturnType<typeof findComponents>, needed: number): RuleResult {
  const has = components.filter((component) => found[component].length > 0);
  const evidence = has.flatMap((component) => found[component]).toSorted((a, b) => a.start - b.start);
  const t = findingTexts[text.locale];
  if (has.length < needed) return result("four-components", t.fewComponents(has, needed), evidence);
  const told = piecesOf(text).filter(({ start, end }) =>
    evidence.some((place) => place.start >= start && place.start < end),
  );
  return result("four-components", told.length < fewestSentences ? t.oneBreath : null, evidence);
}

/** The rules of a reply, run over the rewrite with what the scene asks for and the exercise's own options. */
function replyResults(
  { scene, rules, locale: texts }: Apology,
  raw: string,
  names: readonly string[],
  locale: Locale,
  context: GradeContext,
): RuleResult[] {
  const {
    title: _title,
    brief: _brief,
    example: _example,
    original: _original,
    act: _act,
    means: _means,
    untrue: _untrue,
    ...said
  } = texts[locale];
  const all: readonly TextRule[] = replyRules;
  const chosen = textRuleIds.flatMap((id) => all.filter((rule) => rule.id === id));
  const overrides = Object.fromEntries([["no-blame", { names }], ...rules.map((rule) => [rule.use, rule.with])]);
  return runTextRules(chosen, raw, { ...scene, ...said, locale }, overrides, locale, context);
}

/** The components of the rewrite. What the rules see by themselves, their learned judges included, is there for the count, too. */
function componentsIn(
  text: TextDoc,
  own: Apology["locale"][Locale],
  results: readonly RuleResult[],
): ReturnType<typeof findComponents> {
  const found = { ...findComponents(text, own) };
  for (const [id, component] of Object.entries(metBy)) {
    const one = results.find((each) => each.id === id);
    if (one?.outcome === "met" && found[component].length === 0) found[component] = one.evidence;
  }
  return found;
}

/** The results of the rules of a reply for an apology: its components meet some of them, and what it confesses is no fault under others. */
function forApology(
  text: TextDoc,
  own: Apology["locale"][Locale],
  names: readonly string[],
  found: ReturnType<typeof findComponents>,
  results: readonly RuleResult[],
): RuleResult[] {
  const { explanation, responsibility, regret, repair, repentance, forgiveness } = found;
  const mended = [...repair, ...repentance];
  // where they tell what they did: what was for sale there is what they are sorry for
  const act = findAct(text, own);
  const known = {
    confessed: [...explanation, ...responsibility, ...regret, ...mended, ...forgiveness],
    mended,
    told: [...responsibility, ...act],
    ofCase: act.length > 0 && findMeant(text, own, "repair").length > 0,
  };
  const meets: Readonly<Record<string, readonly Range[]>> = {
    "takes-responsibility": responsibility,
    "offers-remedy": repair,
    "commits-to-time": findTimes(text, mended),
    apologises: findOwnSorrow(text, names),
  };
  return results.map((result): RuleResult => {
    const one = sparing(text, result, known);
    const by = meets[one.id] ?? [];
    if (one.outcome === "missed" && by.length > 0) return { ...one, outcome: "met", findings: [], evidence: by };
    return { ...one, findings: one.findings.map((finding) => ({ ...finding, cell: inText })) };
  });
}

/** The rules of the second step, over the rewritten apology. Findings carry ranges into it and the cell `text`. */
export function checkText(exercise: Apology, raw: string, locale: Locale, context: GradeContext): RuleResult[] {
  const text = parseText(raw, locale);
  const own = exercise.locale[locale];
  const names = namesOf(text, own);
  const results = replyResults(exercise, raw, names, locale, context);
  const found = componentsIn(text, own, results);
  const t = findingTexts[locale];
  return [
    fourComponents(text, found, exercise.enough.components),
    namesAct(text, own),
    nothingFound("true-to-facts", text, findUntrue(text, own), t.untrue),
    nothingFound("asks-nothing-back", text, findDemands(text), t.demands),
    ...forApology(text, own, names, found, results),
  ];
}
