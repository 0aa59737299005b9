/**
 * Grades anew what somebody hands over as done: the copy of their progress from “Your data”.
 *   npm run -s verify -- regia-2026-11-28.json [--path community]
 * With --path it says too what that role's path asks for and the copy doesn't show.
 * Exit 0 when the file says that works were passed and every one holds (and the path is complete), 1 when not, and when
 * some of its records can't be read, 2 when the file can't.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expandLessons } from "../src/schemas/role-path.ts";
import type { Unread } from "../src/verify/copy.ts";
import { askedBy, pathProof } from "../src/verify/path-proof.ts";
import type { Outcome, Work } from "../src/verify/work.ts";
import { type Library, readLibrary } from "./check/library.ts";
import { readArguments } from "./lib/arguments.ts";
import { fail } from "./lib/fail.ts";
import { loadExercises } from "./lib/load-exercises.ts";
import { didYouMean } from "./lib/nearest.ts";
import { verifyExport } from "./lib/verify.ts";

const usage = "usage: npm run -s verify -- copy.json [--path ID]";
const { values, positionals } = readArguments({ path: { type: "string" } }, usage);
const [file, ...extra] = positionals;
if (file === undefined || extra.length > 0) fail(usage);
const { path } = values;
const library = path === undefined ? null : await readLibrary(join(import.meta.dirname, ".."), () => {});
const asked = library?.paths.find(({ data }) => data.id === path)?.data;
if (path !== undefined && asked === undefined) {
  const known = library?.paths.map(({ data }) => data.id) ?? [];
  fail(`There is no path "${path}".${didYouMean(path, known)} Paths lie in src/content/paths/: ${known.join(", ")}.`);
}

/** What a path that takes these lines asks for. */
function askedOf({ courses, lessons }: Library, lines: readonly string[]) {
  const exercises = new Map(lessons.map(({ id, data }) => [id, data.exercises]));
  const whole = courses.map(({ data }) => ({
    id: data.id,
    lessons: data.lessons.map((lesson) => {
      const id = `${data.id}/${lesson.id}`;
      return { id, exercises: exercises.get(id) ?? [] };
    }),
  }));
  const all = whole.flatMap((course) => course.lessons.map(({ id }) => id));
  return askedBy(expandLessons(lines, all).lessons, whole);
}

const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) =>
  fail(`${file}: ${error.code === "ENOENT" ? "no such file" : error.message}`),
);
const verified = await verifyExport(text, await loadExercises());
if (!verified.ok) fail(`${file}: ${verified.problem}`);

const said: Readonly<Record<Outcome, string>> = {
  holds: "holds",
  model: "is the published model answer, or nearly, and proves nothing",
  fails: "does not pass",
  "no answer": "has no answer that can be graded",
  "no such exercise": "isn't an exercise on this site",
};
const unreadable: Readonly<Record<Unread["why"], string>> = {
  unreadable: "can't be read, and doesn't count",
  newer: "was written by a newer version of the site, and doesn't count",
  partly: "can't be read whole; what can be counts",
};
/** Rules named of those that a work misses. */
const mostNamed = 3;
const print = (line: string) => process.stdout.write(`${line}\n`);
const times = (count: number, word: string) => `${count} ${word}${count === 1 ? "" : "s"}`;
if (verified.name !== "") print(`the file says it is ${verified.name}'s`);
/** What became of a work, and what else there is to know of it. */
function told({ exercise, outcome, model, missed, revealed }: Work): string {
  const isOthers = outcome === "model" && model !== exercise;
  const became = isOthers ? `is the published model of ${model}, or nearly, and proves nothing` : said[outcome];
  const named = outcome === "fails" && missed.length > 0 ? `: ${missed.slice(0, mostNamed).join(", ")}` : "";
  return `${became}${named}${revealed ? ", written after a model answer had been opened" : ""}`;
}

for (const work of verified.works) {
  const { exercise, recorded, score, gradedIn, attempts } = work;
  const now = score === null ? "  –" : `${String(score).padStart(3)} (${gradedIn})`;
  const marks = `recorded ${String(recorded).padStart(3)}, now ${now}`;
  print(`${exercise.padEnd(28)} ${marks}  ${times(attempts, "attempt").padEnd(11)} ${told(work)}`);
}
for (const { course, right, asked, passed, sittings } of verified.tests)
  print(
    `final test, ${course}: ${right} of ${asked}, ${passed ? "passed" : "not passed"}, ${times(sittings, "sitting")} (as the file says; tests are not asked again)`,
  );
for (const { kind, id, why } of verified.unread) print(`record of the ${kind} ${id}: ${unreadable[why]}`);
if (verified.beyond > 0)
  print(`${times(verified.beyond, "record")} more not read: the file holds more than the site ever saves`);
const holding = verified.works.filter(({ outcome }) => outcome === "holds").length;
print(
  verified.works.length === 0
    ? "The copy doesn't list any work as passed."
    : `works that hold: ${holding} of ${verified.works.length}`,
);
const proof = library && asked ? pathProof(askedOf(library, asked.lessons), verified) : null;
if (proof) {
  print(`path ${path}: ${proof.holding} of ${proof.works} works hold`);
  if (proof.missing.length > 0) print(`  not in the copy: ${proof.missing.join(", ")}`);
  if (proof.weak.length > 0) print(`  not holding: ${proof.weak.join(", ")}`);
  if (proof.untested.length > 0) print(`  final tests not taken or not passed: ${proof.untested.join(", ")}`);
}
const complete = proof === null || proof.missing.length + proof.weak.length + proof.untested.length === 0;
const holds =
  verified.works.length > 0 && holding === verified.works.length && verified.unread.length + verified.beyond === 0;
process.exit(holds && complete ? 0 : 1);
