import { exerciseStore } from "../exercise.ts";
import { lessonStore } from "../lesson.ts";
import { allOf, allWork } from "../records/all.ts";
import { personalKinds } from "../stock.ts";
import { testStore } from "../test.ts";
import { here, type Vault } from "../vault.ts";
import { backwards, forgetKind, type Undo } from "./forget.ts";

export type { Undo } from "./forget.ts";

/** Forgets one exercise. */
export function resetExercise(id: string, vault: Vault = here()): Undo {
  return exerciseStore(id, vault).reset();
}

/** Forgets a course: its final test, the lessons (course/lesson) with their notes and the reviews of their cards, and the exercises given. */
export function resetCourse(
  course: { readonly id: string; readonly lessons: readonly string[]; readonly exercises: readonly string[] },
  vault: Vault = here(),
): Undo {
  return backwards([
    testStore(course.id, vault).reset(),
    ...course.lessons.map((id) => lessonStore(id, vault).reset()),
    ...[...allOf("notes", vault)].filter(([id]) => course.lessons.includes(id)).map(([, store]) => store.reset()),
    ...[...allOf("reviews", vault)].filter(([id]) => course.lessons.includes(id)).map(([, store]) => store.reset()),
    ...course.exercises.map((id) => exerciseStore(id, vault).reset()),
  ]);
}

/**
 * Forgets all progress, with the copies kept of older and of unreadable records: whoever asks for this may be handing
 * the computer on. Theme and language stay.
 */
export function resetAll(vault: Vault = here()): Undo {
  const records = allWork(vault).map((store) => store.reset());
  const rest = (["old", "aside", ...personalKinds] as const).map((kind) => forgetKind(kind, vault));
  return backwards([...records, ...rest]);
}
