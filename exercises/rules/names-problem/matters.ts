import { lived } from "../../lib/concern/experience-words.ts";
import type { Locale } from "../../lib/locale.ts";
import { matches, sentenceAt } from "../../lib/pattern.ts";
import type { Range } from "../../lib/range.ts";
import { latinExpression } from "../../lib/text/latin.ts";
import { saysSomething } from "../../lib/text/verbs.ts";
import type { Sentence, TextDoc } from "../../lib/text.ts";
import { topicsOf } from "./topics.ts";

/** Signs that a sentence tells of something that went wrong, whatever it was. */
const amiss = {
  it: /(?<!\p{L})(?:non|mai|senza|nessun\p{L}*|ancora|mal[ei]|sbagliat\p{L}*|doveva\p{L}*|troppo|falso|vero|err\p{L}+|purtroppo|anziché|invece|rifiut\p{L}*)(?!\p{L})/u,
  en: /(?<!\p{L})(?:not|\p{L}+n't|never|without|no|nobody|still|wrong\p{L}*|should|due|too|false|untrue|true|mistak\p{L}*|unfortunately|instead|refus\p{L}*)(?!\p{L})/u,
};

/** Signs that a sentence tells what is done about it, or corrects, instead. */
const mending = {
  it: /(?<!\p{L})(?:vend\p{L}+|spina|stacc\p{L}+|adult[ie]|maggiorenn\p{L}+|contratt[oi]|tecnic[oi]|rimbors\p{L}+|cause?|non l'avevamo|lavor[oa]|città|conosc\p{L}+|legal[ei]|riaccend\p{L}+|succes\p{L}+)(?!\p{L})/u,
  en: /(?<!\p{L})(?:sell\p{L}*|sales?|bought|buy|sold|switch\p{L}*|plug\p{L}*|collect|happened|unplug\p{L}*|adults?|contracts?|technician|refund\p{L}*|cause|come back|did this)(?!\p{L})/u,
};

/** Feelings: they say how it was, not what it was. */
const felt =
  /^(?:spavent|paura|rabbia|delusion|fastidio|fiducia|sperav|fright|scare|shock|disappointment|trust|hop(?:ing|ed)|let down|letting)/u;

/** What a reply may speak of: the comment, what the brand knows, and beginnings of further words that name the problem. */
interface Case {
  readonly comment: string;
  readonly facts: readonly string[];
  /** Names that say nothing of the problem. */
  readonly names: readonly string[];
  readonly stems: readonly string[];
}

/** How much of a case a stretch of a reply speaks of. */
interface Matters {
  /** What the comment is about. */
  readonly asked: ReadonlySet<string>;
  /** How many matters of the comment and listed words a stretch has. */
  readonly shared: (raw: string) => number;
  /** How many listed words it has. */
  readonly listed: (raw: string) => number;
  /** How many matters of comment and facts it has. */
  readonly ofTheCase: (raw: string) => number;
}

/** What a reply has in common with its case; `language`: that of the case, which the reply may not be in. */
export function mattersOf(text: TextDoc, { comment, facts, names, stems }: Case, language: Locale): Matters {
  const asked = topicsOf(comment, language, names);
  const known = topicsOf([comment, ...facts].join(" "), language, names);
  const among = (raw: string, topics: ReadonlySet<string>): number =>
    [...topicsOf(raw, text.locale)].filter((topic) => topics.has(topic)).length;
  const expressions = stems.map((stem) =>
    latinExpression(`(?<!\\p{L})${stem.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, "\\$&")}`, "u"),
  );
  const listed = (raw: string): number => {
    const said = raw.toLowerCase();
    return expressions.filter((stem) => stem.test(said)).length;
  };
  return {
    asked,
    listed,
    shared: (raw) => among(raw, asked) + listed(raw),
    ofTheCase: (raw) => among(raw, known),
  };
}

/** Whether a problem is the comment's: the reply as a whole speaks of it, or the problem's own sentence does. */
export function isOnTopic(text: TextDoc, place: Range, whole: number, { shared }: Matters): boolean {
  if (whole >= 2) return true;
  const sentence = sentenceAt(text, place);
  return sentence !== undefined && shared(text.raw.slice(sentence.start, sentence.end)) > 0;
}

/** A sentence about so many matters of the case tells what it is about, whatever its words. */
const mattersTold = 4;

/** Whether a sentence tells of something lived through that can be named. */
function isLived(text: TextDoc, where: Range): boolean {
  const said = text.folded.slice(where.start, where.end);
  if (mending[text.locale].test(said)) return false;
  return matches(text, lived[text.locale], where).some(({ start, end }) => !felt.test(text.folded.slice(start, end)));
}

/** Whether a sentence tells the problem in words that no pattern foresaw. `whole`: what the reply shares with its case. */
export function tellsProblem(text: TextDoc, sentence: Sentence, whole: number, matters: Matters): boolean {
  const { start, end } = sentence;
  const raw = text.raw.slice(start, end);
  if (raw.endsWith("?")) return false;
  const shared = matters.shared(raw);
  if (matters.listed(raw) >= 2 || (whole >= 2 && shared >= 1 && isLived(text, { start, end }))) return true;
  const said = text.folded.slice(start, end);
  if (mending[text.locale].test(said)) return false;
  return (
    (shared >= 2 && amiss[text.locale].test(said)) ||
    (shared >= 1 && matters.ofTheCase(raw) >= mattersTold && saysSomething(text, sentence))
  );
}
