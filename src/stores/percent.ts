/** A lesson as progress counts it. `id` is course/lesson; exercises by id. */
interface LessonItems {
  readonly id: string;
  readonly exercises: readonly string[];
}

/** What a learner has done. */
export interface Done {
  read(lesson: string): boolean;
  passed(exercise: string): boolean;
}

/** Items done and to do: a lesson's reading is one item, each of its exercises another. Quizzes don't count: they teach. */
export interface Progress {
  readonly done: number;
  readonly all: number;
  /** 0–100, rounded down, so that 100 means everything. 0 when there is nothing to do. */
  readonly percent: number;
}

/** Progress over a lesson, a course's lessons or a path's. An exercise that stands in two lessons counts once. */
export function progressOver(lessons: readonly LessonItems[], done: Done): Progress {
  const exercises = new Set(lessons.flatMap((lesson) => lesson.exercises));
  const all = lessons.length + exercises.size;
  const read = lessons.filter((lesson) => done.read(lesson.id)).length;
  const passed = [...exercises].filter((id) => done.passed(id)).length;
  return { done: read + passed, all, percent: all === 0 ? 0 : Math.floor((100 * (read + passed)) / all) };
}
