import { latin } from "../latin.ts";
import type { Range } from "../range.ts";
import type { TextDoc } from "../text.ts";
import { isAddress } from "../words.ts";

/** A warning is worth a word to the writer; an error keeps a text from going out. */
type SlipSeverity = "error" | "warning";

/** A kind of slip that a pattern can find. Ids are permanent: they name a row of the reference tables. */
export interface SlipRule {
  readonly id: string;
  /** Global, over `TextDoc.folded`, or over the text as typed where `typed` is set because capitals matter. */
  readonly pattern: RegExp;
  readonly typed?: boolean;
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

/** Words that stand alone: no letter, digit or apostrophe before them, no letter or digit after. */
export function whole(...sources: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}'’])(?:${sources.join("|")})(?![\p{L}\p{N}])`, "gu");
}

/** A slip that is mended by the same words wherever it stands. */
export function slip(
  id: string,
  pattern: RegExp,
  fix: string | ((match: RegExpExecArray) => string),
  severity: SlipSeverity = "error",
): SlipRule {
  return {
    id,
    pattern: new RegExp(latin(pattern.source), pattern.flags),
    severity,
    fix: typeof fix === "string" ? () => fix : fix,
  };
}

/** A slip that only the text as typed shows. */
export function typedSlip(
  id: string,
  pattern: RegExp,
  fix: string | ((match: RegExpExecArray) => string),
  severity: SlipSeverity = "error",
): SlipRule {
  return { ...slip(id, pattern, fix, severity), typed: true };
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
    severity,
  );
}

/** Most slips of one kind that are told: a writer mends the habit, not the hundredth case. */
const mostOfAKind = 20;

/** All slips of a text, in order of place; addresses and quotations are left alone. */
export function findSlips(text: TextDoc, rules: readonly SlipRule[]): Slip[] {
  const closed = [...text.words.filter(isAddress), ...text.quotes].sort((a, b) => a.start - b.start);
  const slips: Slip[] = [];
  for (const rule of rules) {
    let count = 0;
    for (const match of (rule.typed === true ? text.raw : text.folded).matchAll(rule.pattern)) {
      const place = { start: match.index, end: match.index + match[0].length };
      if (match[0] === "" || closed.some((range) => place.start < range.end && range.start < place.end)) continue;
      slips.push({ ...place, id: rule.id, severity: rule.severity, fix: rule.fix(match as RegExpExecArray) });
      if (++count >= mostOfAKind) break;
    }
  }
  return slips.sort((a, b) => a.start - b.start);
}
