/** Grades answers; `--help` tells how. */
import { type Exercise, kinds, modelsOf } from "../exercises/index.ts";
import { type Locale, localeSchema, locales } from "../exercises/lib/locale.ts";
import type { Verdict } from "../exercises/lib/verdict.ts";
import { readArguments } from "./lib/arguments.ts";
import { fail } from "./lib/fail.ts";
import { gradeNamed } from "./lib/grade-line.ts";
import { gradeBatch } from "./lib/grade-pool.ts";
import { type Bank, readBank } from "./lib/load-exercises.ts";
import { didYouMean } from "./lib/nearest.ts";
import { parseJsonLine, readLines, readStdin } from "./lib/read-input.ts";
import { write } from "./lib/write.ts";

const help = `Grades answers to exercises.

npm run -s grade -- <exercise> --locale it|en [--json] < answer
    One answer from standard input: a text as it is, any other answer as JSON.
npm run -s grade -- --batch answers.jsonl [--keep-going]
    One {"id","exercise","locale","answer"} a line ("-" is standard input); one verdict a line, in the same order.
    The first line that can't be graded ends it; with --keep-going it is answered with {"line","problem"} instead.
npm run -s grade -- <exercise> --locale it|en --example
    A model answer, as a line of a batch: what an answer to this exercise looks like.
npm run -s grade -- --list [--locale it|en]
    All exercises: id, kind, title.

Not passed is an answer, too: exit code 0. What can't be graded: exit code 2, and why on standard error.
`;
const usage = "npm run -s grade -- --help tells how";

const { values, positionals } = readArguments(
  {
    locale: { type: "string" },
    json: { type: "boolean" },
    batch: { type: "string" },
    "keep-going": { type: "boolean" },
    example: { type: "boolean" },
    list: { type: "boolean" },
    help: { type: "boolean", short: "h" },
  },
  usage,
);

/** The language that was asked for. */
function language(): Locale | undefined {
  if (values.locale === undefined) return undefined;
  return (
    localeSchema.safeParse(values.locale).data ??
    fail(`"${values.locale}" is not a language; use ${locales.join(" or ")}`)
  );
}

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

async function gradeFile(file: string): Promise<void> {
  const started = performance.now();
  let [count, ungraded] = [0, 0];
  for await (const { done, problem, failed } of gradeBatch(file, readLines(file), {
    keepGoing: values["keep-going"],
  })) {
    for (const line of done) await write(`${line}\n`);
    if (problem !== null) fail(problem);
    count += done.length - failed;
    ungraded += failed;
  }
  const seconds = (performance.now() - started) / 1000;
  process.stderr.write(`${count} answers in ${seconds.toFixed(2)} s: ${Math.round(count / seconds)} a second\n`);
  if (ungraded > 0)
    fail(`${ungraded} ${ungraded === 1 ? "line" : "lines"} could not be graded: see "problem" in the output`);
}

async function gradeOne(bank: Bank): Promise<void> {
  const { exercises, unread } = bank;
  const [id, ...extra] = positionals;
  if (id === undefined || extra.length > 0) fail(`name one exercise; ${usage}`);
  const exercise =
    exercises.get(id) ?? fail(unread.get(id) ?? `there is no exercise "${id}".${didYouMean(id, exercises.keys())}`);
  const locale = language() ?? fail(`--locale is missing; ${usage}`);
  if (values.example) {
    const line = { id: "example", exercise: id, locale, answer: modelsOf(exercise, locale)[0] };
    return write(`${JSON.stringify(line)}\n`);
  }
  const graded = await gradeNamed(bank, id, answerFrom(await readStdin(), exercise), locale);
  if (!graded.ok) fail(graded.problem);
  await write(values.json ? `${JSON.stringify(graded.value)}\n` : inWords(graded.value));
}

if (values.help) await write(help);
else if (values.batch !== undefined) await gradeFile(values.batch);
else {
  const bank = await readBank();
  if (values.list) {
    const locale = language() ?? "en";
    for (const { id, kind, locale: texts } of bank.exercises.values())
      await write(`${id}\t${kind}\t${texts[locale].title}\n`);
    for (const problem of bank.unread.values()) process.stderr.write(`${problem}\n`);
  } else await gradeOne(bank);
}
