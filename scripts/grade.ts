/**
 * Grades answers.
 *   npm run -s grade -- <exercise> --locale it [--json] < answer
 *   npm run -s grade -- --batch answers.jsonl     one {"id","exercise","locale","answer"} a line
 */
import { parseArgs } from "node:util";
import { type Exercise, kinds } from "../exercises/index.ts";
import { localeSchema, locales } from "../exercises/lib/locale.ts";
import type { Verdict } from "../exercises/lib/verdict.ts";
import { fail } from "./lib/fail.ts";
import { gradeNamed } from "./lib/grade-line.ts";
import { gradeBatch } from "./lib/grade-pool.ts";
import { loadExercises } from "./lib/load-exercises.ts";
import { didYouMean } from "./lib/nearest.ts";
import { parseJsonLine, readLines, readStdin } from "./lib/read-input.ts";
import { write } from "./lib/write.ts";

const usage =
  "usage: npm run -s grade -- <exercise> --locale it|en [--json] < answer, or npm run -s grade -- --batch answers.jsonl";

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { locale: { type: "string" }, json: { type: "boolean" }, batch: { type: "string" } },
    });
  } catch (error) {
    return fail(`${(error as Error).message.split("\n")[0]}; ${usage}`);
  }
}

const { values, positionals } = readArguments();
/** A kind whose answer is a string takes the text itself; any other kind's answer is JSON. */
function answerFrom(text: string, exercise: Exercise): unknown {
  if (kinds[exercise.kind].answer.safeParse("").success) return text.replace(/\r?\n$/, "");
  return parseJsonLine(text, "standard input");
}

function inWords(verdict: Verdict): string {
  const lines = [`${verdict.passed ? "passed" : "not passed"} (${verdict.score} of 100)`];
  for (const rule of verdict.rules) {
    if (rule.outcome === "na") continue;
    lines.push(
      `${rule.outcome === "met" ? "met   " : "missed"} ${rule.id}${rule.severity === "warning" ? " (warning)" : ""}`,
    );
    for (const finding of rule.findings) {
      const place = finding.range
        ? ` [${finding.range.start}–${finding.range.end}]`
        : finding.cell
          ? ` [${finding.cell.table} ${finding.cell.row + 1}${finding.cell.field ? ` ${finding.cell.field}` : ""}]`
          : "";
      lines.push(`       ${finding.message}${place}`);
    }
  }
  return `${lines.join("\n")}\n`;
}

if (values.batch !== undefined) {
  const started = performance.now();
  let count = 0;
  for await (const { done, problem } of gradeBatch(values.batch, readLines(values.batch))) {
    for (const line of done) await write(`${line}\n`);
    if (problem !== null) fail(problem);
    count += done.length;
  }
  const seconds = (performance.now() - started) / 1000;
  process.stderr.write(`${count} answers in ${seconds.toFixed(2)} s: ${Math.round(count / seconds)} a second\n`);
} else {
  const [id, ...extra] = positionals;
  if (id === undefined || extra.length > 0) fail(usage);
  const exercises = await loadExercises().catch((error: unknown) => fail((error as Error).message));
  const exercise = exercises.get(id) ?? fail(`there is no exercise "${id}".${didYouMean(id, exercises.keys())}`);
  if (values.locale === undefined) fail(`--locale is missing; ${usage}`);
  if (!localeSchema.safeParse(values.locale).success)
    fail(`"${values.locale}" is not a language; use ${locales.join(" or ")}`);
  const graded = await gradeNamed(exercises, id, answerFrom(await readStdin(), exercise), values.locale);
  if (!graded.ok) fail(graded.problem);
  await write(values.json ? `${JSON.stringify(graded.value)}\n` : inWords(graded.value));
}
