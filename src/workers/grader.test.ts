import { expect, it, vi } from "vitest";
import type { Exercise } from "../../exercises/index.ts";
import { grade } from "./grader.ts";
import type { GradeReply, GradeRequest } from "./protocol.ts";

const { worker, asked } = vi.hoisted(() => {
  const asked: GradeRequest[] = [];
  const worker = {
    onmessage: (_: { readonly data: GradeReply }) => {},
    onerror: () => {},
    postMessage: (message: GradeRequest) => asked.push(message),
    terminate: () => {},
  };
  return { worker, asked };
});
vi.mock("./start.ts", () => ({ startWorker: () => worker }));

const exercise = { kind: "crisis-reply" } as Exercise;
const reply = (request: number): GradeReply => ({ request, grading: { ok: false, problem: "read" }, final: true });

it("tells of a grading, and no more of one that was given up", () => {
  const heard = vi.fn();
  const failed = vi.fn();
  grade(exercise, "one", "en", heard, failed);
  const giveUp = grade(exercise, "two", "en", heard, failed);
  giveUp();
  const [one, two] = asked.map(({ request }) => request);
  worker.onmessage({ data: reply(two ?? 0) });
  expect(heard).not.toHaveBeenCalled();
  worker.onmessage({ data: reply(one ?? 0) });
  expect(heard).toHaveBeenCalledExactlyOnceWith({ ok: false, problem: "read" }, true);
  grade(exercise, "three", "en", heard, failed)();
  worker.onerror();
  expect(failed, "given up before the worker broke").not.toHaveBeenCalled();
});
