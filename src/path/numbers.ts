import { getCollection } from "astro:content";
import { type PathCourse, writtenLessons } from "./load.ts";
import { oncePerBuild } from "./once.ts";

/** What there is to do in a lesson or in a course. Minutes are those of the reading and of the exercises. */
interface Numbers {
  readonly lessons: number;
  readonly exercises: number;
  readonly minutes: number;
}

/** The minutes of each exercise. */
const exerciseMinutes = oncePerBuild(
  async () => new Map((await getCollection("exercises")).map(({ data }) => [data.id, data.minutes])),
);

/** Counts the written lessons of some courses and what they ask for; an exercise that stands in two lessons counts once. */
export async function numbersOf(courses: readonly Pick<PathCourse, "lessons">[]): Promise<Numbers> {
  const minutes = await exerciseMinutes();
  const lessons = writtenLessons(courses);
  const exercises = [...new Set(lessons.flatMap(({ entry }) => entry.data.exercises))];
  return {
    lessons: lessons.length,
    exercises: exercises.length,
    minutes:
      lessons.reduce((sum, { entry }) => sum + entry.data.minutes, 0) +
      exercises.reduce((sum, id) => sum + (minutes.get(id) ?? 0), 0),
  };
}
