import type { Exercise, Grading } from "../../exercises/index.ts";
import type { Locale } from "../../exercises/lib/locale.ts";
import type { Holding } from "../../exercises/what-if.ts";
import enUrl from "./grading.en.worker.ts?worker&url";
import itUrl from "./grading.it.worker.ts?worker&url";
import type { GradeReply, GradeRequest } from "./protocol.ts";
import { startWorker } from "./start.ts";

type Listener = (grading: Grading, final: boolean) => void;

const urls: Readonly<Record<Locale, string>> = { it: itUrl, en: enUrl };
const workers = new Map<Locale, Worker>();
let count = 0;
const listeners = new Map<number, { heard: (reply: GradeReply) => void; failed: () => void }>();

/** The grading worker of a language. */
function running(locale: Locale): Worker {
  const known = workers.get(locale);
  if (known !== undefined) return known;
  const worker = startWorker(urls[locale]);
  workers.set(locale, worker);
  worker.onmessage = ({ data }: MessageEvent<GradeReply>) => {
    const listener = listeners.get(data.request);
    if ("failed" in data) listener?.failed();
    else listener?.heard(data);
    if (data.final) listeners.delete(data.request);
  };
  worker.onerror = () => {
    for (const { failed } of listeners.values()) failed();
    listeners.clear();
    worker.terminate();
    workers.delete(locale);
  };
  return worker;
}

/** Starts the grading worker ahead of the first answer: it fetches what grading this exercise takes, and rehearses. */
export function warmUp(exercise: Exercise, locale: Locale): void {
  const message: GradeRequest = { request: 0, exercise, locale };
  running(locale).postMessage(message);
}

/**
 * Grades in the worker. `heard` is called at once with what can be judged, and again when the dictionary has
 * arrived; `failed` when the worker could not run.
 */
export function grade(exercise: Exercise, answer: unknown, locale: Locale, heard: Listener, failed: () => void): void {
  send({ exercise, answer, locale }, (reply) => "grading" in reply && heard(reply.grading, reply.final), failed);
}

/** Asks the worker what each sentence of an answer's text holds up. Empty when the worker could not run. */
export function askWhatFalls(
  exercise: Exercise,
  answer: unknown,
  field: string | null,
  locale: Locale,
): Promise<readonly Holding[]> {
  return new Promise((resolve) => {
    const heard = (reply: GradeReply) => resolve("holdings" in reply ? reply.holdings : []);
    send({ exercise, answer, locale, whatIf: { field } }, heard, () => resolve([]));
  });
}

function send(asked: Omit<GradeRequest, "request">, heard: (reply: GradeReply) => void, failed: () => void): void {
  const request = ++count;
  listeners.set(request, { heard, failed });
  const message: GradeRequest = { request, ...asked };
  running(asked.locale).postMessage(message);
}
