import { countWords, tokenize } from "../../lib/text/words.ts";
import { usualWords } from "../../lib/usual-words.ts";
import type { Simulation } from "./schema.ts";

/** How long a statement is, and how long it is meant to be, in words. */
interface StatementLength {
  readonly words: number;
  readonly min: number;
  readonly max: number;
}

/** The length of a statement beside the one that the exercise asks for. */
export function statementLength({ scene }: Simulation, statement: string): StatementLength {
  const { min, max } = scene.words ?? usualWords;
  return { words: countWords(statement, tokenize(statement)), min, max };
}

/** A statement with fewer words than this exercise asks for cannot go out: nobody would know what to do from it. */
export function isTooShort(exercise: Simulation, statement: string): boolean {
  const { words, min } = statementLength(exercise, statement);
  return words < min;
}
