import { getCollection } from "astro:content";
import type { Locale } from "../../exercises/lib/locale.ts";
import { links } from "./links.ts";
import { loadPath } from "./load.ts";

/** Exercise, lesson and course as the dashboard lists them; minutes as their authors state them. */
export interface DashboardCourse {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly skills: readonly {
    readonly id: string;
    readonly name: string;
    readonly exercises: readonly string[];
    /** The first of its exercises; null when no exercise trains it. */
    readonly first: { readonly title: string; readonly href: string } | null;
  }[];
  readonly lessons: readonly {
    /** course/lesson */
    readonly id: string;
    readonly number: string;
    readonly title: string;
    readonly href: string;
    readonly minutes: number;
    readonly skills: readonly string[];
    readonly exercises: readonly {
      readonly id: string;
      readonly title: string;
      readonly href: string;
      readonly minutes: number;
    }[];
  }[];
}

/** The courses that have written lessons, with each skill's exercises in the order of the path. */
export async function dashboardCourses(locale: Locale): Promise<DashboardCourse[]> {
  const exercises = new Map((await getCollection("exercises")).map(({ data }) => [data.id, data]));
  const courses = (await loadPath(locale)).map((course) => ({
    ...course,
    href: links.course(locale, course.id),
    lessons: course.lessons.flatMap(({ id, number, title, entry }) =>
      entry
        ? {
            id,
            number,
            title,
            href: links.lesson(locale, id),
            minutes: entry.data.minutes,
            skills: entry.data.skills,
            exercises: entry.data.exercises.flatMap((name) => exercises.get(name) ?? []),
          }
        : [],
    ),
  }));
  // A skill may be trained in another course too.
  const inOrder = courses.flatMap(({ lessons }) => lessons.flatMap((lesson) => lesson.exercises));
  const linkTo = (exercise: (typeof inOrder)[number]) => ({
    title: exercise.locale[locale].title,
    href: links.exercise(locale, exercise.id),
  });
  return courses
    .filter(({ lessons }) => lessons.length > 0)
    .map(({ id, title, href, skills, lessons }) => ({
      id,
      title,
      href,
      skills: skills.map((skill) => {
        const training = inOrder.filter((one) => one.skills.includes(skill.id));
        const [first] = training;
        return {
          ...skill,
          exercises: [...new Set(training.map((one) => one.id))],
          first: first ? linkTo(first) : null,
        };
      }),
      lessons: lessons.map((lesson) => ({
        ...lesson,
        exercises: lesson.exercises.map((one) => ({
          id: one.id,
          ...linkTo(one),
          minutes: one.minutes,
        })),
      })),
    }));
}
