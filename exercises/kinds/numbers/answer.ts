import * as z from "zod/mini";
import { answerId, byId, draftReader, listUpTo, textUpTo } from "../../lib/answer.ts";

/** Highest seed: large enough never to run out of numbers to deal. */
export const highestSeed = 999_999;

/** Most that a group may be changed by. */
export const mostChange = 200;

const entries = <S extends z.core.SomeType>(value: S) => z._default(byId(value, 200, "entries"), {});

const seed = z.int().check(z.minimum(1), z.maximum(highestSeed));
const answered = {
  /** Figures as typed. */
  values: entries(textUpTo(60)),
  /** Items that the figures don't answer. */
  cannotSay: z._default(listUpTo(answerId, 60), []),
  /** The mixes that hold. */
  choices: entries(listUpTo(answerId, 12)),
  /** Posts added (or, below zero, taken away), by group. */
  changes: entries(z.record(answerId, z.int().check(z.minimum(-mostChange), z.maximum(mostChange)))),
  /** How the learner sorted the rows: their own notes, which nothing grades. */
  marks: entries(answerId),
};

/** The seed of the figures dealt, and what was answered, by item. What is missing counts as unanswered. */
export const numbersAnswerSchema = z.strictObject({ seed, ...answered });

export type NumbersAnswer = z.output<typeof numbersAnswerSchema>;

/** An unfinished one may lack the seed, too: the first figures are then dealt. */
export const readDraft = draftReader(z.strictObject({ seed: z._default(seed, 1), ...answered }));
