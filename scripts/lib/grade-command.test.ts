import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const script = join(import.meta.dirname, "../grade.ts");
/** Runs the command as a shell would. */
const grade = (input: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { input, encoding: "utf8" });
  return { status, lines: stdout.trim().split("\n"), stderr };
};

const [example = ""] = grade("", "late-order", "--locale", "en", "--example").lines;

test("an example is a line that a batch takes and passes; a bad line is answered in its place and told at the end", () => {
  const typo = JSON.stringify({ id: 2, exercise: "late-ordr", locale: "en", answer: "" });
  const { status, lines, stderr } = grade([example, typo, example].join("\n"), "--batch", "-", "--keep-going");
  const [first, second, third] = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(first).toMatchObject({ id: "example", exercise: "late-order", passed: true, score: 100 });
  expect(second).toEqual({
    line: 2,
    problem: 'standard input:2: there is no exercise "late-ordr". Did you mean "late-order"?',
  });
  expect(third).toEqual(first);
  expect(stderr).toContain("1 line could not be graded");
  expect(status).toBe(2);
});

test("without --keep-going the first bad line ends the batch, after the verdicts before it", () => {
  const { status, lines, stderr } = grade(`${example}\nnonsense\n${example}\n`, "--batch", "-");
  expect(lines).toHaveLength(1);
  expect(stderr).toMatch(/^standard input:2: not JSON/);
  expect(status).toBe(2);
});

test("one answer is judged in words: the mark, each rule, and where it was missed; not passed is no error", () => {
  const reply = "Hi Giulia, we are sorry. Calm down: it is the courier's fault.\n";
  const { status, lines, stderr } = grade(reply, "late-order", "--locale", "en");
  expect([status, stderr]).toEqual([0, ""]);
  expect(lines[0]).toMatch(/^not passed \(\d+ of 100\)$/);
  expect(lines).toContain("missed signs (warning)");
  expect(lines).toContain("met    same-language");
  const blamed = lines[lines.indexOf("missed no-blame") + 1] ?? "";
  const [, from, to] = /^ {7}\S.* \[(\d+)–(\d+)\]$/.exec(blamed) ?? [];
  expect(reply.slice(Number(from), Number(to))).toContain("courier");
  // In a table the place is a row, from 1, and its field.
  const chain = grade(JSON.stringify({ levels: { margin: "seen" } }), "results-chain", "--locale", "en");
  expect(chain.lines.find((line) => line.includes("1. "))).toMatch(/ \[cards 1 level\]$/);
});

test("--list names every exercise in the language asked for", () => {
  const { status, lines } = grade("", "--list", "--locale", "it");
  expect(status).toBe(0);
  expect(lines).toContain("quote-to-sign\tform\tIl preventivo");
});

test("a text beyond what an answer may hold is told in one line, by characters or by bytes", () => {
  const long = grade("word ".repeat(5000), "late-order", "--locale", "en");
  expect(long).toEqual({
    status: 2,
    lines: [""],
    stderr: "late-order: answer: Too big: expected string to have <=20000 characters\n",
  });
  const huge = grade("word ".repeat(300_000), "late-order", "--locale", "en");
  expect(huge).toEqual({
    status: 2,
    lines: [""],
    stderr: "standard input: more than 1,000,000 bytes; an answer is at most that long\n",
  });
});

/** Lines that nobody can grade, and what is said of each. */
const hostile: readonly (readonly [string, RegExp])[] = [
  ["x".repeat(2_100_000), /^a line longer than 2,000,000 characters$/],
  [`{"id":1,"exercise":"late-order","locale":"en","answer":"${"a".repeat(30_000)}"}`, /^late-order: answer: Too big/],
  ["{bad", /^not JSON /],
  ["[1,2]", /^line: .*expected object, received array; a line is /],
  ["null", /^line: .*expected object, received null; a line is /],
  [`{"id":{},"exercise":"late-order","locale":"en","answer":""}`, /^id: .*; a line is /],
  [`{"id":1,"exercise":"late-order","locale":"en","answer":5}`, /^late-order: answer: .*expected string/],
  [`{"id":1,"exercise":"constructor","locale":"en","answer":""}`, /^there is no exercise "constructor"/],
];

test("hostile lines of a batch are each answered in their place, and the lines around them graded", () => {
  const input = [example, ...hostile.map(([line]) => line), example].join("\n");
  const { status, lines, stderr } = grade(input, "--batch", "-", "--keep-going");
  const answers = lines.map((line) => JSON.parse(line) as { readonly line?: number; readonly problem?: string });
  expect(answers).toHaveLength(hostile.length + 2);
  expect(answers.at(0)).toMatchObject({ id: "example", passed: true });
  expect(answers.at(-1)).toEqual(answers[0]);
  for (const [at, [, said]] of hostile.entries()) {
    const place = `standard input:${at + 2}: `;
    const { line, problem = "" } = answers[at + 1] ?? {};
    expect(line).toBe(at + 2);
    expect(problem.startsWith(place), problem).toBe(true);
    expect(problem.slice(place.length)).toMatch(said);
  }
  expect(stderr).toContain(`${hostile.length} lines could not be graded`);
  expect(status).toBe(2);
});

test("without --keep-going a line too long ends the batch after the verdicts before it, even as the last one", () => {
  const { status, lines, stderr } = grade(`${example}\n${"x".repeat(2_100_000)}`, "--batch", "-");
  expect(lines).toHaveLength(1);
  expect(stderr).toBe("standard input:2: a line longer than 2,000,000 characters\n");
  expect(status).toBe(2);
});
