import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { type Graded, gradeBatch } from "./grade-pool.ts";

/** A thread that answers as many chunks as are asked for, and dies in the given way on the next, or by itself. */
const worker = (chunks: number, dies: "when asked" | "by itself", how: string) =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`
      import { parentPort } from "node:worker_threads";
      let left = ${chunks};
      const die = () => { ${how} };
      parentPort.on("message", ({ lines }) => {
        if (left-- === 0) return die();
        parentPort.postMessage({ done: lines.map(({ line }) => line), problem: null, failed: 0 });
        // not before its last answer has come: nothing says which of the two is heard first
        if (left === 0 && ${dies === "by itself"}) setTimeout(die, 30);
      });
    `)}`,
  );

async function* lines(many: number) {
  for (let number = 1; number <= many; number++) yield { line: `${number}`, number };
}

/** What a batch of 300 lines comes to, read as slowly as a full pipe would. */
async function graded(thread: URL, threads: number): Promise<Graded[]> {
  const all: Graded[] = [];
  for await (const chunk of gradeBatch("answers.jsonl", lines(300), { threads, worker: thread })) {
    all.push(chunk);
    if (chunk.problem !== null) break;
    await setTimeout(100);
  }
  return all;
}

for (const [how, why] of [
  ['throw new Error("out of memory")', "out of memory"],
  ['Promise.reject(new Error("torn"))', "torn"],
  ["process.exit(9)", "exit code 9"],
] as const) {
  test(`a thread that dies on its lines ends the batch with them, after the verdicts before: ${how}`, async () => {
    const all = await graded(worker(1, "when asked", how), 1);
    expect(all.map(({ done }) => done.length)).toEqual([50, 0]);
    expect(all[1]?.problem).toBe(`answers.jsonl:51: the thread that was to grade lines 51 to 100 ended: ${why}`);
  });

  test(`a thread that dies while nobody awaits it is told when its lines come: ${how}`, async () => {
    const all = await graded(worker(2, "by itself", how), 2);
    expect(all.map(({ done }) => done.length)).toEqual([50, 50, 50, 50, 0]);
    expect(all[4]?.problem).toBe(`answers.jsonl:201: the thread that was to grade lines 201 to 250 ended: ${why}`);
  });
}
