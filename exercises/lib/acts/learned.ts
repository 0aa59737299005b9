import { en } from "../../data/acts.en.ts";
import { it } from "../../data/acts.it.ts";
import type { Range } from "../range.ts";
import type { TextDoc } from "../text.ts";
import { likelihood } from "./model.ts";
import type { LearnedAct } from "./names.ts";

const models = { it, en } as const;

/** How likely the act is absent from these words, 0 to 1. */
const absence = (act: LearnedAct, { locale }: TextDoc, words: TextDoc["words"]): number =>
  likelihood(models[locale][act], words);

/** How sure the weights must be, each act's own: what agreed best with writers that they were not learned from. */
interface Bounds {
  /** Absence less likely than this: the act is there, in words that no pattern foresaw. */
  readonly there: number;
  /** Absence likelier than this: the act is missing, whatever a pattern saw in single words. 1: never. */
  readonly missing: number;
}
const bounds: Readonly<Record<LearnedAct, Bounds>> = {
  acknowledges: { there: 0.35, missing: 0.8 },
  "names-problem": { there: 0.35, missing: 0.8 },
  "takes-responsibility": { there: 0.35, missing: 1 },
  "offers-remedy": { there: 0.3, missing: 0.8 },
  "commits-to-time": { there: 0.35, missing: 1 },
};
/** Shorter texts say too little to be judged by the sum of their words. */
const fewestWords = 25;
/** Longer ones are no replies. */
const mostWords = 400;

const isReply = ({ words }: TextDoc) => words.length >= fewestWords && words.length <= mostWords;

/** The words before a place (UTF-16 offset). */
export const wordsUntil = ({ words }: TextDoc, end: number) => words.filter((word) => word.end <= end);

/**
 * What speaks for an act: the places that patterns found, unless the words as a whole say that it is missing; where
 * patterns found nothing, the sentence that speaks most for it when the words as a whole say that it is there. `until`:
 * where the part ends that is looked at. The weights were learned by scripts/train-acts.ts from labelled replies; none
 * of the kept-apart ones was used.
 */
export function judgeAct(
  act: LearnedAct,
  text: TextDoc,
  found: readonly Range[],
  until = text.raw.length,
): readonly Range[] {
  if (!isReply(text)) return found;
  const words = wordsUntil(text, until);
  const missing = absence(act, text, words);
  if (found.length > 0) return missing > bounds[act].missing ? [] : found;
  if (missing >= bounds[act].there) return [];
  const [best] = text.sentences
    .filter((sentence) => sentence.words.length > 0 && sentence.start < until)
    .map((sentence) => {
      const others = words.filter(({ start, end }) => end <= sentence.start || start >= sentence.end);
      return { sentence, without: absence(act, text, others) };
    })
    .sort((a, b) => b.without - a.without);
  return best === undefined ? [] : [{ start: best.sentence.start, end: best.sentence.end }];
}
