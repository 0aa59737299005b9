import { createReadStream } from "node:fs";
import { fail } from "./fail.ts";

/** The most that a single answer on standard input may weigh, in bytes. */
const maxAnswerBytes = 1_000_000;

/** Reads standard input as UTF-8, up to `maxAnswerBytes`; ends the command above that. */
export async function readStdin(): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxAnswerBytes)
      fail(`standard input: more than ${maxAnswerBytes.toLocaleString("en")} bytes; an answer is at most that long`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** The most that a line may hold, in UTF-16 units: a longer one is passed over, so that it fills no memory. */
const maxLine = maxAnswerBytes * 2;

/** A line of a file with its number; of one that can't be taken, what is wrong with it in place of its text. */
export type Line = { readonly number: number } & (
  | { readonly line: string; readonly problem?: never }
  | { readonly problem: string; readonly line?: never }
);

/** What a file is called in a message: "-" is standard input. */
export const nameOfFile = (file: string) => (file === "-" ? "standard input" : file);

/** Lines of a file ("-" is standard input) that hold something, one at a time. */
export async function* readLines(file: string): AsyncGenerator<Line> {
  const stream = file === "-" ? process.stdin : createReadStream(file);
  stream.setEncoding("utf8");
  const problem = `a line longer than ${maxLine.toLocaleString("en")} characters`;
  let [rest, number, tooLong] = ["", 0, false];
  try {
    for await (const chunk of stream as AsyncIterable<string>) {
      rest += chunk;
      let end = rest.indexOf("\n");
      while (end >= 0) {
        number++;
        const line = rest.slice(0, end).trim();
        rest = rest.slice(end + 1);
        if (tooLong || line.length > maxLine) yield { number, problem };
        else if (line !== "") yield { line, number };
        tooLong = false;
        end = rest.indexOf("\n");
      }
      tooLong ||= rest.length > maxLine;
      if (tooLong) rest = "";
    }
  } catch (error) {
    fail(`${file}: ${(error as NodeJS.ErrnoException).code === "ENOENT" ? "no such file" : (error as Error).message}`);
  }
  if (tooLong) yield { number: number + 1, problem };
  else if (rest.trim() !== "") yield { line: rest.trim(), number: number + 1 };
}

/** Parses one line of JSON; a malformed one ends the command and names the place. */
export function parseJsonLine(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    return fail(`${where}: not JSON (${(error as Error).message})`);
  }
}
