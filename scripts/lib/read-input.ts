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

/** Lines of a file ("-" is standard input) with their numbers, one at a time; a line over the limit ends the command. */
export async function* readLines(file: string): AsyncGenerator<{ line: string; number: number }> {
  const stream = file === "-" ? process.stdin : createReadStream(file);
  stream.setEncoding("utf8");
  let rest = "";
  let number = 0;
  try {
    for await (const chunk of stream as AsyncIterable<string>) {
      rest += chunk;
      let end = rest.indexOf("\n");
      while (end >= 0) {
        number++;
        const line = rest.slice(0, end).trim();
        rest = rest.slice(end + 1);
        if (line !== "") yield { line, number };
        end = rest.indexOf("\n");
      }
      if (rest.length > maxAnswerBytes * 2)
        fail(`${file}:${number + 1}: a line longer than ${(maxAnswerBytes * 2).toLocaleString("en")} characters`);
    }
  } catch (error) {
    fail(`${file}: ${(error as NodeJS.ErrnoException).code === "ENOENT" ? "no such file" : (error as Error).message}`);
  }
  if (rest.trim() !== "") yield { line: rest.trim(), number: number + 1 };
}

/** Parses one line of JSON; a malformed one ends the command and names the place. */
export function parseJsonLine(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    return fail(`${where}: not JSON (${(error as Error).message})`);
  }
}
