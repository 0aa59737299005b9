import type { Locale } from "./locale.ts";
import { localize } from "./localize.ts";

/** A rule that an exercise names, with the options that it gives it. */
interface Use {
  readonly use: string;
  readonly with: Readonly<Record<string, unknown>>;
}

/** Of a rule's options those that editors show; whether they are what they must be, the check has said. */
interface Own {
  readonly min?: unknown;
  readonly max?: unknown;
  readonly platform?: unknown;
  readonly reply?: unknown;
}

/** The options that an exercise gives a rule, in one language; null when it doesn't name the rule. What is shown while one writes must be what is graded. */
export function ownOptions(rules: readonly Use[], id: string, locale: Locale): Own | null {
  const use = rules.find((one) => one.use === id);
  return use === undefined ? null : { ...(localize(use.with, locale) as object) };
}

const numberOr = (value: unknown, other: number): number => (typeof value === "number" ? value : other);

/** How many words a text is to have: what the exercise says, under its own options of the rule fits-length. */
export function wordsAsked(
  rules: readonly Use[],
  locale: Locale,
  { min, max }: { readonly min: number; readonly max: number },
): { readonly min: number; readonly max: number } {
  const own = ownOptions(rules, "fits-length", locale);
  return { min: numberOr(own?.min, min), max: numberOr(own?.max, max) };
}
