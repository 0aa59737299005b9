import { en } from "../../data/acts.en.ts";
import { it } from "../../data/acts.it.ts";
import type { Range } from "../range.ts";
import type { TextDoc } from "../text.ts";
import { likelihood } from "./model.ts";

/**
 * Manners of writing that show in the sound of a sentence more than in any phrase, and how sure one must be to speak of
 * them: so sure that hardly a sentence is accused which a person would let go (`npm run bench -- sentences`).
 */
export const manners = ["no-boilerplate", "no-legalese"] as const;
export type Manner = (typeof manners)[number];
const surest: Readonly<Record<Manner, number>> = { "no-boilerplate": 0.9, "no-legalese": 0.7 };

const models = { it, en } as const;

/** Shorter sentences have no sound yet; longer ones are lists. */
const fewestWords = 5;
const mostWords = 80;

/** Sentences written in a manner, whatever their words; `sure`: above which likelihood. The weights were learned by scripts/train-acts.ts from labelled sentences. */
export function inManner(manner: Manner, text: TextDoc, sure = surest[manner]): Range[] {
  return text.sentences
    .filter(({ words }) => words.length >= fewestWords && words.length <= mostWords)
    .filter(({ words }) => likelihood(models[text.locale][manner], words) > sure)
    .map(({ start, end }) => ({ start, end }));
}
