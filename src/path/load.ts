import { type CollectionEntry, getCollection } from "astro:content";
import { oncePerLanguage } from "./once.ts";

/** A lesson as the path shows it; `entry` is null while the lesson isn't written. */
interface PathLesson {
  /** course/lesson */
  readonly id: string;
  /** Such as 7.2. */
  readonly number: string;
  readonly title: string;
  readonly aim: string;
  readonly entry: CollectionEntry<"lessons"> | null;
}

/** A course as the path shows it, in one language. */
export interface PathCourse {
  readonly id: string;
  readonly order: number;
  readonly title: string;
  readonly aim: string;
  readonly output: string;
  readonly skills: readonly { readonly id: string; readonly name: string }[];
  readonly lessons: readonly PathLesson[];
}

/** The whole path in one language, in order. */
export const loadPath = oncePerLanguage(async (locale): Promise<readonly PathCourse[]> => {
  const [courses, lessons] = await Promise.all([getCollection("courses"), getCollection("lessons")]);
  const byId = new Map(lessons.map((lesson) => [lesson.id, lesson]));
  return courses
    .map(({ data }) => ({
      id: data.id,
      order: data.order,
      ...data.locale[locale],
      skills: data.skills.map((skill) => ({ id: skill.id, name: skill[locale] })),
      lessons: data.lessons.map((line, index) => ({
        id: `${data.id}/${line.id}`,
        number: `${data.order}.${index + 1}`,
        ...line[locale],
        entry: byId.get(`${data.id}/${line.id}/${locale}`) ?? null,
      })),
    }))
    .sort((a, b) => a.order - b.order);
});

type WrittenLesson = PathLesson & { readonly entry: CollectionEntry<"lessons"> };

/** Written lessons in reading order. */
export function writtenLessons(path: readonly Pick<PathCourse, "lessons">[]): WrittenLesson[] {
  return path.flatMap((course) => course.lessons).filter((lesson): lesson is WrittenLesson => lesson.entry !== null);
}
