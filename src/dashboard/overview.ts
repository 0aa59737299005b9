import { computed, type ReadableAtom } from "nanostores";
import { followedPath, type PathLessons, whereToGoOn } from "../stores/followed-path.ts";
import { type Done, type Progress, progressOver } from "../stores/percent.ts";
import { openRecord } from "../stores/record.ts";
import { bestOf } from "../stores/records/attempts.ts";
import { type ExerciseRecord, exerciseKind } from "../stores/records/exercise.ts";
import { type LessonRecord, lessonKind } from "../stores/records/lesson.ts";
import { openSettings } from "../stores/settings.ts";
import { here, type Vault } from "../stores/vault.ts";

/** The path as the progress page gets it from the build: written lessons only, titles in one language. */
export interface PathOutline {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly lessons: readonly {
    /** course/lesson */
    readonly id: string;
    readonly number: string;
    readonly title: string;
    readonly href: string;
    readonly exercises: readonly { readonly id: string; readonly title: string; readonly href: string }[];
  }[];
}

type Outline<K extends "lesson" | "exercise"> = K extends "lesson"
  ? Omit<PathOutline["lessons"][number], "exercises">
  : PathOutline["lessons"][number]["exercises"][number];

/** An exercise with what the learner made of it. */
export interface ExerciseProgress extends Outline<"exercise"> {
  readonly attempts: number;
  /** The best mark, 0–100; null before the first attempt. */
  readonly best: number | null;
  readonly passed: boolean;
  readonly revealed: boolean;
  readonly draft: boolean;
}

/** A lesson with its progress. */
interface LessonProgress extends Outline<"lesson">, Progress {
  readonly read: boolean;
  readonly exercises: readonly ExerciseProgress[];
}

/** A course with its progress. */
export interface CourseProgress extends Omit<PathOutline, "lessons">, Progress {
  readonly lessons: readonly LessonProgress[];
}

/** A lesson to go to. */
interface Stop {
  readonly title: string;
  readonly href: string;
}

/** Everything that the progress page shows of the path. Its own progress is that of the path which is followed. */
export interface Overview extends Progress {
  /** The role's path that is followed; null for the whole path. */
  readonly followed: string | null;
  readonly courses: readonly CourseProgress[];
  /** Where to go on; null before beginning and when all is read. */
  readonly next: Stop | null;
  /** The first lesson that isn't read yet, for those who have read none; null when all is read. */
  readonly first: Stop | null;
  /** When each attempt was handed in, ISO 8601. */
  readonly attempts: readonly string[];
  /** Whether nothing at all is kept of any lesson or exercise of the path. */
  readonly untouched: boolean;
}

const items = (lessons: PathOutline["lessons"]) =>
  lessons.map(({ id, exercises }) => ({ id, exercises: exercises.map((exercise) => exercise.id) }));

/** Progress along a path, kept up to date with this tab and others. */
export function overviewOf(
  path: readonly PathOutline[],
  paths: PathLessons,
  vault: Vault = here(),
): ReadableAtom<Overview> {
  const lessons = path.flatMap((course) => course.lessons);
  const lessonAtoms = new Map(lessons.map(({ id }) => [id, openRecord(vault, lessonKind, id).$record]));
  const ids = new Set(lessons.flatMap(({ exercises }) => exercises.map(({ id }) => id)));
  const exerciseAtoms = new Map([...ids].map((id) => [id, openRecord(vault, exerciseKind, id).$record]));
  const settings = openSettings(vault).$record;
  const read = (id: string): LessonRecord => lessonAtoms.get(id)?.get() ?? lessonKind.empty;
  const exercise = (id: string): ExerciseRecord => exerciseAtoms.get(id)?.get() ?? exerciseKind.empty;
  const done: Done = {
    read: (id) => read(id).readAt !== null,
    passed: (id) => exercise(id).attempts.some(({ passed }) => passed),
  };
  const stopAt = (id: string | null): Stop | null => {
    const lesson = lessons.find((one) => one.id === id);
    return lesson ? { title: `${lesson.number} ${lesson.title}`, href: lesson.href } : null;
  };
  const overview = (): Overview => {
    const followed = followedPath(paths, settings.get());
    const stop = whereToGoOn([...lessonAtoms.keys()], paths, settings.get(), done.read);
    const records = [...ids].map(exercise);
    const quizzes = lessons.some(({ id }) => Object.keys(read(id).quizzes).length > 0);
    const inTurn = followed === null ? [...lessonAtoms.keys()] : (paths[followed] ?? []);
    const total = progressOver(items(lessons), done);
    return {
      ...progressOver(items(lessons.filter(({ id }) => inTurn.includes(id))), done),
      followed,
      courses: path.map((course) => courseProgress(course, done, exercise)),
      next: stopAt(stop),
      first: stopAt(inTurn.find((id) => !done.read(id)) ?? null),
      attempts: records.flatMap(({ attempts }) => attempts.map(({ at }) => at)),
      untouched:
        total.done === 0 && !quizzes && records.every(({ attempts, draft }) => attempts.length === 0 && !draft),
    };
  };
  return computed([settings, ...lessonAtoms.values(), ...exerciseAtoms.values()], overview);
}

function courseProgress(course: PathOutline, done: Done, record: (id: string) => ExerciseRecord): CourseProgress {
  return {
    ...course,
    ...progressOver(items(course.lessons), done),
    lessons: course.lessons.map((lesson) => ({
      ...lesson,
      ...progressOver(items([lesson]), done),
      read: done.read(lesson.id),
      exercises: lesson.exercises.map((exercise) => {
        const { attempts, draft, revealed } = record(exercise.id);
        return {
          ...exercise,
          attempts: attempts.length,
          best: bestOf(attempts)?.mark ?? null,
          passed: done.passed(exercise.id),
          revealed,
          draft: draft !== null,
        };
      }),
    })),
  };
}
