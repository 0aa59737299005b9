import type { PathLessons } from "../stores/followed-path.ts";
import type { PathOutline } from "./overview.ts";

/** What the page's markup says of the path. */
export interface DashboardOutline {
  readonly path: readonly PathOutline[];
  readonly paths: PathLessons;
  /** Minutes stated for each lesson (course/lesson) and each exercise. */
  readonly minutes: ReadonlyMap<string, number>;
  /** The skills that a lesson's quick checks speak for. */
  readonly skillsOf: ReadonlyMap<string, ReadonlySet<string>>;
  readonly exercises: ReadonlyMap<string, { readonly title: string; readonly href: string }>;
}

const idsIn = (text: string | undefined) => (text ?? "").split(" ").filter(Boolean);

function linkIn(element: HTMLElement): { title: string; href: string } {
  const link = element.querySelector("a");
  return { title: link?.textContent ?? "", href: link?.href ?? "" };
}

/** Reads the courses, lessons and exercises that stand in the page. */
export function outlineIn(root: HTMLElement): DashboardOutline {
  const parts = (within: ParentNode, selector: string) => [...within.querySelectorAll<HTMLElement>(selector)];
  const lessons = parts(root, "[data-lesson]");
  const exercises = parts(root, "[data-exercise]");
  const lessonOutline = (lesson: HTMLElement) => ({
    id: lesson.dataset["lesson"] ?? "",
    number: lesson.dataset["number"] ?? "",
    ...linkIn(lesson),
    exercises: parts(lesson, "[data-exercise]").map((one) => ({ id: one.dataset["exercise"] ?? "", ...linkIn(one) })),
  });
  return {
    path: parts(root, "[data-course]").map((course) => ({
      id: course.dataset["course"] ?? "",
      ...linkIn(course),
      lessons: parts(course, "[data-lesson]").map(lessonOutline),
    })),
    paths: JSON.parse(root.dataset["paths"] ?? "{}") as PathLessons,
    minutes: new Map(
      [...lessons, ...exercises].map(({ dataset }) => [
        dataset["lesson"] ?? dataset["exercise"] ?? "",
        Number(dataset["minutes"]),
      ]),
    ),
    skillsOf: new Map(lessons.map(({ dataset }) => [dataset["lesson"] ?? "", new Set(idsIn(dataset["skills"]))])),
    exercises: new Map(exercises.map((one) => [one.dataset["exercise"] ?? "", linkIn(one)])),
  };
}

/** The exercises that train a skill, as its line in the page lists them. */
export const trainedBy = (line: HTMLElement): string[] => idsIn(line.dataset["trainedBy"]);
