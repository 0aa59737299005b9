import { didYouMean } from "../lib/nearest.ts";
import type { Golden } from "./golden-file.ts";
import type { Graded } from "./grade-many.ts";
import { isRule } from "./rule-names.ts";
import { hasRemedy, remedyFor } from "./rule-remedies.ts";

type Verdict = Extract<Graded, { ok: true }>["verdict"];

/** In what a verdict isn't what its golden says, and what to do. */
export interface Difference {
  readonly what: string;
  readonly advice: string;
  /** Where in the golden, when not at its answer. */
  readonly at?: readonly (string | number)[];
}

/** The text that a finding's range is in: the answer itself, or the field of it that the finding names. */
function textOf(answer: unknown, field: string): string {
  const held = typeof answer === "object" && answer !== null ? (answer as Record<string, unknown>)[field] : answer;
  return typeof held === "string" ? held : "";
}

/** Every text of an answer, however deep. */
function textsIn(answer: unknown): string[] {
  if (typeof answer === "string") return [answer];
  return typeof answer === "object" && answer !== null ? Object.values(answer).flatMap(textsIn) : [];
}

const missedRules = ({ rules }: Verdict) => rules.filter(({ outcome }) => outcome === "missed");

/** The rules that a verdict misses, as a message lists them. */
export const missedIn = (verdict: Verdict): string =>
  missedRules(verdict)
    .map(({ id }) => id)
    .join(", ") || "nothing";

/** The weightiest rule that was missed and says why. */
function weightiest(verdict: Verdict) {
  const telling = missedRules(verdict).filter(({ findings }) => findings.length > 0);
  return telling.find(({ severity }) => severity === "blocking") ?? telling[0];
}

/** What the weightiest rule that was missed says to the learner, with a leading blank: why a verdict is as it is. */
export function sayingOf(verdict: Verdict, answer: unknown): string {
  const rule = weightiest(verdict);
  const finding = rule?.findings[0];
  if (rule === undefined || finding === undefined) return "";
  const { range, cell, message } = finding;
  const text = textOf(answer, cell?.field ?? cell?.table ?? "");
  const words = range === null ? "" : text.slice(range.start, range.end).trim();
  return ` ${rule.id} says: ${message}${words === "" || message.includes(words) ? "" : ` (“${words}”)`}`;
}

/** What to do about a verdict that is worse than its answer. */
export function remedyOf(verdict: Verdict): string {
  const missed = missedRules(verdict).map(({ id }) => id);
  return remedyFor(missed.filter(hasRemedy)[0] ?? weightiest(verdict)?.id ?? missed[0]);
}

/** Whatever a golden says that its verdict doesn't; what follows from another difference isn't told again. */
export function* differences(golden: Golden, verdict: Verdict, answer: unknown): Generator<Difference> {
  const held = verdict.rules.map(({ id }) => id);
  const missed = missedRules(verdict).map(({ id }) => id);
  const unmissed = golden.missed.filter((id) => isRule(id) && held.includes(id) && !missed.includes(id));
  const notHeld = (id: string, at: readonly (string | number)[]) => ({
    what: `This exercise isn't held to the rule ${id}.${didYouMean(id, held)}`,
    advice: `Name one of its own rules: ${held.join(", ")}.`,
    at,
  });
  if (verdict.passed !== golden.passed) {
    const must = golden.passed
      ? "pass"
      : ["fail", ...(unmissed.length > 0 ? [`miss ${unmissed.join(", ")}`] : [])].join(" and ");
    yield {
      what: `This answer must ${must} (${golden.why}), but it ${verdict.passed ? "passes" : "fails"} with ${verdict.score}; missed: ${missedIn(verdict)}.${golden.passed ? sayingOf(verdict, answer) : ""}`,
      advice: `If it should ${verdict.passed ? "pass" : "fail"}, write passed: ${verdict.passed}. ${golden.passed ? remedyOf(verdict) : remedyFor(unmissed[0])}`,
    };
  }
  const toldAbove = verdict.passed && !golden.passed;
  for (const [nth, id] of golden.missed.entries())
    if (!isRule(id)) continue;
    else if (!held.includes(id)) yield notHeld(id, ["missed", nth]);
    else if (unmissed.includes(id) && !toldAbove)
      yield {
        what: `This answer must miss ${id} (${golden.why}), but it doesn't; missed: ${missedIn(verdict)}.`,
        advice: `If it needn't miss ${id}, take that out of missed. ${remedyFor(id)}`,
      };
  for (const [id, words] of Object.entries(golden.at)) {
    if (!isRule(id)) continue;
    if (!held.includes(id)) {
      // said under `missed:` already
      if (!golden.missed.includes(id)) yield notHeld(id, ["at", id]);
      continue;
    }
    if (!textsIn(answer).some((text) => text.includes(words))) {
      yield {
        what: `These words of at: are not in the answer: “${words}”.`,
        advice: "Copy them from the answer as they stand there: capitals, accents and apostrophes count.",
        at: ["at", id],
      };
      continue;
    }
    // a rule that isn't missed points at nothing
    if (unmissed.includes(id)) continue;
    const findings = verdict.rules.find((rule) => rule.id === id)?.findings ?? [];
    const points = findings.some(({ range, cell }) => {
      const text = textOf(answer, cell?.field ?? cell?.table ?? "");
      const start = text.indexOf(words);
      return range !== null && start >= 0 && range.start < start + words.length && range.end > start;
    });
    if (!points)
      yield {
        what: `${id} must point at “${words}”, but doesn't.`,
        advice: `If other words are wrong, write those at: ${id}. ${remedyFor(id)}`,
        at: ["at", id],
      };
  }
}
