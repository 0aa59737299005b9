import type { ReadableAtom } from "nanostores";
import type { Locale } from "../../exercises/lib/locale.ts";
import { requestPersistence } from "./persistence.ts";
import { openRecord } from "./record.ts";
import { type Attempt, isIn, mergeAttempts } from "./records/attempts.ts";
import { mostMissed } from "./records/bounds.ts";
import { type ExerciseRecord, exerciseKind, isKept } from "./records/exercise.ts";
import { nextStamp } from "./records/later.ts";
import { here, type Vault } from "./vault.ts";

/** What an exercise's panel needs: the record, and the few ways to change it. Nothing here throws. */
export interface ExerciseStore {
  readonly $record: ReadableAtom<ExerciseRecord>;
  /**
   * Keeps what is being written. A draft that `read` gives null for is set aside before it is written over, and stays
   * where it can't be. One that is too long to be kept leaves the one before it in place, and shows in the vault's health.
   */
  saveDraft(answer: unknown, read?: (saved: unknown) => unknown): void;
  /**
   * Keeps an answer that was handed in and graded: now, where it doesn't say when, and after all that are kept. Of one
   * that is too long, the marks. After the first one that passes, asks the browser to keep storage.
   */
  addAttempt(attempt: Omit<Attempt, "at"> & { readonly at?: string }): void;
  /** Notes that a model answer was opened. */
  reveal(): void;
  /** Forgets the exercise; call what it returns to undo. */
  reset(): () => void;
}

/** Within bounds, and with the fields in the order in which storage gives them back, so that equal attempts are equal as text. */
function inOrder({ at, rev, answer, score, mark, passed, revealed, missed, locale }: Attempt): Attempt {
  const kept = isKept(answer) ? (answer ?? null) : null;
  const rules = missed && { missed: missed.slice(0, mostMissed) };
  return { at, rev, answer: kept, score, mark, passed, revealed, ...rules, ...(locale && { locale }) };
}

/** The record of one exercise; the same store for the same id. */
export function exerciseStore(id: string, vault: Vault = here()): ExerciseStore {
  const store = openRecord(vault, exerciseKind, id);
  return {
    $record: store.$record,
    saveDraft(answer, read = (saved) => saved) {
      const short = isKept(answer);
      vault.health.list("long", id, !short);
      if (!short) return;
      const before = store.$record.get().draft?.answer ?? null;
      if (before !== null && read(before) === null && !store.setAside()) return;
      store.change((record) => ({
        ...record,
        draft: { answer: answer ?? null, at: nextStamp(vault.now(), record.draft?.at) },
      }));
    },
    addAttempt: (attempt) => {
      store.change((record) => {
        const at = attempt.at ?? nextStamp(vault.now(), record.attempts.at(-1)?.at);
        return { ...record, attempts: mergeAttempts(record.attempts, [inOrder({ ...attempt, at })]) };
      });
      if (attempt.passed) requestPersistence(vault);
    },
    reveal: () => store.change((record) => ({ ...record, revealed: true })),
    // What one has seen stays seen.
    reset() {
      vault.health.list("long", id, false);
      const { revealed } = store.$record.get();
      const undo = store.reset();
      if (revealed) store.change((record) => ({ ...record, revealed }));
      return undo;
    },
  };
}

/**
 * The answer with the highest score that was handed in to an exercise, the latest of equals: of those in this language
 * where there are any. Null when there is none.
 */
export function bestAnswer(
  id: string,
  locale: Locale,
  vault: Vault = here(),
): { readonly answer: unknown; readonly score: number } | null {
  const { attempts } = openRecord(vault, exerciseKind, id).$record.get();
  const kept = attempts.filter(({ answer }) => answer !== null);
  const own = kept.filter((attempt) => isIn(locale, attempt));
  const best = (own.length > 0 ? own : kept).reduce<Attempt | null>(
    (top, one) => (top === null || one.score >= top.score ? one : top),
    null,
  );
  return best === null ? null : { answer: best.answer, score: best.score };
}
