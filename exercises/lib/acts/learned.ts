import type { Localized } from "../locale.ts";
import type { Range } from "../range.ts";
import type { TextDoc } from "../text.ts";
import { type Learned, likelihoodAt, odds } from "./model.ts";
import type { LearnedAct, LearnedFault } from "./names.ts";
import { judgeShort } from "./short.ts";

/** What was learned of whether a rule is missed by a reply as a whole: an act is absent, or a fault is there. */
type OfReply = Localized<{ readonly whole: Learned }>;
/** What was learned of an act: of a reply as a whole, and of whether a single sentence performs it. */
export type OfAct = Localized<{ readonly whole: Learned; readonly sentence: Learned }>;

/** How likely a rule is missed by these words, as the logarithm of the odds. */
const missing = (learned: OfReply, { locale }: TextDoc, words: TextDoc["words"]): number =>
  odds(learned[locale].whole, words, locale);

/**
 * How sure the weights must be, each rule's own: about what agreed best with readers on replies that they were not
 * learned from, and where that hardly differs, what holds fewer good replies back. Many rules ask: their false alarms add up.
 */
interface Bounds {
  /** Missed less likely than this: the rule is met, though no pattern saw the act, or though a sentence sounds like the fault. */
  readonly met: number;
  /** Missed likelier than this: the rule is missed, whatever a pattern saw of the act, or though none saw the fault. */
  readonly missed: number;
}
const bounds: Readonly<Record<LearnedAct | LearnedFault, Bounds>> = {
  acknowledges: { met: 0.75, missed: 0.992 },
  "names-problem": { met: 0.8, missed: 0.992 },
  "takes-responsibility": { met: 0.93, missed: 0.999 },
  "offers-remedy": { met: 0.6, missed: 0.99 },
  "commits-to-time": { met: 0.95, missed: 0.998 },
  "no-boilerplate": { met: 0.2, missed: 0.65 },
  "no-legalese": { met: 0.1, missed: 0.55 },
};
/** Shorter texts say too little to be judged by the sum of their words. */
const fewestWords = 25;
/** Longer ones are no replies. */
const mostWords = 400;

/** Whether a text is as long as a reply. */
export const isReply = ({ words }: TextDoc) => words.length >= fewestWords && words.length <= mostWords;

/** The words before a place (UTF-16 offset). */
export const wordsUntil = ({ words }: TextDoc, end: number) => words.filter((word) => word.end <= end);

/** The sentence, of those that begin before `until`, which most likely does what `does` looks for, and how likely (log odds). */
function likeliest(text: TextDoc, until: number, does: (words: TextDoc["words"]) => number) {
  const [best] = text.sentences
    .filter((sentence) => sentence.words.length > 0 && sentence.start < until)
    .map((sentence) => ({
      sentence,
      range: { start: sentence.start, end: sentence.end },
      odds: does(sentence.words),
    }))
    .sort((a, b) => b.odds - a.odds);
  return best;
}

/** What the likeliest sentence counts beside the words as a whole: what told best which replies have an act, of those that it was not learned from. */
const sentenceCounts = 0.5;

/**
 * What words of the case say of an act, whatever the case: how much each counts (log odds) and how many a reply has that
 * does it no better and no worse for them. Weights know the words of the cases that they were learned from; of another
 * trade's they know little, and whoever speaks of what the comment tells has likely named it. Set, as bounds are, by
 * replies in view that were judged by what was learned from other cases.
 */
const ofTheCase = {
  acknowledges: { each: 0.6, usual: 2, most: 6 },
  "names-problem": { each: 0.6, usual: 3, most: 8 },
  "offers-remedy": { each: 0.6, usual: 6, most: 10 },
} as const;

/** How far so many words of the case lean towards an act, as `told` of `judgeAct`. */
export function leaning(act: keyof typeof ofTheCase, words: number): number {
  const { each, usual, most } = ofTheCase[act];
  return each * (Math.min(words, most) - usual);
}

/**
 * What speaks for an act: the places that patterns found, unless the words as a whole and each sentence say that it is
 * missing; where patterns found nothing, the sentence that does it, when sentence and whole say that it is there. A text
 * shorter than a reply is judged by its sentences alone. `until`: where the part ends that is looked at; `told`: what else speaks for the act, as `leaning` gives it. The weights were
 * learned by scripts/train-acts.ts from labelled replies; none of the kept-apart ones was used.
 */
export function judgeAct(
  act: LearnedAct,
  learned: OfAct,
  text: TextDoc,
  found: readonly Range[],
  until = text.raw.length,
  told = 0,
): readonly Range[] {
  if (text.words.length > mostWords) return found;
  const best = likeliest(text, until, (words) => odds(learned[text.locale].sentence, words, text.locale));
  if (best === undefined) return found;
  if (!isReply(text)) return judgeShort(act, text, found, best.sentence, likelihoodAt(best.odds));
  const absent = likelihoodAt(missing(learned, text, wordsUntil(text, until)) - sentenceCounts * best.odds - told);
  if (found.length > 0) return absent > bounds[act].missed ? [] : found;
  return absent >= bounds[act].met ? [] : [best.range];
}

/**
 * Where a reply commits a fault: what patterns `named` stays; the sentences that only `sound` like it don't when the
 * words as a whole say otherwise; and where nothing was found, the sentence that weighs most when they say that it does.
 */
export function judgeFault(
  fault: LearnedFault,
  learned: OfReply,
  text: TextDoc,
  named: readonly Range[],
  sound: readonly Range[],
): readonly Range[] {
  if (!isReply(text) || named.length > 0) return [...named, ...sound];
  const there = likelihoodAt(missing(learned, text, text.words));
  if (sound.length > 0) return there < bounds[fault].met ? [] : sound;
  if (there <= bounds[fault].missed) return [];
  const worst = likeliest(text, text.raw.length, (words) => missing(learned, text, words));
  return worst === undefined ? [] : [worst.range];
}
