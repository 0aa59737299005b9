/** Grades lines of a batch in a thread of its own. */
import { parentPort } from "node:worker_threads";
import { gradeLine } from "./grade-line.ts";
import type { Chunk, Graded } from "./grade-pool.ts";
import { readBank } from "./load-exercises.ts";
import { nameOfFile } from "./read-input.ts";

const bank = readBank();

parentPort?.on("message", async ({ file, lines, keepGoing }: Chunk) => {
  const done: string[] = [];
  let failed = 0;
  let problem: string | null = null;
  const name = nameOfFile(file);
  for (const { line, number, problem: unread } of lines) {
    const where = `${name}:${number}`;
    const graded =
      line === undefined
        ? { ok: false as const, problem: `${where}: ${unread}` }
        : await gradeLine(await bank, line, where);
    if (graded.ok) done.push(graded.value);
    else if (keepGoing) {
      failed++;
      done.push(JSON.stringify({ line: number, problem: graded.problem }));
    } else {
      problem = graded.problem;
      break;
    }
  }
  const reply: Graded = { done, problem, failed };
  parentPort?.postMessage(reply);
});
