/** Grades lines of a batch in a thread of its own. */
import { parentPort } from "node:worker_threads";
import { gradeLine } from "./grade-line.ts";
import type { Chunk, Graded } from "./grade-pool.ts";
import { loadExercises } from "./load-exercises.ts";

const exercises = loadExercises();

parentPort?.on("message", async ({ file, lines }: Chunk) => {
  const done: string[] = [];
  let problem: string | null = null;
  for (const { line, number } of lines) {
    const graded = await gradeLine(await exercises, line, `${file}:${number}`);
    if (!graded.ok) {
      problem = graded.problem;
      break;
    }
    done.push(graded.value);
  }
  const reply: Graded = { done, problem };
  parentPort?.postMessage(reply);
});
