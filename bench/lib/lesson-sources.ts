import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parse } from "yaml";
import { courseSchema } from "../../src/schemas/course.ts";

/** A lesson in both languages, as its author wrote it. */
interface LessonSource {
  /** Such as crisis; with a number behind it in a copy. */
  readonly course: string;
  /** Such as diplomacy. */
  readonly id: string;
  /** Such as 02-diplomacy. */
  readonly folder: string;
  readonly it: string;
  readonly en: string;
}

/** A course with its lessons; `yaml` is its course.yaml. */
export interface CourseSource {
  readonly id: string;
  readonly folder: string;
  readonly yaml: string;
  readonly lessons: readonly LessonSource[];
}

function coursesOf(root: string): CourseSource[] {
  return globSync("src/content/courses/*/course.yaml", { cwd: root })
    .sort()
    .map((file) => {
      const yaml = readFileSync(join(root, file), "utf8");
      const { id } = courseSchema.parse(parse(yaml));
      const lessons = globSync(join(dirname(file), "*/it.mdx"), { cwd: root })
        .sort()
        .map((it): LessonSource => {
          const folder = basename(dirname(it));
          const text = (locale: string) => readFileSync(join(root, dirname(it), `${locale}.mdx`), "utf8");
          return { course: id, id: folder.replace(/^\d+-/, ""), folder, it: text("it"), en: text("en") };
        });
      return { id, folder: basename(dirname(file)), yaml, lessons };
    });
}

/**
 * The courses, repeated under new ids until there are so many pages of lessons in both languages together; without a
 * number, as they are.
 */
export function repeatedCourses(root: string, pages?: number): CourseSource[] {
  const real = coursesOf(root);
  if (pages === undefined) return real;
  const all: CourseSource[] = [];
  let left = Math.ceil(pages / 2);
  for (let turn = 0; left > 0; turn++)
    for (const [at, course] of real.entries()) {
      if (left <= 0) break;
      const id = turn === 0 ? course.id : `${course.id}-${turn + 1}`;
      const order = turn * real.length + at + 1;
      all.push({
        id,
        folder: `${String(order).padStart(4, "0")}-${id}`,
        yaml: course.yaml.replace(/^id: .*$/m, `id: ${id}`).replace(/^order: .*$/m, `order: ${order}`),
        lessons: course.lessons.slice(0, left).map((lesson) => ({ ...lesson, course: id })),
      });
      left -= course.lessons.length;
    }
  return all;
}
