import { afterEach, expect, it, vi } from "vitest";
import { exerciseStore } from "./exercise.ts";
import { fakeBrowser } from "./fake-browser.ts";

afterEach(() => vi.unstubAllGlobals());

const attempt = {
  at: "2026-11-20T09:00:00.000Z",
  rev: 1,
  answer: "a",
  score: 60,
  mark: 60,
  passed: false,
  revealed: false,
};

it("asks the browser to keep storage once, after the first answer that passes", () => {
  const persist = vi.fn(() => Promise.reject(new Error("refused")));
  vi.stubGlobal("navigator", { storage: { persist } });
  const browser = fakeBrowser();
  exerciseStore("x", browser.tab()).addAttempt(attempt);
  expect(persist).not.toHaveBeenCalled();
  exerciseStore("x", browser.tab()).addAttempt({ ...attempt, at: "2026-11-20T09:01:00.000Z", passed: true });
  exerciseStore("y", browser.tab()).addAttempt({ ...attempt, passed: true });
  expect(persist).toHaveBeenCalledTimes(1);
});
