import { once } from "../once.ts";
import { keyFinder } from "../pattern/key-finder.ts";
import { keysOf } from "../pattern/sieve.ts";
import { overlaps, type Range } from "../range.ts";
import { latinExpression } from "../text/latin.ts";
import { isAddress } from "../text/words.ts";
import type { TextDoc } from "../text.ts";

/** A warning is worth a word to the writer; an error keeps a text from going out. */
type SlipSeverity = "error" | "warning";

/** A kind of slip that a pattern can find. Ids are permanent: they name a row of the reference tables. */
export interface SlipRule {
  readonly id: string;
  /** Global, over `TextDoc.folded`, or over the text as typed where `typed` is set because capitals matter. Compiled when it is first asked for. */
  readonly pattern: () => RegExp;
  /** Strings of which a text with a match holds one; null when there are none: most texts need no more than these looked for. */
  readonly keys: () => readonly string[] | null;
  readonly typed: boolean;
  /** Whether what the pattern found is a slip; all are, without it. */
  readonly only: ((match: RegExpExecArray) => boolean) | null;
  readonly severity: SlipSeverity;
  /** What to write instead, from the match; a rule of thumb where it depends. */
  readonly fix: (match: RegExpExecArray) => string;
}

/** A slip in a text. */
interface Slip extends Range {
  readonly id: string;
  readonly severity: SlipSeverity;
  readonly fix: string;
}

/** An expression that is compiled when it is first asked for; a regular expression says as much. */
type Written = Pick<RegExp, "source" | "flags">;

/** An expression by its source, over the whole text. */
export const written = (source: string): Written => ({ source, flags: "gu" });

/** Words that stand alone: no letter, digit or apostrophe before them, no letter or digit after. */
export function whole(...sources: readonly string[]): Written {
  return written(String.raw`(?<![\p{L}\p{N}'’])(?:${sources.join("|")})(?![\p{L}\p{N}])`);
}

type Fix = string | ((match: RegExpExecArray) => string);

/** What a slip may be besides an error that every match is. */
interface Details {
  readonly severity?: SlipSeverity;
  readonly only?: (match: RegExpExecArray) => boolean;
  /** Strings of which every match, or what stands around it, holds one, where the pattern's source doesn't tell. */
  readonly keys?: readonly string[];
}

function define(id: string, { source, flags }: Written, fix: Fix, typed: boolean, details: Details): SlipRule {
  return {
    id,
    pattern: once(() => latinExpression(source, flags)),
    keys: details.keys === undefined ? once(() => keysOf(source)) : () => details.keys ?? null,
    typed,
    only: details.only ?? null,
    severity: details.severity ?? "error",
    fix: typeof fix === "string" ? () => fix : fix,
  };
}

/** A slip that is mended by the same words wherever it stands. */
export function slip(id: string, pattern: Written, fix: Fix, details: Details = {}): SlipRule {
  return define(id, pattern, fix, false, details);
}

/** A slip that only the text as typed shows. */
export function typedSlip(id: string, pattern: Written, fix: Fix, details: Details = {}): SlipRule {
  return define(id, pattern, fix, true, details);
}

/** Misspelt words and what they should be: `wrong>right`, separated by blanks; `_` stands for a blank in the right form. */
export function misspellings(id: string, list: string, severity: SlipSeverity = "error"): SlipRule {
  const right = new Map(
    list
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split(">") as [string, string]),
  );
  return slip(
    id,
    whole([...right.keys()].sort((a, b) => b.length - a.length).join("|")),
    (match) => (right.get(match[0]) ?? "").replaceAll("_", " "),
    { severity },
  );
}

/** Looks for the keys of many rules: those of the text as typed apart, as in `SlipRule.typed`. */
interface Sieve {
  readonly typed: ReturnType<typeof keyFinder>;
  readonly folded: ReturnType<typeof keyFinder>;
}

const sieves = new WeakMap<readonly SlipRule[], Sieve>();

function sieveOf(rules: readonly SlipRule[]): Sieve {
  const known = sieves.get(rules);
  if (known !== undefined) return known;
  const keys = (typed: boolean) => rules.map((rule) => (rule.typed === typed ? (rule.keys() ?? []) : []));
  const sieve = { typed: keyFinder(keys(true)), folded: keyFinder(keys(false)) };
  sieves.set(rules, sieve);
  return sieve;
}

/** The rules that may have something to find in a text: few of many. */
function liveRules(text: TextDoc, rules: readonly SlipRule[]): SlipRule[] {
  const sieve = sieveOf(rules);
  const typed = sieve.typed(text.raw);
  const folded = sieve.folded(text.folded);
  return rules.filter((rule, at) => rule.keys() === null || (rule.typed ? typed : folded).has(at));
}

/** Words that English writes with a capital, which the text as it is searched has lost. */
const capitals =
  /(?<![\p{L}'’])(?:i(?=['’ ]|$)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|april|june|july|august|september|october|november|december|english|christmas)(?!\p{L})/gu;

/** A correction as it is to be written. */
const asWritten = (fix: string, { locale }: TextDoc) =>
  locale === "en" ? fix.replace(capitals, (word) => word.charAt(0).toUpperCase() + word.slice(1)) : fix;

/** Puts something else in place of a part of what was found. */
export const mend = (from: RegExp | string, to: string) => (match: RegExpExecArray) => match[0].replace(from, to);

/** Most slips of one kind that are told: a writer mends the habit, not the hundredth case. */
const mostOfAKind = 20;

/** All slips of a text, in order of place; addresses and quotations are left alone. */
export function findSlips(text: TextDoc, rules: readonly SlipRule[]): Slip[] {
  const closed = [...text.words.filter(isAddress), ...text.quotes].sort((a, b) => a.start - b.start);
  const slips: Slip[] = [];
  for (const rule of liveRules(text, rules)) {
    const searched = rule.typed ? text.raw : text.folded;
    const pattern = rule.pattern();
    // Most find nothing: asked like this they make no copy of themselves.
    pattern.lastIndex = 0;
    if (!pattern.test(searched)) continue;
    pattern.lastIndex = 0;
    let count = 0;
    for (const match of searched.matchAll(pattern)) {
      const place = { start: match.index, end: match.index + match[0].length };
      if (rule.only?.(match) === false) continue;
      if (match[0] === "" || closed.some((range) => overlaps(range, place))) continue;
      const fix = asWritten(rule.fix(match), text);
      slips.push({ ...place, id: rule.id, severity: rule.severity, fix });
      if (++count >= mostOfAKind) break;
    }
  }
  return slips.sort((a, b) => a.start - b.start);
}
