import { expect, it, vi } from "vitest";
import type { Exercise } from "../../exercises/index.ts";
import { grade, gradeWhole, warmUp } from "./grader.ts";
import type { GradeReply, GradeRequest } from "./protocol.ts";

const { worker, asked } = vi.hoisted(() => {
  const asked: GradeRequest[] = [];
  const worker = {
    onmessage: (_: { readonly data: GradeReply }) => {},
    onerror: () => {},
    postMessage: (message: GradeRequest) => asked.push(message),
    terminate: vi.fn(),
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

it("a whole verdict waits for the dictionary, and is none without it", async () => {
  const verdict = (pending: string[]): GradeReply => ({
    request: asked.at(-1)?.request ?? 0,
    grading: { ok: true, verdict: { passed: true, score: 100, rules: [], pending } },
    final: true,
  });
  const whole = gradeWhole(exercise, "four", "en");
  worker.onmessage({ data: verdict([]) });
  await expect(whole).resolves.toMatchObject({ passed: true });
  const lacking = gradeWhole(exercise, "five", "en");
  worker.onmessage({ data: verdict(["no-slips"]) });
  await expect(lacking).rejects.toThrow();
});

it("a worker that couldn't have what it takes gives way to another, and whoever waits for it hears so", () => {
  const failed = vi.fn();
  worker.terminate.mockClear();
  grade(exercise, "six", "en", () => {}, failed);
  grade(exercise, "seven", "en", () => {}, failed);
  const first = asked.at(-2)?.request ?? 0;
  worker.onmessage({ data: { request: first, failed: true, final: true } });
  expect(failed).toHaveBeenCalledTimes(2);
  expect(worker.terminate).toHaveBeenCalledOnce();
});

it("a rehearsal that couldn't have what it takes makes room for another worker, unless somebody waits for this one", () => {
  const failed: GradeReply = { request: 0, failed: true, final: true };
  const notToFail = vi.fn();
  worker.terminate.mockClear();
  warmUp(exercise, "en");
  const giveUp = grade(exercise, "eight", "en", () => {}, notToFail);
  worker.onmessage({ data: failed });
  expect(worker.terminate).not.toHaveBeenCalled();
  giveUp();
  worker.onmessage({ data: failed });
  expect(worker.terminate).toHaveBeenCalledOnce();
  expect(notToFail).not.toHaveBeenCalled();
});
