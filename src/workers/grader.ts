import type { Exercise, Grading } from "../../exercises/index.ts";
import type { Locale } from "../../exercises/lib/locale.ts";
import workerUrl from "./grading.worker.ts?worker&url";
import type { GradeReply, GradeRequest } from "./protocol.ts";
import { startWorker } from "./start.ts";

type Listener = (grading: Grading, final: boolean) => void;

let worker: Worker | null = null;
let count = 0;
const listeners = new Map<number, { heard: Listener; failed: () => void }>();

function running(): Worker {
  if (worker !== null) return worker;
  worker = startWorker(workerUrl);
  worker.onmessage = ({ data }: MessageEvent<GradeReply>) => {
    listeners.get(data.request)?.heard(data.grading, data.final);
    if (data.final) listeners.delete(data.request);
  };
  worker.onerror = () => {
    for (const { failed } of listeners.values()) failed();
    listeners.clear();
    worker?.terminate();
    worker = null;
  };
  return worker;
}

/** Starts the grading worker ahead of the first answer. */
export function warmUp(): void {
  running();
}

/**
 * Grades in the worker. `heard` is called at once with what can be judged, and again when the dictionary has
 * arrived; `failed` when the worker could not run.
 */
export function grade(exercise: Exercise, answer: unknown, locale: Locale, heard: Listener, failed: () => void): void {
  const request = ++count;
  listeners.set(request, { heard, failed });
  const message: GradeRequest = { request, exercise, answer, locale };
  running().postMessage(message);
}
