import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type * as z from "zod";
import { anyExerciseSchema, bundled, type Exercise, kinds } from "../../exercises/index.ts";
import type { Locale } from "../../exercises/lib/locale.ts";
import { type Allowed, allowedSchema } from "../../src/schemas/allowed.ts";
import { type Course, courseSchema } from "../../src/schemas/course.ts";
import { type Dated, datedListSchema } from "../../src/schemas/dated.ts";
import { type LessonMeta, lessonSchema } from "../../src/schemas/lesson.ts";
import { type Origin, originSchema } from "../../src/schemas/origin.ts";
import { type RolePathFile, rolePathSchema } from "../../src/schemas/role-path.ts";
import { type Source, sourceListSchema } from "../../src/schemas/source.ts";
import { synonymsSchema } from "../../src/schemas/synonyms.ts";
import { type Term, termSchema } from "../../src/schemas/term.ts";
import { type TestQuestion, testQuestionListSchema } from "../../src/schemas/test-question.ts";
import { unnumbered } from "../lib/unnumbered.ts";
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

/** What can stand in a file that can't be read. */
type Kind =
  | "courses"
  | "lessons"
  | "terms"
  | "sources"
  | "origins"
  | "paths"
  | "dated"
  | "questions"
  | "allowed"
  | "synonyms"
  | "exercises";

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
  /** What only the final tests ask. */
  readonly questions: readonly Authored<TestQuestion[]>[];
  readonly allowed: Allowed;
  readonly exercises: readonly Authored<Exercise>[];
  /** The ids of what stands in files that can't be read, as far as they can be told from the text. */
  readonly unread: Readonly<Record<Kind, ReadonlySet<string>>>;
}

/** Kinds whose files hold one thing, whose id stands at the margin and in the file's name. */
const single: readonly Kind[] = ["terms", "paths", "exercises"];

