import { en } from "../../data/acts.en.ts";
import { it } from "../../data/acts.it.ts";
import type { Range } from "../range.ts";
import type { TextDoc } from "../text.ts";
import { likelihood } from "./model.ts";
import type { LearnedAct, LearnedFault } from "./names.ts";

const models = { it, en } as const;

/** How likely a rule is missed by these words, 0 to 1: an act is absent, or a fault is there. */
const missing = (rule: LearnedAct | LearnedFault, { locale }: TextDoc, words: TextDoc["words"]): number =>
  likelihood(models[locale].replies[rule], words, locale);

/** How sure the weights must be, each rule's own: what agreed best with writers that they were not learned from. */
interface Bounds {
  /** Missed less likely than this: the rule is met, though no pattern saw the act, or though a sentence sounds like the fault. */
  readonly met: number;
  /** Missed likelier than this: the rule is missed, whatever a pattern saw of the act, or though none saw the fault. */
  readonly missed: number;
}
const bounds: Readonly<Record<LearnedAct | LearnedFault, Bounds>> = {
  acknowledges: { met: 0.55, missed: 0.985 },
  "names-problem": { met: 0.38, missed: 0.92 },
  "takes-responsibility": { met: 0.7, missed: 0.98 },
  "offers-remedy": { met: 0.45, missed: 0.89 },
  "commits-to-time": { met: 0.45, missed: 0.97 },
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

/** The sentences that begin before `until`, each with how likely its words alone miss the rule. */
function apart(rule: LearnedAct | LearnedFault, text: TextDoc, until: number) {
  return text.sentences
    .filter((sentence) => sentence.words.length > 0 && sentence.start < until)
    .map(({ start, end, words }) => ({ range: { start, end }, missing: missing(rule, text, words) }));
}

/**
 * What speaks for an act: the places that patterns found, unless the words as a whole say that it is missing; where
 * patterns found nothing, the sentence that speaks most for it when the words as a whole say that it is there. `until`:
 * where the part ends that is looked at. The weights were learned by scripts/train-acts.ts from labelled replies; none of
 * the kept-apart ones was used.
 */
export function judgeAct(
  act: LearnedAct,
  text: TextDoc,
  found: readonly Range[],
  until = text.raw.length,
): readonly Range[] {
  if (!isReply(text)) return found;
  const words = wordsUntil(text, until);
  const absent = missing(act, text, words);
  if (found.length > 0) return absent > bounds[act].missed ? [] : found;
  if (absent >= bounds[act].met) return [];
  const [best] = apart(act, text, until).sort((a, b) => a.missing - b.missing);
  return best === undefined ? [] : [best.range];
}

/**
 * Where a reply commits a fault: what patterns `named` stays; the sentences that only `sound` like it don't when the
 * words as a whole say otherwise; and where nothing was found, the sentence that weighs most when they say that it does.
 */
export function judgeFault(
  fault: LearnedFault,
  text: TextDoc,
  named: readonly Range[],
  sound: readonly Range[],
): readonly Range[] {
  if (!isReply(text) || named.length > 0) return [...named, ...sound];
  const there = missing(fault, text, text.words);
  if (sound.length > 0) return there < bounds[fault].met ? [] : sound;
  if (there <= bounds[fault].missed) return [];
  const [worst] = apart(fault, text, text.raw.length).sort((a, b) => b.missing - a.missing);
  return worst === undefined ? [] : [worst.range];
}
