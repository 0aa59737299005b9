import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Line, readLines } from "./read-input.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "regia-lines-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function linesOf(text: string): Promise<Line[]> {
  const file = join(folder, "answers.jsonl");
  await writeFile(file, text);
  const lines: Line[] = [];
  for await (const line of readLines(file)) lines.push(line);
  return lines;
}

test("lines come with their numbers, empty ones counted and left out, however the file ends", async () => {
  const first = { line: "one", number: 1 };
  const third = { line: "three", number: 3 };
  for (const text of ["one\n\nthree", "one\n \nthree\n", "one\r\n\r\nthree\r\n", "  one\n\n three \n\n\n"])
    expect(await linesOf(text)).toEqual([first, third]);
  expect(await linesOf("")).toEqual([]);
});

test("no line is lost or cut where the file is read in pieces", async () => {
  const word = fc.constantFrom("", "a", "è", "😀", "\t", "b c");
  // The file is read some 64,000 bytes at a time.
  const line = fc.tuple(word, fc.nat(40_000)).map(([one, many]) => one.repeat(many));
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 8 }), fc.boolean(), async (lines, closed) => {
      const read = await linesOf(lines.join("\n") + (closed ? "\n" : ""));
      const expected = lines.flatMap((text, at) => (text.trim() === "" ? [] : [{ line: text.trim(), number: at + 1 }]));
      expect(read).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});

test("a line too long is told in its place, and those around it are read", async () => {
  const problem = "a line longer than 2,000,000 characters";
  const long = "x".repeat(2_000_001);
  expect(await linesOf(`one\n${long}\nthree`)).toEqual([
    { line: "one", number: 1 },
    { number: 2, problem },
    { line: "three", number: 3 },
  ]);
  expect(await linesOf(long)).toEqual([{ number: 1, problem }]);
  expect(await linesOf("x".repeat(2_000_000))).toHaveLength(1);
  expect((await linesOf("x".repeat(2_000_000)))[0]).not.toHaveProperty("problem");
});
