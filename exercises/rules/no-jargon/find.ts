import { jargon } from "../../data/jargon.ts";
import type { Locale } from "../../lib/locale.ts";
import { groupPattern } from "../../lib/pattern/option-words.ts";
import { isQuoted, matches, pattern } from "../../lib/pattern.ts";
import { overlaps, type Range } from "../../lib/range.ts";
import type { TextDoc } from "../../lib/text.ts";

/** A term of company language with what to say instead; `plain` is null for terms that an exercise adds. */
interface Term {
  readonly range: Range;
  readonly plain: string | null;
}

const all: Readonly<Record<Locale, RegExp>> = {
  it: pattern(jargon.it.flatMap(({ forms }) => forms)),
  en: pattern(jargon.en.flatMap(({ forms }) => forms)),
};
const single = new Map<string, RegExp>();

/** What people say instead of a term that was found. */
function plainFor(said: string, locale: Locale): string {
  for (const { forms, plain } of jargon[locale]) {
    const source = forms.join("|");
    const re = single.get(source) ?? pattern(forms);
    single.set(source, re);
    for (const match of said.matchAll(re)) if (match.index === 0) return plain;
  }
  return "";
}

const explainedAfter = {
  it: /^["']? ?(?:\((?!\p{L}{0,3}\))|[,:-]{0,2} ?(?:cioè|ossia|ovvero|vale a dire|in pratica|in parole (?:semplici|povere)|in altre parole|in italiano|significa|vuol dire|indica|che (?:significa|vuol dire|sarebbe|sono i|è il|è la)|è (?:il|la|quanto|quando|una? parola|un termine)|si intende))/u,
  en: /^["']? ?(?:\((?!\p{L}{0,3}\))|[,:-]{0,2} ?(?:that is|that's|i\.e\.|meaning|which means|means|in other words|in plain (?:english|words)|in short|or rather|is (?:how|when|what|the (?:word|term)|a word)|stands for))/u,
};
/** The word is talked about, not used. */
const mentioned = {
  it: /(?<!\p{L})(?:parol[ae]|termin[ei]|vocabol[oi]|cosiddett[oaie]|così detto|(?<!(?<!\p{L})(?:lo|la|ce|ci|me|mi|le) )dicono|chiam(?:a|ano|iamo)|si chiama|detto anche|in gergo|in inglese|invece di(?:re)?|anziché|basta con|al posto di|mai più|niente) (?:(?:la|il|lo|l'|di|dire|una|come|in inglese),? ?){0,2}["'(]?$/u,
  en: /(?<!\p{L})(?:words?|terms?|so-called|they call|called|known as|jargon|instead of|rather than|no more|never say|say)(?: (?:a|the|like|saying))? ?["'(]?$/u,
};
const read = 24;

/** Terms of company language that the text uses: not between quotation marks, not explained, not merely mentioned. */
export function findBuzzwords(text: TextDoc, also: readonly string[]): Term[] {
  const { folded, locale } = text;
  const own = also.length > 0 ? matches(text, groupPattern(also, locale)) : [];
  const listed = matches(text, all[locale]);
  const free = new Set<string>();
  const found: Term[] = [];
  const places = [
    ...listed.map((range) => ({ range, listed: true })),
    ...own.filter((range) => !listed.some((one) => overlaps(one, range))).map((range) => ({ range, listed: false })),
  ].sort((a, b) => a.range.start - b.range.start);
  for (const { range, listed } of places.slice(0, 200)) {
    const said = folded.slice(range.start, range.end);
    const before = folded.slice(Math.max(0, range.start - read), range.start);
    const after = folded.slice(range.end, range.end + read);
    const explained = explainedAfter[locale].test(after) || (/\([^()]*$/u.test(before) && /^[^()]{0,8}\)/u.test(after));
    // a term that was explained once may be used from there on
    if (explained) free.add(said);
    if (free.has(said) || isQuoted(text, range) || mentioned[locale].test(before)) continue;
    found.push({ range, plain: listed ? plainFor(said, locale) : null });
  }
  return found;
}