/** The ids that a text seems to give, whatever is wrong with it. */
function idsIn(kind: Kind, file: string, text: string): string[] {
  const pattern = single.includes(kind) ? /^id:\s*["'“”‘]?([\w-]+)/gm : /(?:^|[\s{,])id:\s*["'“”‘]?([\w-]+)/gm;
  const written = [...text.matchAll(pattern)].map(([, id = ""]) => id);
  const [folder = "", name = ""] = file
    .replace(/\.yaml$/, "")
    .split("/")
    .slice(-2);
  return [...written, ...(single.includes(kind) ? [name === "exercise" ? folder : name] : [])];
}

const seeFrontmatter = () => "An example is in CONTRIBUTING.md, under “Write a lesson”.";
const seeFiles = () => "An example of each file is in CONTRIBUTING.md, under “The files, by example”.";
const seeKind = (exercise: unknown) => {
  const { kind } = (exercise ?? {}) as { kind?: unknown };
  return `The fields are explained in exercises/kinds/${typeof kind === "string" && Object.hasOwn(kinds, kind) ? kind : "<kind>"}/docs.md.`;
};

/** Reads one language of a lesson; null, with what is wrong reported, where it can't be read. */
function readLesson(
  file: string,
  text: string,
  report: Report,
): { readonly id: string; readonly lesson: AuthoredLesson | null } {
  const [, , , courseFolder = "", folder = "", name = ""] = file.split("/");
  const course = unnumbered(courseFolder);
  const id = `${course}/${unnumbered(folder)}`;
  const parsed = parseLesson(file, text, report);
  const yaml = parsed && readYaml(file, parsed.frontmatter, report, parsed.offset);
  const data = yaml && parseYaml(yaml, lessonSchema, seeFrontmatter, report);
  if (!parsed?.tree || !yaml || !data) return { id, lesson: null };
  return { id, lesson: { file, yaml, data, tree: parsed.tree, id, course, locale: name === "it.mdx" ? "it" : "en" } };
}

/** Reads all that authors wrote under `root`. */
export async function readLibrary(root: string, report: Report): Promise<Library> {
  const list = async (folder: string) =>
    (await readdir(join(root, folder), { recursive: true }).catch(() => [])).map(
      (file) => `${folder}/${file.replaceAll("\\", "/")}`,
    );
  const files = [...(await list("src/content")), ...(await list("exercises"))].sort();
  const matching = (re: RegExp) => files.filter((file) => re.test(file));

  const unread: Record<Kind, Set<string>> = {
    courses: new Set(),
    lessons: new Set(),
    terms: new Set(),
    sources: new Set(),
    origins: new Set(),
    paths: new Set(),
    dated: new Set(),
    questions: new Set(),
    allowed: new Set(),
    synonyms: new Set(),
    exercises: new Set(),
  };

  const readAll = async <S extends z.ZodType>(
    kind: Kind,
    re: RegExp,
    schema: S,
    see: (value: unknown) => string,
  ): Promise<Authored<z.output<S>>[]> => {
    const read = await Promise.all(
      matching(re).map(async (file) => {
        const text = await readFile(join(root, file), "utf8");
        const yaml = readYaml(file, text, report);
        const data = yaml && parseYaml(yaml, schema, see, report);
        if (yaml && data) return [{ file, yaml, data }];
        for (const id of [file, ...idsIn(kind, file, text)]) unread[kind].add(id);
        return [];
      }),
    );
    return read.flat();
  };

  const lessons = await Promise.all(
    matching(/^src\/content\/courses\/[^/]+\/[^/]+\/(it|en)\.mdx$/).map(async (file) => {
      const read = readLesson(file, await readFile(join(root, file), "utf8"), report);
      if (read.lesson === null) unread.lessons.add(read.id);
      return read.lesson ?? [];
    }),
  );

  await readAll("synonyms", /^src\/content\/synonyms\.yaml$/, synonymsSchema, seeFiles);
  const [allowed] = await readAll("allowed", /^src\/content\/allowed\.yaml$/, allowedSchema, seeFiles);

  return {
    root,
    files: new Set(files),
    courses: await readAll("courses", /^src\/content\/courses\/[^/]+\/course\.yaml$/, courseSchema, seeFiles),
    lessons: lessons.flat(),
    terms: await readAll("terms", /^src\/content\/glossary\/[^/]+\.yaml$/, termSchema, seeFiles),
    sources: await readAll("sources", /^src\/content\/sources\/[^/]+\.yaml$/, sourceListSchema, seeFiles),
    origins: await readAll("origins", /^src\/content\/origins\/[^/]+\.yaml$/, originSchema, seeFiles),
    paths: await readAll("paths", /^src\/content\/paths\/[^/]+\.yaml$/, rolePathSchema, seeFiles),
    dated: await readAll("dated", /^src\/content\/dated\/[^/]+\.yaml$/, datedListSchema, seeFiles),
    questions: await readAll("questions", /^src\/content\/tests\/[^/]+\.yaml$/, testQuestionListSchema, seeFiles),
    allowed: allowed?.data ?? { everywhere: {}, lessons: {} },
    exercises: withBundles(
      await readAll("exercises", /^exercises\/bank\/[^/]+\/[^/]+\/exercise\.yaml$/, anyExerciseSchema, seeKind),
    ),
    unread,
  };
}

/** Exercises that hold others get them attached. */
function withBundles(exercises: readonly Authored<Exercise>[]): Authored<Exercise>[] {
  const whole = bundled(exercises.map(({ data }) => data));
  return exercises.map((one, index) => ({ ...one, data: whole[index] ?? one.data }));
}

/** Whether every lesson that the courses list is written and all files can be read; what the path as a whole must hold is asked only then. */
export function isComplete({ courses, lessons, unread }: Library): boolean {
  if (Object.values(unread).some((ids) => ids.size > 0)) return false;
  const written = new Set(lessons.map(({ id }) => id));
  return courses.every(({ data }) => data.lessons.every(({ id }) => written.has(`${data.id}/${id}`)));
}
