/**
 * Checks everything that authors write: lessons, exercises, glossary, sources.
 *   npm run check                              all of it
 *   npm run check -- late-order                only what is wrong with an exercise, a lesson (crisis/apology), a course, a path, a term, a rule
 *   npm run check -- src/content/glossary      only what is wrong in a file or a folder
 *   npm run check -- --figures                 also a table of the lessons: words, readability, checks, drawings
 * Exit 0: nothing is wrong; 1: something is; 2: the command was given something it can't use.
 */
import { join } from "node:path";
import { checkAll } from "./check/all.ts";
import { lessonFigures, totals } from "./check/figures.ts";
import { formatProblem } from "./check/problem.ts";
import { siteConfig } from "./check/site-config.ts";
import { readArguments } from "./lib/arguments.ts";
import { fail } from "./lib/fail.ts";

const root = join(import.meta.dirname, "..");
const usage = "usage: npm run check -- [--figures] [a path or an id, or several]";

const { values, positionals } = readArguments({ figures: { type: "boolean" }, help: { type: "boolean" } }, usage);
if (values.help) {
  process.stdout.write(`${usage}\nExit 0: nothing is wrong; 1: something is; 2: it can't be checked.\n`);
  process.exit(0);
}
const checked = await checkAll(root, positionals);
if (!checked.ok) fail(checked.problem);
const { library } = checked;
const config = positionals.length === 0 ? await siteConfig(root) : { problems: [], notice: null };
const problems = [...checked.problems, ...config.problems];
if (values.figures) for (const line of lessonFigures(library)) process.stdout.write(`${line}\n`);
for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n\n`);
const many = problems.length;
const count = `${many} ${many === 1 ? "problem" : "problems"}`;
const where = positionals.length === 0 ? totals(library) : positionals.join(", ");
const notes = [...(config.notice === null ? [] : [config.notice]), ...checked.notes];
for (const note of notes) process.stdout.write(`${note}\n`);
process.stdout.write(`${count} · ${where}\n`);
process.exit(many === 0 ? 0 : 1);
