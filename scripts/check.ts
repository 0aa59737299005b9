/** Checks everything that authors write: lessons, exercises, glossary, sources. Exit 1 if anything is wrong. */
import { join } from "node:path";
import { checkAll } from "./check/all.ts";
import { lessonFigures } from "./check/figures.ts";
import { formatProblem } from "./check/problem.ts";

const { library, problems } = await checkAll(join(import.meta.dirname, ".."));
for (const line of lessonFigures(library)) process.stdout.write(`${line}\n`);
for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n\n`);
process.stdout.write(
  problems.length === 0 ? "0 problems\n" : `${problems.length} ${problems.length === 1 ? "problem" : "problems"}\n`,
);
process.exit(problems.length === 0 ? 0 : 1);
