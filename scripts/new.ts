/**
 * Makes the files of something new; the checks then say what is left to write.
 *   npm run new -- course 09-events | lesson crisis/night-shift | exercise crisis/broken-glass | rule signs | kind sort | term reach | path sales
 * An exercise begins as a small form that passes the check, or as a copy of another: --like late-order.
 */
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { idSchema } from "../exercises/lib/exercise.ts";
import { readArguments } from "./lib/arguments.ts";
import { courseFiles, courseFolderName } from "./lib/course-template.ts";
import { fail } from "./lib/fail.ts";
import { formFiles } from "./lib/form-template.ts";
import { lessonFiles } from "./lib/lesson-template.ts";
import { noExercise } from "./lib/like.ts";
import { didYouMean } from "./lib/nearest.ts";
import { kindFiles, type NewFiles, pathFiles, ruleFiles, samples, termFiles } from "./lib/templates.ts";
import { unnumbered } from "./lib/unnumbered.ts";

const root = join(import.meta.dirname, "..");
const usage =
  "usage: npm run new -- course <number>-<id>[/<first lesson>] | lesson <course>/<id> | exercise <course>/<id> [--like <exercise>] | term <id> | path <id> | rule <id> | kind <id>";

const { values, positionals } = readArguments({ like: { type: "string" }, help: { type: "boolean" } }, usage);

/** The folders of all courses, such as 07-crisis. */
const courseFolders = async (): Promise<string[]> =>
  (await readdir(join(root, "src/content/courses"))).filter((entry) => /^\d+-/.test(entry)).sort();

/** The place in the path behind the last course. */
const nextPlace = (folders: readonly string[]): number =>
  Math.max(0, ...folders.map((folder) => Number.parseInt(folder, 10))) + 1;

/** The numbered folder of a course; it may be named with its number, too. */
async function courseFolder(course: string): Promise<string> {
  const folders = await courseFolders();
  const id = unnumbered(course);
  return (
    folders.find((folder) => unnumbered(folder) === id) ??
    fail(
      `there is no course "${course}".${didYouMean(id, folders.map(unnumbered))} To begin it: npm run new -- course ${courseFolderName(nextPlace(folders), id)}`,
    )
  );
}

/** The first skill of a course: a skeleton trains it until its author says otherwise. */
async function skillOf(folder: string): Promise<string> {
  const file = `src/content/courses/${folder}/course.yaml`;
  const course = parse(await readFile(join(root, file), "utf8")) as { skills?: { id?: string }[] };
  return course.skills?.[0]?.id ?? fail(`${file} lists no skills`);
}

/** The folders of all exercises, from the root, by id. */
async function bank(): Promise<Map<string, string>> {
  const courses = await readdir(join(root, "exercises/bank"));
  const folders = await Promise.all(
    courses.map(async (course) =>
      (await readdir(join(root, "exercises/bank", course))).map(
        (id) => [id, `exercises/bank/${course}/${id}`] as const,
      ),
    ),
  );
  return new Map(folders.flat());
}

/** The kind of each exercise, by its id. */
async function kindsOf(folders: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const kinds = await Promise.all(
    [...folders].map(async ([id, folder]): Promise<[string, string]> => {
      const text = await readFile(join(root, folder, "exercise.yaml"), "utf8").catch(() => "");
      return [id, /^kind:\s*([\w-]+)/m.exec(text)?.[1] ?? ""];
    }),
  );
  return new Map(kinds.filter(([, kind]) => kind !== ""));
}

/** A copy of an exercise under another id. */
async function copyOf(from: string, folder: string, id: string): Promise<NewFiles> {
  const texts = await Promise.all(
    ["exercise.yaml", "golden.yaml"].map(async (file) => [
      `${folder}/${file}`,
      (await readFile(join(root, from, file), "utf8")).replace(/^id: .*$/m, `id: ${id}`),
    ]),
  );
  return Object.fromEntries(texts) as NewFiles;
}

/** course/id as two parts. */
function split(name: string): [string, string] {
  const [course = "", id = ""] = name.split("/");
  if (id === "") fail(`"${name}" needs its course: write course/id, such as crisis/${name}`);
  return [course, id];
}

