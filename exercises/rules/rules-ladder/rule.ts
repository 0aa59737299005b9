import { matches } from "../../lib/pattern.ts";
import type { Range } from "../../lib/range.ts";
import { defineRule, noOptions } from "../../lib/rule.ts";
import { isRefused } from "../../lib/scope/turned.ts";
import { isNegated } from "../../lib/scope.ts";
import type { TextDoc } from "../../lib/text.ts";
import { isOneScale, steps as stepped } from "./steps.ts";
import { counted, removal, suspension, turns, warning } from "./words.ts";

type Step = "warning" | "removal" | "suspension";
/** How far apart the steps of one ladder stand at most, in UTF-16 units: a rule or two. */
const reach = 400;
const names = {
  it: { warning: "avviso", suspension: "sospensione o esclusione" },
  en: { warning: "warning", suspension: "suspension or exclusion" },
} as const;

const steps = { warning, removal, suspension } as const;

/** Words that keep somebody out by themselves; others ('can't post', 'non scrive per un mese') hold a 'not' that belongs to them. */
const banVerb =
  /^(?:suspen|bann?(?!k)|block|expel|expul|mut(?:e|ing)|kick|exclu|sospen|sospes|blocc|espul|espel|esclu|allontan)/u;

/** The places of a step that is taken, not ruled out ('senza avviso'). */
function placesOf(text: TextDoc, step: Step): Range[] {
  return matches(text, steps[step][text.locale])
    .slice(0, 40)
    .filter((place) =>
      step === "suspension"
        ? !(banVerb.test(text.folded.slice(place.start, place.end)) && isRefused(text, place))
        : !isNegated(text, place),
    );
}

/** A warning, perhaps a removal, then the person is kept out: the earliest such row. */
function ladder(
  text: TextDoc,
  warned: readonly Range[],
  removed: readonly Range[],
  kept: readonly Range[],
): Range[] | null {
  for (const first of warned) {
    const last = kept.find(({ start, end }) => start >= first.end && end <= first.end + reach);
    if (last !== undefined && !isOneScale(text, first, last, [...warned, ...removed, ...kept])) continue;
    if (last === undefined) continue;
    const between = removed.filter(({ start, end }) => start >= first.end && end <= last.start).slice(0, 1);
    return [first, ...between, last];
  }
  return null;
}

/** Three steps one after the other of which the last keeps the person out: whatever the first two are, they are lighter. */
function chain(text: TextDoc, kept: readonly Range[]): Range[] | null {
  const turnsTaken = matches(text, turns[text.locale]).slice(0, 60);
  for (const [at, first] of turnsTaken.entries()) {
    const third = turnsTaken[at + 2];
    if (third === undefined || third.end > first.start + reach) continue;
    const last = kept.find(({ start, end }) => start >= third.end && end <= first.start + reach);
    if (last !== undefined && !kept.some(({ start }) => start >= first.end && start < (turnsTaken[at + 1]?.start ?? 0)))
      return [first, last];
  }
  return null;
}

/** "The first time…, the second…, the third…": three counted steps in one line. */
function scale({ folded, locale }: TextDoc): Range[] | null {
  const found = counted[locale].exec(folded.slice(0, 6000));
  return found === null ? null : [{ start: found.index, end: found.index + found[0].length }];
}

/** What happens to those who break a rule grows step by step: a warning first, being kept out last (facts 9.3). */
export const rulesLadder = defineRule({
  id: "rules-ladder",
  severity: "blocking",
  options: noOptions,
  messages: {
    missing: {
      it: {
        message: ({ step }) => `Nella scala delle conseguenze manca un gradino: ${step}.`,
        hint: () =>
          "Scrivi che cosa succede la prima, la seconda e la terza volta: un avviso, poi qualcosa di più pesante, fino a restare fuori.",
      },
      en: {
        message: ({ step }) => `A step is missing from the ladder of consequences: ${step}.`,
        hint: () =>
          "Write what happens the first, second and third time: a warning, then something heavier, and in the end being kept out.",
      },
    },
    order: {
      it: {
        message: () => "I gradini ci sono, ma non in ordine: dal più leggero al più pesante.",
        hint: () => "Prima l’avviso, poi se serve la rimozione del contenuto, poi la sospensione della persona.",
      },
      en: {
        message: () => "The steps are there, but not in order, from the lightest to the heaviest.",
        hint: () => "First the warning, then the removal of the content if need be, then the suspension of the person.",
      },
    },
  },
  check(text) {
    const { warned, removed, kept } = {
      warned: placesOf(text, "warning"),
      removed: placesOf(text, "removal"),
      kept: placesOf(text, "suspension"),
    };
    const evidence =
      ladder(text, warned, removed, kept) ?? chain(text, kept) ?? stepped(text, warned, removed, kept) ?? scale(text);
    if (evidence !== null) return { findings: [], evidence };
    const missing = (["warning", "suspension"] as const).filter((step) =>
      step === "warning" ? warned.length === 0 : kept.length === 0,
    );
    if (missing.length > 0)
      return {
        findings: missing.map((step) => ({
          message: "missing",
          range: null,
          params: { step: names[text.locale][step] },
        })),
      };
    const [first] = kept;
    return { findings: [{ message: "order", range: first ?? null }] };
  },
});
