import { en } from "../../data/acts.en.ts";
import { it } from "../../data/acts.it.ts";
import type { Range } from "../range.ts";
import type { TextDoc } from "../text.ts";
import { likelihood } from "./model.ts";

/** The acts of a reply whose signs were learned from labelled replies. */
export const learnedActs = [
  "acknowledges",
  "names-problem",
  "takes-responsibility",
  "offers-remedy",
  "commits-to-time",
] as const;
export type LearnedAct = (typeof learnedActs)[number];

const models = { it, en } as const;

/** How likely the act is absent from these words, 0 to 1. */
const absence = (act: LearnedAct, { locale }: TextDoc, words: TextDoc["words"]): number =>
  likelihood(models[locale][act], words);

/**
 * Below this the act is taken to be there, in words that no pattern foresaw: a doubt goes to the writer. How much of a
 * doubt, each act's own weights say: what agreed best with the labels of writers that they were not learned from.
 */
const doubts: Readonly<Record<LearnedAct, number>> = {
  acknowledges: 0.15,
  "names-problem": 0.2,
  "takes-responsibility": 0.3,
  "offers-remedy": 0.2,
  "commits-to-time": 0.3,
};
/** Shorter texts say too little to be judged by the sum of their words. */
const fewestWords = 25;
/** Longer ones are no replies. */
const mostWords = 400;

/**
 * The sentence that speaks most for an act which the rule's own patterns did not find; none when the act seems absent
 * indeed. The weights were learned by scripts/train-acts.ts from labelled replies; none of the kept-apart ones was used.
 */
export function learnedEvidence(act: LearnedAct, text: TextDoc): Range[] {
  if (text.words.length < fewestWords || text.words.length > mostWords) return [];
  if (absence(act, text, text.words) >= doubts[act]) return [];
  const [best] = text.sentences
    .filter(({ words }) => words.length > 0)
    .map((sentence) => {
      const others = text.words.filter(({ start, end }) => end <= sentence.start || start >= sentence.end);
      return { sentence, without: absence(act, text, others) };
    })
    .sort((a, b) => b.without - a.without);
  return best === undefined ? [] : [{ start: best.sentence.start, end: best.sentence.end }];
}
