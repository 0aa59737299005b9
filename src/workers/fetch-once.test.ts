import { afterEach, expect, it, vi } from "vitest";
import { fetchOnce } from "./fetch-once.ts";

afterEach(() => vi.unstubAllGlobals());

const answers = (...all: (() => Promise<Response>)[]) => {
  const fetched = vi.fn((_url: string) => (all.shift() ?? (() => Promise.reject(new Error("offline"))))());
  vi.stubGlobal("fetch", fetched);
  return fetched;
};
const text = (response: Response) => response.text();

it("fetches an address once, also when two ask at the same time", async () => {
  const fetched = answers(async () => new Response("yes"));
  const get = fetchOnce(text);
  expect(await Promise.all([get("/a"), get("/a")])).toEqual(["yes", "yes"]);
  expect(await get("/a")).toBe("yes");
  expect(fetched).toHaveBeenCalledTimes(1);
});

it("tries again after a line that was down, an error of the server or a body that can't be read", async () => {
  const failing = [
    () => Promise.reject(new Error("offline")),
    async () => new Response("no", { status: 503 }),
    async () => new Response("{"),
  ];
  answers(...failing, async () => new Response("[1]"));
  const get = fetchOnce((response) => response.json());
  for (const _ of failing) expect(await get("/b")).toBeNull();
  expect(await get("/b")).toEqual([1]);
});
