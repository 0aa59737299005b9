import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type * as z from "zod";
import { anyExerciseSchema, bundled, type Exercise } from "../../exercises/index.ts";
import type { Locale } from "../../exercises/lib/locale.ts";
import { type Allowed, allowedSchema } from "../../src/schemas/allowed.ts";
import { type Course, courseSchema } from "../../src/schemas/course.ts";
import { type Dated, datedListSchema } from "../../src/schemas/dated.ts";
import { type LessonMeta, lessonSchema } from "../../src/schemas/lesson.ts";
import { type Origin, originSchema } from "../../src/schemas/origin.ts";
import { type RolePathFile, rolePathSchema } from "../../src/schemas/role-path.ts";
import { type Source, sourceListSchema } from "../../src/schemas/source.ts";
import { type Term, termSchema } from "../../src/schemas/term.ts";
import { type LessonTree, parseLesson } from "./lesson-tree.ts";
import type { Report } from "./problem.ts";
import { parseYaml, readYaml, type YamlFile } from "./yaml-file.ts";

/** Something an author wrote, with the file that it stands in. */
export interface Authored<T> {
  readonly file: string;
  readonly yaml: YamlFile;
  readonly data: T;
}

/** One language of a lesson: its front matter as data, its text as a tree. */
export interface AuthoredLesson extends Authored<LessonMeta> {
  /** course/lesson */
  readonly id: string;
  readonly course: string;
  readonly locale: Locale;
  readonly tree: LessonTree;
}

/** Everything that authors wrote, read once; files that cannot be read are reported and left out. */
export interface Library {
  readonly root: string;
  /** All files under src/content and exercises, as paths from the root. */
  readonly files: ReadonlySet<string>;
  readonly courses: readonly Authored<Course>[];
  readonly lessons: readonly AuthoredLesson[];
  readonly terms: readonly Authored<Term>[];
  readonly sources: readonly Authored<Source[]>[];
  readonly origins: readonly Authored<Origin>[];
  readonly paths: readonly Authored<RolePathFile>[];
  readonly dated: readonly Authored<Dated[]>[];
  readonly allowed: Allowed;
  readonly exercises: readonly Authored<Exercise>[];
}

const unnumbered = (folder: string) => folder.replace(/^\d+-/, "");

/** Reads all that authors wrote under `root`. */
export async function readLibrary(root: string, report: Report): Promise<Library> {
  const list = async (folder: string) =>
    (await readdir(join(root, folder), { recursive: true }).catch(() => [])).map(
      (file) => `${folder}/${file.replaceAll("\\", "/")}`,
    );
  const files = [...(await list("src/content")), ...(await list("exercises"))].sort();
  const matching = (re: RegExp) => files.filter((file) => re.test(file));

  const readAll = async <S extends z.ZodType>(
    re: RegExp,
    schema: S,
    where: string,
  ): Promise<Authored<z.output<S>>[]> => {
    const read = await Promise.all(
      matching(re).map(async (file) => {
        const yaml = readYaml(file, await readFile(join(root, file), "utf8"), report);
        const data = yaml && parseYaml(yaml, schema, where, report);
        return yaml && data ? [{ file, yaml, data }] : [];
      }),
    );
    return read.flat();
  };

  const lessons = await Promise.all(
    matching(/^src\/content\/courses\/[^/]+\/[^/]+\/(it|en)\.mdx$/).map(async (file) => {
      const [, , , course = "", lesson = "", name = ""] = file.split("/");
      const { frontmatter, offset, tree } = parseLesson(file, await readFile(join(root, file), "utf8"), report);
      const yaml = readYaml(file, frontmatter, report, offset);
      const data = yaml && parseYaml(yaml, lessonSchema, "src/schemas/lesson.ts", report);
      if (!yaml || !data || !tree) return [];
      return [
        {
          file,
          yaml,
          data,
          tree,
          id: `${unnumbered(course)}/${unnumbered(lesson)}`,
          course: unnumbered(course),
          locale: name.slice(0, 2) as Locale,
        },
      ];
    }),
  );

  const [allowed] = await readAll(/^src\/content\/allowed\.yaml$/, allowedSchema, "src/schemas/allowed.ts");

  return {
    root,
    files: new Set(files),
    courses: await readAll(/^src\/content\/courses\/[^/]+\/course\.yaml$/, courseSchema, "src/schemas/course.ts"),
    lessons: lessons.flat(),
    terms: await readAll(/^src\/content\/glossary\/[^/]+\.yaml$/, termSchema, "src/schemas/term.ts"),
    sources: await readAll(/^src\/content\/sources\/[^/]+\.yaml$/, sourceListSchema, "src/schemas/source.ts"),
    origins: await readAll(/^src\/content\/origins\/[^/]+\.yaml$/, originSchema, "src/schemas/origin.ts"),
    paths: await readAll(/^src\/content\/paths\/[^/]+\.yaml$/, rolePathSchema, "src/schemas/role-path.ts"),
    dated: await readAll(/^src\/content\/dated\/[^/]+\.yaml$/, datedListSchema, "src/schemas/dated.ts"),
    allowed: allowed?.data ?? { everywhere: {}, lessons: {} },
    exercises: withBundles(
      await readAll(
        /^exercises\/bank\/[^/]+\/[^/]+\/exercise\.yaml$/,
        anyExerciseSchema,
        "exercises/kinds/<kind>/docs.md",
      ),
    ),
  };
}

/** Exercises that hold others get them attached. */
function withBundles(exercises: readonly Authored<Exercise>[]): Authored<Exercise>[] {
  const whole = bundled(exercises.map(({ data }) => data));
  return exercises.map((one, index) => ({ ...one, data: whole[index] ?? one.data }));
}

/** Whether every lesson that the courses list is written; what the path as a whole must hold is asked only then. */
export function isComplete({ courses, lessons }: Library): boolean {
  const written = new Set(lessons.map(({ id }) => id));
  return courses.every(({ data }) => data.lessons.every(({ id }) => written.has(`${data.id}/${id}`)));
}
