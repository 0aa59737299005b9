import { afterEach, expect, it, vi } from "vitest";
import { exerciseStore } from "./exercise.ts";
import { fakeAttempt } from "./fakes/attempt.ts";
import { fakeBrowser } from "./fakes/browser.ts";

afterEach(() => vi.unstubAllGlobals());

it("asks the browser to keep storage once, after the first answer that passes", () => {
  const persist = vi.fn(() => Promise.reject(new Error("refused")));
  vi.stubGlobal("navigator", { storage: { persist } });
  const browser = fakeBrowser();
  exerciseStore("x", browser.tab()).addAttempt(fakeAttempt);
  expect(persist).not.toHaveBeenCalled();
  exerciseStore("x", browser.tab()).addAttempt({ ...fakeAttempt, at: "2026-11-20T09:01:00.000Z", passed: true });
  exerciseStore("y", browser.tab()).addAttempt({ ...fakeAttempt, passed: true });
  expect(persist).toHaveBeenCalledTimes(1);
});
