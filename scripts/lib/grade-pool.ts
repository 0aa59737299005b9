import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { type Line, nameOfFile } from "./read-input.ts";

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
  /** What a thread runs. */
  readonly worker?: URL;
}

/** Lines a chunk: enough that handing them over costs nothing, few enough that threads end together. */
const perChunk = 50;
/** A thread loads all rules and a dictionary: more than four are not worth their memory. */
const mostThreads = 4;

/** Megabytes that a thread may keep: ample for rules, compiled patterns and dictionaries of both languages (some 200), and a reason to tidy up in time. */
const resourceLimits = { maxOldGenerationSizeMb: 320, maxYoungGenerationSizeMb: 24 };

/** A thread that grades one chunk at a time. Once it has died, its chunk and those after it are answered with why. */
class Thread {
  private readonly worker: Worker;
  private last: Promise<unknown> = Promise.resolve();
  private why: string | null = null;
  /** Takes the answer to the chunk that is being graded. */
  private answer = (_reply: Graded | null): void => {};

  constructor(file: URL) {
    this.worker = new Worker(file, { resourceLimits });
    // Heard at all times: a thread may die while nobody awaits it.
    this.worker.on("message", (reply: Graded) => this.answer(reply));
    this.worker.on("error", (error) => this.die(error instanceof Error ? error.message : String(error)));
    this.worker.on("exit", (code) => this.die(`exit code ${code}`));
  }

  grade(chunk: Chunk): Promise<Graded> {
    const next = this.last.then(() => this.handOver(chunk));
    this.last = next;
    return next;
  }

  end(): Promise<number> {
    return this.worker.terminate();
  }

  private handOver(chunk: Chunk): Promise<Graded> {
    return new Promise((resolve) => {
      this.answer = (reply) => resolve(reply ?? { done: [], problem: ungraded(chunk, this.why ?? ""), failed: 0 });
      if (this.why === null) this.worker.postMessage(chunk);
      else this.answer(null);
    });
  }

  private die(why: string): void {
    this.why ??= why;
    this.answer(null);
  }
}

/** What is said of a chunk whose thread died. */
const ungraded = ({ file, lines }: Chunk, why: string) =>
  `${nameOfFile(file)}:${lines[0]?.number}: the thread that was to grade lines ${lines[0]?.number} to ${lines.at(-1)?.number} ended: ${why}`;

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
  {
    threads = Math.min(mostThreads, availableParallelism()),
    keepGoing = false,
    worker = new URL("./grade-worker.ts", import.meta.url),
  }: BatchOptions = {},
): AsyncGenerator<Graded> {
  const started: Thread[] = [];
  const underWay: Promise<Graded>[] = [];
  let turn = 0;
  try {
    for await (const chunk of chunksOf(lines)) {
      const thread = started[turn % threads] ?? new Thread(worker);
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
