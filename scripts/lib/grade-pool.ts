import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Line } from "./read-input.ts";

/** Lines of a batch that are graded together, with their numbers in the file. */
export interface Chunk {
  readonly file: string;
  readonly lines: readonly Line[];
  /** Answers a line that can't be graded with its problem and goes on, instead of stopping there. */
  readonly keepGoing: boolean;
}

/** The answers to a chunk: up to the first line that could not be graded, or to all lines. */
export interface Graded {
  readonly done: readonly string[];
  /** Why it stopped before the end. */
  readonly problem: string | null;
  /** How many of the answers tell a problem instead of a verdict. */
  readonly failed: number;
}

/** How a batch is graded. */
interface BatchOptions {
  readonly threads?: number;
  readonly keepGoing?: boolean | undefined;
}

/** Lines a chunk: enough that handing them over costs nothing, few enough that threads end together. */
const perChunk = 50;
/** A thread loads all rules and a dictionary: more than four are not worth their memory. */
const mostThreads = 4;

/** Megabytes that a thread may keep: ample for rules, compiled patterns and dictionaries of both languages (some 200), and a reason to tidy up in time. */
const resourceLimits = { maxOldGenerationSizeMb: 320, maxYoungGenerationSizeMb: 24 };

/** A thread that grades one chunk at a time. */
class Thread {
  private readonly worker = new Worker(new URL("./grade-worker.ts", import.meta.url), { resourceLimits });
  private last: Promise<unknown> = Promise.resolve();

  grade(chunk: Chunk): Promise<Graded> {
    const next = this.last.then(async () => {
      this.worker.postMessage(chunk);
      const [reply] = (await once(this.worker, "message")) as [Graded];
      return reply;
    });
    this.last = next.catch(() => undefined);
    return next;
  }

  end(): Promise<number> {
    return this.worker.terminate();
  }
}

async function* chunksOf(lines: AsyncIterable<Line>): AsyncGenerator<Chunk["lines"]> {
  let chunk: Line[] = [];
  for await (const line of lines) {
    chunk.push(line);
    if (chunk.length < perChunk) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

/**
 * Grades a batch on every core, in the order of its lines. Two chunks a thread are under way at most, so that memory
 * does not grow with the file. A thread is started when there is a chunk for it. Yields chunk by chunk.
 */
export async function* gradeBatch(
  file: string,
  lines: AsyncIterable<Line>,
  { threads = Math.min(mostThreads, availableParallelism()), keepGoing = false }: BatchOptions = {},
): AsyncGenerator<Graded> {
  const started: Thread[] = [];
  const underWay: Promise<Graded>[] = [];
  let turn = 0;
  try {
    for await (const chunk of chunksOf(lines)) {
      const thread = started[turn % threads] ?? new Thread();
      started[turn % threads] = thread;
      turn++;
      underWay.push(thread.grade({ file, lines: chunk, keepGoing }));
      if (underWay.length < threads * 2) continue;
      const first = await underWay.shift();
      if (first !== undefined) yield first;
    }
    for (const rest of underWay) yield await rest;
  } finally {
    await Promise.all(started.map((thread) => thread.end()));
  }
}
