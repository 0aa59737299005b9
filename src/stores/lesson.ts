import type { ReadableAtom } from "nanostores";
import { openRecord } from "./record.ts";
import { nextStamp } from "./records/later.ts";
import { type LessonRecord, lessonKind, type QuizAnswer } from "./records/lesson.ts";
import { here, type Vault } from "./vault.ts";

/** What a lesson's page needs: the record, and the ways to change it. Nothing here throws. */
interface LessonStore {
  readonly $record: ReadableAtom<LessonRecord>;
  markRead(): void;
  answerQuiz(id: string, chosen: readonly number[], right: boolean): void;
  /** The answer given to a quiz; null before the first. */
  quiz(id: string): QuizAnswer | null;
  /** Forgets the lesson; call what it returns to undo. */
  reset(): () => void;
}

/** The record of one lesson, by course/lesson; the same store for the same id. */
export function lessonStore(id: string, vault: Vault = here()): LessonStore {
  const store = openRecord(vault, lessonKind, id);
  const quiz = (name: string, { quizzes } = store.$record.get()) =>
    Object.hasOwn(quizzes, name) ? (quizzes[name] ?? null) : null;
  return {
    $record: store.$record,
    markRead: () => store.change((record) => ({ ...record, readAt: record.readAt ?? nextStamp(vault.now()) })),
    answerQuiz: (name, chosen, right) =>
      store.change((record) => {
        const before = quiz(name, record);
        const missed = before !== null && (before.missed === true || !before.right);
        const answer = { at: nextStamp(vault.now(), before?.at), chosen, right, ...(missed ? { missed } : {}) };
        // Through merge, which keeps their number within bounds.
        return lessonKind.merge({ ...record, quizzes: { ...record.quizzes, [name]: answer } }, lessonKind.empty);
      }),
    quiz: (name) => quiz(name),
    reset: store.reset,
  };
}
