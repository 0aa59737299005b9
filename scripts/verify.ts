/**
 * Grades anew what somebody hands over as done: the copy of their progress from “Your data”.
 *   npm run -s verify -- regia-2026-11-28.json
 * Exit 0 when every work that the file says was passed holds, 1 when one doesn't, 2 when the file can't be read.
 */
import { readFile } from "node:fs/promises";
import { fail } from "./lib/fail.ts";
import { loadExercises } from "./lib/load-exercises.ts";
import { verifyExport, type Work } from "./lib/verify.ts";

const [file, ...extra] = process.argv.slice(2);
if (file === undefined || extra.length > 0) fail("usage: npm run -s verify -- copy.json");
const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) =>
  fail(`${file}: ${error.code === "ENOENT" ? "no such file" : error.message}`),
);
const verified = await verifyExport(text, await loadExercises());
if (!verified.ok) fail(`${file}: ${verified.problem}`);

const said: Readonly<Record<Work["outcome"], string>> = {
  holds: "holds",
  model: "holds, but is the model answer word for word",
  fails: "does not pass",
  "no answer": "has no answer that can be graded",
  "no such exercise": "is no exercise of this site",
};
const times = (count: number, word: string) => `${count} ${word}${count === 1 ? "" : "s"}`;
for (const { exercise, recorded, outcome, score, locale, attempts } of verified.works)
  process.stdout.write(
    `${exercise.padEnd(28)} recorded ${String(recorded).padStart(3)}, now ${score === null ? "  –" : `${String(score).padStart(3)} (${locale})`}  ${times(attempts, "attempt").padEnd(11)} ${said[outcome]}\n`,
  );
for (const { course, right, asked, passed, sittings } of verified.tests)
  process.stdout.write(
    `final test, ${course}: ${right} of ${asked}, ${passed ? "passed" : "not passed"}, ${times(sittings, "sitting")} (as the file says; tests are not asked again)\n`,
  );
const holding = verified.works.filter(({ outcome }) => outcome === "holds" || outcome === "model").length;
process.stdout.write(`works that hold: ${holding} of ${verified.works.length}\n`);
process.exit(holding === verified.works.length ? 0 : 1);
