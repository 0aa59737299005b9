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

test("--list names every exercise in the language asked for", () => {
  const { status, lines } = grade("", "--list", "--locale", "it");
  expect(status).toBe(0);
  expect(lines).toContain("quote-to-sign\tform\tIl preventivo");
});
