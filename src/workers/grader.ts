import type { Exercise, Grading } from "../../exercises/index.ts";
import type { Locale } from "../../exercises/lib/locale.ts";
import type { Verdict } from "../../exercises/lib/verdict.ts";
import type { Holding } from "../../exercises/what-if.ts";
import enUrl from "./grading.en.worker.ts?worker&url";
import itUrl from "./grading.it.worker.ts?worker&url";
import bothUrl from "./grading.worker.ts?worker&url";
import type { GradeReply, GradeRequest } from "./protocol.ts";
import { startWorker } from "./start.ts";

type Listener = (grading: Grading, final: boolean) => void;

/** A language's own worker, or the one that has the words of both. */
type Which = Locale | "both";
const urls: Readonly<Record<Which, string>> = { it: itUrl, en: enUrl, both: bothUrl };
const workers = new Map<Which, Worker>();

/** What was asked and not answered yet, by the number of the request. */
const waiting = new Map<
  number,
  {
    readonly message: GradeRequest;
    readonly of: Which;
    readonly heard: (reply: GradeReply) => void;
    readonly failed: () => void;
  }
>();
let count = 0;

function running(which: Which): Worker {
  const known = workers.get(which);
  if (known !== undefined) return known;
  const worker = startWorker(urls[which]);
  workers.set(which, worker);
  worker.onmessage = ({ data }: MessageEvent<GradeReply>) => {
    const asked = waiting.get(data.request);
    if (data.final) waiting.delete(data.request);
    if ("failed" in data) {
      asked?.failed();
      // A browser remembers a script that it couldn't fetch: only a new worker asks for it again. What nobody waits for,
      // a rehearsal say, ends no worker that somebody else waits for.
      if (asked !== undefined || !isAwaited(which)) stop(which);
    } else if (asked === undefined) return;
    else if ("elsewhere" in data) ask({ ...asked, of: "both" });
    else asked.heard(data);
  };
  worker.onerror = () => stop(which);
  return worker;
}

const isAwaited = (which: Which): boolean => [...waiting.values()].some(({ of }) => of === which);

/** Ends a worker; whoever waits for it hears that it failed, and the next answer starts another. */
function stop(which: Which): void {
  workers.get(which)?.terminate();
  workers.delete(which);
  for (const [request, { of, failed }] of waiting) {
    if (of !== which) continue;
    waiting.delete(request);
    failed();
  }
}

function ask(asked: Parameters<typeof waiting.set>[1]): void {
  waiting.set(asked.message.request, asked);
  running(asked.of).postMessage(asked.message);
}

/** Starts the grading worker ahead of the first answer: it fetches what grading this exercise takes, and rehearses. */
export function warmUp(exercise: Exercise, locale: Locale): void {
  const message: GradeRequest = { request: 0, exercise, locale };
  running(locale).postMessage(message);
}

/**
 * Grades in the worker. `heard` is called at once with what can be judged, and again when the dictionary has
 * arrived; `failed` when the worker could not run. Call what it returns to hear of it no more.
 */
export function grade(
  exercise: Exercise,
  answer: unknown,
  locale: Locale,
  heard: Listener,
  failed: () => void,
): () => void {
  return send({ exercise, answer, locale }, (reply) => "grading" in reply && heard(reply.grading, reply.final), failed);
}

/** Asks the worker what each sentence of an answer's text holds up. Null when the worker could not run. */
export function askWhatFalls(
  exercise: Exercise,
  answer: unknown,
  field: string | null,
  locale: Locale,
): Promise<readonly Holding[] | null> {
  return new Promise((resolve) => {
    const heard = (reply: GradeReply) => resolve("holdings" in reply ? reply.holdings : null);
    send({ exercise, answer, locale, whatIf: { field } }, heard, () => resolve(null));
  });
}

/** Milliseconds for which a whole verdict is waited for, dictionary and all. */
const longest = 60_000;

/**
 * Grades an answer once, with the dictionary; null for what can be no answer to that exercise. Rejects when the worker
 * could not run, or could not have all that it takes.
 */
export function gradeWhole(exercise: Exercise, answer: unknown, locale: Locale): Promise<Verdict | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const graded = new Promise<Verdict | null>((resolve, reject) => {
    const fail = () => reject(new Error("the answer could not be graded"));
    const heard: Listener = (grading, final) => {
      if (!final) return;
      if (!grading.ok) resolve(null);
      else if (grading.verdict.pending.length > 0) fail();
      else resolve(grading.verdict);
    };
    const leave = grade(exercise, answer, locale, heard, fail);
    timer = setTimeout(() => {
      leave();
      fail();
    }, longest);
  });
  return graded.finally(() => clearTimeout(timer));
}

function send(
  asked: Omit<GradeRequest, "request">,
  heard: (reply: GradeReply) => void,
  failed: () => void,
): () => void {
  const request = ++count;
  ask({ message: { request, ...asked }, of: asked.locale, heard, failed });
  return () => waiting.delete(request);
}
