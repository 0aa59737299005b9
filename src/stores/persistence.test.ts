import { afterEach, expect, it, vi } from "vitest";
import { exerciseStore } from "./exercise.ts";
import { fakeAttempt } from "./fakes/attempt.ts";
import { fakeBrowser } from "./fakes/browser.ts";
import { askToKeep, keeping, siteRoom } from "./persistence.ts";

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

it("tells a promise that was given from one that wasn't, and from a browser that says nothing", async () => {
  const said = async (storage: object | undefined) => {
    vi.stubGlobal("navigator", { storage });
    return [await keeping(), await askToKeep(fakeBrowser().tab())];
  };
  const answering = (answer: () => Promise<boolean>) => ({ persisted: answer, persist: answer });
  expect(await said(answering(async () => true))).toEqual(["promised", "promised"]);
  expect(await said(answering(async () => false))).toEqual(["not-promised", "not-promised"]);
  expect(await said(answering(() => Promise.reject(new Error("denied"))))).toEqual(["unsaid", "unsaid"]);
  expect(await said({})).toEqual(["unsaid", "unsaid"]);
  expect(await said(undefined)).toEqual(["unsaid", "unsaid"]);
});

it("doesn't ask again whoever was asked on the page of their data", async () => {
  const persist = vi.fn(async () => false);
  vi.stubGlobal("navigator", { storage: { persist } });
  const vault = fakeBrowser().tab();
  await askToKeep(vault);
  exerciseStore("x", vault).addAttempt({ ...fakeAttempt, passed: true });
  expect(persist).toHaveBeenCalledTimes(1);
});

it("knows how much room there is only where the browser says both what is taken and what may be", async () => {
  const room = (estimate: () => Promise<object>) => {
    vi.stubGlobal("navigator", { storage: { estimate } });
    return siteRoom();
  };
  expect(await room(async () => ({ usage: 10, quota: 100 }))).toEqual({ usage: 10, quota: 100 });
  expect(await room(async () => ({ quota: 100 }))).toBeNull();
  expect(await room(async () => ({ usage: 10 }))).toBeNull();
  expect(await room(() => Promise.reject(new Error("denied")))).toBeNull();
  vi.stubGlobal("navigator", {});
  expect(await siteRoom()).toBeNull();
});