const makers: Record<string, (name: string) => Promise<{ files: NewFiles; next: string }>> = {
  async course(name) {
    const [folder = "", lesson = "first-lesson"] = name.split("/");
    const id = unnumbered(folder);
    const folders = await courseFolders();
    const same = folders.find((one) => unnumbered(one) === id);
    if (same !== undefined) fail(`there is a course "${id}" already: src/content/courses/${same}`);
    const order = /^\d+-/.test(folder) ? Number.parseInt(folder, 10) : nextPlace(folders);
    const there = folders.find((one) => Number.parseInt(one, 10) === order);
    if (order < 1 || there !== undefined)
      fail(
        `${there === undefined ? "places in the path begin at 1" : `place ${order} in the path is taken by ${there}`}: npm run new -- course ${courseFolderName(nextPlace(folders), id)}`,
      );
    return {
      files: courseFiles({ order, id, lesson }),
      next: `write in course.yaml what the course is called, what it is for and which skills it trains, in both languages (ids are permanent: settle those of the skill and of the lesson first); write the lesson where its notes {/* … */} say what, and begin an exercise for the skill with npm run new -- exercise ${id}/<id>`,
    };
  },
  async lesson(name) {
    const [course, id] = split(name);
    const numbered = await courseFolder(course);
    const folder = `src/content/courses/${numbered}`;
    const lessons = (await readdir(join(root, folder))).filter((entry) => /^\d+-/.test(entry));
    const same = lessons.find((entry) => unnumbered(entry) === id);
    if (same !== undefined) fail(`there is a lesson "${id}" already: ${folder}/${same}`);
    const taken = lessons.map((entry) => Number.parseInt(entry, 10));
    const number = String(Math.max(0, ...taken) + 1).padStart(2, "0");
    return {
      files: lessonFiles(`${folder}/${number}-${id}`, id, await skillOf(numbered)),
      next: `list it under lessons: in ${folder}/course.yaml:

  - id: ${id}
    it: { title: ${id}, aim: ${samples.aim.it} }
    en: { title: ${id}, aim: ${samples.aim.en} }

write in both languages what the notes {/* … */} ask for and take each note out`,
    };
  },
  async exercise(name) {
    const [course, id] = split(name);
    const numbered = await courseFolder(course);
    // Learners' records are kept under the id alone, whatever the course.
    const exercises = await bank();
    const same = exercises.get(id);
    if (same !== undefined) fail(`there is an exercise "${id}" already: ${same}`);
    const folder = `exercises/bank/${numbered}/${id}`;
    const like = values.like;
    const from = like === undefined ? undefined : exercises.get(like);
    if (like !== undefined && from === undefined) fail(noExercise(like, await kindsOf(exercises)));
    return {
      files: from === undefined ? formFiles(folder, id, await skillOf(numbered)) : await copyOf(from, folder, id),
      next: `put <Exercise id="${id}" /> into both languages of a lesson and list it there under exercises:; it works as it stands: change its texts, its fields and its golden answers, one thing after another`,
    };
  },
  rule: async (id) => ({
    files: ruleFiles(id),
    next: "list it in exercises/rules/reply.ts (or in posts.ts, prose.ts or writing.ts, and in src/workers/rules.ts) and write its cases first",
  }),
  kind: async (id) => ({
    files: kindFiles(id),
    next: "list it in exercises/index.ts, src/components/islands/views.ts, src/workers/kinds.ts, src/portfolio/works.ts, tests/support/drivers/index.ts and exercises/blank-answers.test.ts",
  }),
  async path(id) {
    const folder = join(root, "src/content/paths");
    const files = existsSync(folder) ? await readdir(folder) : [];
    const orders = await Promise.all(
      files.map(async (file) => (parse(await readFile(join(folder, file), "utf8")) as { order?: number }).order ?? 0),
    );
    return {
      files: pathFiles(id, Math.max(0, ...orders) + 1, "craft/role"),
      next: "write its name and whom it is for in both languages, and list its lessons",
    };
  },
  term: async (id) => ({ files: termFiles(id), next: "write the definition and the example in both languages" }),
};

if (values.help) {
  process.stdout.write(`${usage}\n`);
  process.exit(0);
}
const [what = "", name = "", ...extra] = positionals;
const maker = Object.hasOwn(makers, what) ? makers[what] : undefined;
if (maker === undefined || name === "" || extra.length > 0 || (values.like !== undefined && what !== "exercise"))
  fail(`${usage}${maker === undefined && what !== "" ? didYouMean(what, Object.keys(makers)) : ""}`);
/** Parts of the names that aren't one id: course/id, and a course with its first lesson. */
const parts: Readonly<Record<string, number>> = { course: 2, lesson: 2, exercise: 2 };
if (name.split("/").length > (parts[what] ?? 1)) fail(`"${name}" has a slash too many; ${usage}`);
for (const part of name.split("/"))
  if (!idSchema.safeParse(part).success) fail(`"${part}" can't be an id: use lower-case letters, digits and hyphens`);
const { files, next } = await maker(name);
for (const file of Object.keys(files)) if (existsSync(join(root, file))) fail(`${file} is already there`);
for (const [file, text] of Object.entries(files)) {
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), text);
  process.stdout.write(`${file}\n`);
}
process.stdout.write(`Now ${next}, then run npm run check.\n`);
