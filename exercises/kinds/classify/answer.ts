import type { Classify, ClassifyAnswer, Sorting, Typed } from "./schema.ts";

/** The two parts of an answer; one without figures is the sorting alone. */
export interface Parts {
  readonly sorting: Sorting;
  readonly typed: Typed;
}

function hasFigures(answer: ClassifyAnswer): answer is { cards: Sorting; figures: Typed } {
  return "cards" in answer && "figures" in answer;
}

/** Takes an answer apart. */
export function partsOf(answer: ClassifyAnswer | null): Parts {
  if (answer === null) return { sorting: {}, typed: {} };
  return hasFigures(answer) ? { sorting: answer.cards, typed: answer.figures } : { sorting: answer, typed: {} };
}

/** Puts an answer together, in the shape that the exercise asks for. */
export function answerOf({ figures }: Classify, { sorting, typed }: Parts): ClassifyAnswer {
  return figures.length === 0 ? sorting : { cards: sorting, figures: typed };
}
