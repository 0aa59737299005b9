import * as z from "zod/mini";
import { idAdvice, idPattern } from "./id.ts";

// Answers are read in the learner's page too, where every kilobyte is waited for: hence zod/mini.

/** An id of a card, option or field, as an answer names it; at most 80 characters. It may be one that the exercise doesn't have. */
export const answerId = z.string().check(z.regex(idPattern, idAdvice), z.maxLength(80));

/** What a learner typed, of at most `max` UTF-16 units. Accents that came apart from their letters, as some systems paste them, are joined again. */
export const textUpTo = (max: number) => z.string().check(z.normalize("NFC"), z.maxLength(max));

/** A list of at most `max` items. */
export const listUpTo = <S extends z.core.SomeType>(item: S, max: number) => z.array(item).check(z.maxLength(max));

/** Values by id, at most `max` of them; `what` names them when there are more. */
export const byId = <S extends z.core.SomeType>(value: S, max: number, what: string) =>
  z.record(answerId, value).check(z.refine((all) => Object.keys(all).length <= max, `at most ${max} ${what}`));

/**
 * How a kind reads what was saved of an answer: the answer as far as it got, or null for what can be none, such as one
 * in the shape that the kind had in the past. Never throws.
 */
export type ReadDraft<Draft> = (saved: unknown) => Draft | null;

/** Reads drafts by a schema: that of the answer, where what an unfinished one may lack has a default. */
export function draftReader<S extends z.core.$ZodType>(schema: S): ReadDraft<z.output<S>> {
  return (saved) => z.safeParse(schema, saved).data ?? null;
}
