import type { Done } from "./percent.ts";
import { openRecord } from "./record.ts";
import { exerciseKind } from "./records/exercise.ts";
import { lessonKind } from "./records/lesson.ts";
import { here, type Vault } from "./vault.ts";

/** What is done, as storage tells it at each question. */
export function doneSoFar(vault: Vault = here()): Done {
  return {
    read: (lesson) => openRecord(vault, lessonKind, lesson).$record.get().readAt !== null,
    passed: (exercise) =>
      openRecord(vault, exerciseKind, exercise)
        .$record.get()
        .attempts.some(({ passed }) => passed),
  };
}
