import * as z from "zod/mini";
import { answerId, byId, draftReader, listUpTo, textUpTo } from "../../lib/answer.ts";

/** Option ids by dimension id: a string where one is chosen, a list where many may be. */
export const choiceSchema = byId(z.union([answerId, listUpTo(answerId, 12)]), 20, "dimensions a card");
export type Choice = z.output<typeof choiceSchema>;

/** Choices by card id. Cards and dimensions that are missing count as unanswered. */
const sortingSchema = byId(choiceSchema, 100, "cards");
export type Sorting = z.output<typeof sortingSchema>;

/** Figures as typed, by id. */
const typedSchema = byId(textUpTo(60), 20, "figures");
export type Typed = z.output<typeof typedSchema>;

/** The sorting alone, or, where the exercise asks for figures, the sorting and the figures. */
export const classifyAnswerSchema = z.union([
  z.strictObject({ cards: sortingSchema, figures: typedSchema }),
  sortingSchema.check(
    z.refine((answer) => !("cards" in answer && "figures" in answer), "cards and figures don’t go together"),
  ),
]);

export type ClassifyAnswer = z.output<typeof classifyAnswerSchema>;

/** An answer may be unfinished as it is. */
export const readDraft = draftReader(classifyAnswerSchema);

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
export function answerOf(
  { figures }: { readonly figures: readonly unknown[] },
  { sorting, typed }: Parts,
): ClassifyAnswer {
  return figures.length === 0 ? sorting : { cards: sorting, figures: typed };
}
