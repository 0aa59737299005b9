import { allExercises, allLessons, allNotes, allPortfolios, allReviews, allTests } from "./all-records.ts";
import { exerciseStore } from "./exercise.ts";
import { lessonStore } from "./lesson.ts";
import { openSettings } from "./settings.ts";
import { testStore } from "./test.ts";
import { here, type Vault } from "./vault.ts";

/** Brings back what a reset took, joined to what was added since. */
export type Undo = () => void;

const together =
  (undos: readonly Undo[]): Undo =>
  () => {
    for (const undo of undos) undo();
  };

/** Forgets one exercise. */
export function resetExercise(id: string, vault: Vault = here()): Undo {
  return exerciseStore(id, vault).reset();
}

/** Forgets a course: its final test, the lessons (course/lesson) with their notes and the reviews of their cards, and the exercises given. */
export function resetCourse(
  course: { readonly id: string; readonly lessons: readonly string[]; readonly exercises: readonly string[] },
  vault: Vault = here(),
): Undo {
  return together([
    testStore(course.id, vault).reset(),
    ...course.lessons.map((id) => lessonStore(id, vault).reset()),
    ...[...allNotes(vault)].filter(([id]) => course.lessons.includes(id)).map(([, store]) => store.reset()),
    ...[...allReviews(vault)].filter(([id]) => course.lessons.includes(id)).map(([, store]) => store.reset()),
    ...course.exercises.map((id) => exerciseStore(id, vault).reset()),
  ]);
}

/**
 * Forgets all progress, with the copies kept of older and of unreadable records: whoever asks for this may be handing
 * the computer on. Theme and language stay.
 */
export function resetAll(vault: Vault = here()): Undo {
  const stores = [
    ...allExercises(vault).values(),
    ...allLessons(vault).values(),
    ...allTests(vault).values(),
    ...allReviews(vault).values(),
    ...allPortfolios(vault).values(),
    ...allNotes(vault).values(),
  ];
  const records = stores.map((store) => store.reset());
  const copies = [...vault.keys("regia:old:"), ...vault.keys("regia:aside:")].map((key) => {
    const raw = vault.read(key) ?? "";
    vault.remove(key);
    return () => void vault.write(key, raw);
  });
  const settings = openSettings(vault);
  const { lastVisited, name, plan, path } = settings.$record.get();
  settings.change(({ lastVisited: _, name: _name, plan: _plan, path: _path, ...others }) => others);
  const place = () =>
    settings.change((now) => ({
      ...(lastVisited && { lastVisited }),
      ...(name !== undefined && { name }),
      ...(plan && { plan }),
      ...(path !== undefined && { path }),
      ...now,
    }));
  return together([...records, ...copies, place]);
}
