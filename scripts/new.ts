/**
 * Makes the files of something new; the checks then say what is left to write.
 *   npm run new -- lesson crisis/night-shift | exercise crisis/broken-glass | rule signs | kind sort | term reach
 */
import { existsSync } from "node:fs";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { idSchema } from "../exercises/lib/exercise.ts";
import { fail } from "./lib/fail.ts";
import { didYouMean } from "./lib/nearest.ts";
import { exerciseFiles, kindFiles, lessonFiles, type NewFiles, ruleFiles, termFiles } from "./lib/templates.ts";

const root = join(import.meta.dirname, "..");

/** The numbered folder of a course, such as 07-crisis. */
async function courseFolder(course: string): Promise<string> {
  const folders = await readdir(join(root, "src/content/courses"));
  const ids = folders.map((folder) => folder.replace(/^\d+-/, ""));
  return (
    folders.find((folder) => folder.replace(/^\d+-/, "") === course) ??
    fail(`there is no course "${course}".${didYouMean(course, ids)}`)
  );
}

/** course/id as two parts. */
function split(name: string): [string, string] {
  const [course = "", id = ""] = name.split("/");
  if (id === "") fail(`"${name}" needs its course: write course/id, such as crisis/${name}`);
  return [course, id];
}

const makers: Record<string, (name: string) => Promise<{ files: NewFiles; next: string }>> = {
  async lesson(name) {
    const [course, id] = split(name);
    const folder = `src/content/courses/${await courseFolder(course)}`;
    const lessons = (await readdir(join(root, folder))).filter((entry) => /^\d+-/.test(entry));
    const same = lessons.find((entry) => entry.replace(/^\d+-/, "") === id);
    if (same !== undefined) fail(`there is a lesson "${id}" already: ${folder}/${same}`);
    const taken = lessons.map((entry) => Number.parseInt(entry, 10));
    const number = String(Math.max(0, ...taken) + 1).padStart(2, "0");
    return {
      files: lessonFiles(`${folder}/${number}-${id}`, id),
      next: `list it in ${folder}/course.yaml and fill in its frontmatter`,
    };
  },
  async exercise(name) {
    const [course, id] = split(name);
    // Learners' records are kept under the id alone, whatever the course.
    for (const other of await readdir(join(root, "exercises/bank")))
      if (existsSync(join(root, "exercises/bank", other, id)))
        fail(`there is an exercise "${id}" already: exercises/bank/${other}/${id}`);
    return {
      files: exerciseFiles(`exercises/bank/${await courseFolder(course)}/${id}`, id),
      next: "write the scene, the model and the golden answers",
    };
  },
  rule: async (id) => ({ files: ruleFiles(id), next: "list it in exercises/rules/reply.ts and write its cases first" }),
  kind: async (id) => ({
    files: kindFiles(id),
    next: "list it in exercises/index.ts, src/components/islands/views.ts, src/workers/kinds.ts and tests/support/drivers/index.ts",
  }),
  term: async (id) => ({ files: termFiles(id), next: "write the definition and the example in both languages" }),
};

const [what = "", name = "", ...extra] = process.argv.slice(2);
const maker = makers[what];
if (maker === undefined || name === "" || extra.length > 0)
  fail(
    `usage: npm run new -- ${Object.keys(makers).join(" | ")} <id>.${maker === undefined && what !== "" ? didYouMean(what, Object.keys(makers)) : ""}`,
  );
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
