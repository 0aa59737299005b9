/**
 * Grades answers.
 *   npm run -s grade -- <exercise> --locale it [--json] < answer
 *   npm run -s grade -- --batch answers.jsonl     one {"id","exercise","locale","answer"} a line
 */
import { parseArgs } from "node:util";
import * as z from "zod";
import { type Exercise, gradeAnswer } from "../exercises/index.ts";
import { localeSchema, locales } from "../exercises/lib/locale.ts";
import type { Verdict } from "../exercises/lib/verdict.ts";
import { fail } from "./lib/fail.ts";
import { loadExercises } from "./lib/load-exercises.ts";
import { didYouMean } from "./lib/nearest.ts";
import { parseJsonLine, readLines, readStdin } from "./lib/read-input.ts";
import { spellingOf } from "./lib/spelling.ts";
import { write } from "./lib/write.ts";

const usage =
  "usage: npm run -s grade -- <exercise> --locale it|en [--json] < answer, or npm run -s grade -- --batch answers.jsonl";

const batchLine = z.looseObject({
  id: z.union([z.string(), z.number()]),
  exercise: z.string(),
  locale: z.string(),
  answer: z.unknown(),
});

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
const exercises = await loadExercises().catch((error: unknown) => fail((error as Error).message));

function exerciseNamed(id: string, where: string): Exercise {
  return exercises.get(id) ?? fail(`${where}there is no exercise "${id}".${didYouMean(id, exercises.keys())}`);
}

async function verdictOn(exercise: Exercise, answer: unknown, language: string, where: string): Promise<Verdict> {
  const locale =
    localeSchema.safeParse(language).data ??
    fail(`${where}"${language}" is not a language; use ${locales.join(" or ")}`);
  const grading = gradeAnswer(exercise, answer, locale, { spelling: await spellingOf(locale) });
  return grading.ok ? grading.verdict : fail(`${where}${exercise.id}: ${grading.problem}`);
}

/** A text answer is the text itself; any other kind's answer is JSON. */
function answerFrom(text: string, exercise: Exercise): unknown {
  if (exercise.kind === "crisis-reply") return text.replace(/\r?\n$/, "");
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
  for await (const { line, number } of readLines(values.batch)) {
    const where = `${values.batch}:${number}: `;
    const parsed = batchLine.safeParse(parseJsonLine(line, where.trim().replace(/:$/, "")));
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      fail(
        `${where}${issue?.path.join(".") || "line"}: ${issue?.message}; a line is {"id","exercise","locale","answer"}`,
      );
    }
    const { id, exercise, locale, answer } = parsed.data;
    const verdict = await verdictOn(exerciseNamed(exercise, where), answer, locale, where);
    await write(`${JSON.stringify({ id, exercise, locale, ...verdict })}\n`);
    count++;
  }
  const seconds = (performance.now() - started) / 1000;
  process.stderr.write(`${count} answers in ${seconds.toFixed(2)} s: ${Math.round(count / seconds)} a second\n`);
} else {
  const [id, ...extra] = positionals;
  if (id === undefined || extra.length > 0) fail(usage);
  const exercise = exerciseNamed(id, "");
  if (values.locale === undefined) fail(`--locale is missing; ${usage}`);
  localeSchema.safeParse(values.locale).data ??
    fail(`"${values.locale}" is not a language; use ${locales.join(" or ")}`);
  const verdict = await verdictOn(exercise, answerFrom(await readStdin(), exercise), values.locale, "");
  await write(values.json ? `${JSON.stringify(verdict)}\n` : inWords(verdict));
}
