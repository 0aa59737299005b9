import { afterEach, expect, it, vi } from "vitest";
import { sameOrigin, startWorker } from "./start.ts";

afterEach(() => vi.unstubAllGlobals());

it("takes scripts of this site only", () => {
  const page = "https://regia.example/it/";
  expect(sameOrigin("/_astro/grader.js", page)).toBe("https://regia.example/_astro/grader.js");
  for (const url of [
    "https://evil.example/x.js",
    "//evil.example/x.js",
    "data:text/javascript,1",
    "http://regia.example/x.js",
  ])
    expect(() => sameOrigin(url, page)).toThrow(TypeError);
});

it("makes one Trusted Types policy for all workers", () => {
  const createPolicy = vi.fn((_: string, rules: { createScriptURL: (url: string) => string }) => ({
    createScriptURL: (url: string) => ({ trusted: rules.createScriptURL(url) }),
  }));
  const Worker = vi.fn(class {});
  vi.stubGlobal("trustedTypes", { createPolicy });
  vi.stubGlobal("location", { href: "https://regia.example/it/" });
  vi.stubGlobal("Worker", Worker);
  startWorker("/a.js");
  startWorker("/b.js");
  expect(createPolicy).toHaveBeenCalledTimes(1);
  expect(createPolicy.mock.calls[0]?.[0]).toBe("regia");
  expect(Worker).toHaveBeenLastCalledWith({ trusted: "https://regia.example/b.js" }, { type: "module" });
});
