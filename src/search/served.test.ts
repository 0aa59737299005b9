import fc from "fast-check";
import { expect, test } from "vitest";
import { readBodies, readTitles } from "./served.ts";

const title = {
  page: "/it/courses/crisis/apology/",
  anchor: "scusarsi",
  title: "Le scuse",
  heading: "Scusarsi davvero",
  place: "Lezione 7.2",
  bodies: "/search/it/bodies/crisis-apology.json",
};

test("titles are read as they are served", async () => {
  expect(await readTitles(Response.json([title]))).toEqual([title]);
});

test.each([
  ["a page instead", new Response("<!doctype html><title>Wi-Fi</title>")],
  ["none there", new Response("[]", { status: 404 })],
  ["no list", Response.json({ 0: title })],
  ["a field that is gone", Response.json([title, { ...title, bodies: undefined }])],
  ["an address elsewhere", Response.json([{ ...title, page: "//example.org/" }])],
  ["an address elsewhere, disguised", Response.json([{ ...title, page: "/\t/example.org/" }])],
  ["a script for an address", Response.json([{ ...title, page: "javascript:alert(1)" }])],
  ["a title beyond measure", Response.json([{ ...title, title: "x".repeat(501) }])],
])("titles are refused: %s", async (_, response) => {
  await expect(readTitles(response)).rejects.toThrow(Error);
});

test("of texts of sections those that are texts are read", async () => {
  const bodies = await readBodies(Response.json({ "/it/a/": "Prima parte", "/it/b/": 7 }));
  expect([...bodies]).toEqual([["/it/a/", "Prima parte"]]);
  await expect(readBodies(Response.json(["Prima parte"]))).rejects.toThrow(Error);
});

test("any other JSON is refused with an Error, or holds nothing that isn't a text", async () => {
  await fc.assert(
    fc.asyncProperty(fc.json(), async (json) => {
      const titles = await readTitles(new Response(json)).catch((error: unknown) => error);
      expect(titles instanceof Error || Array.isArray(titles)).toBe(true);
      const bodies = await readBodies(new Response(json)).catch(() => new Map<string, string>());
      expect([...bodies.values()].every((body) => typeof body === "string")).toBe(true);
    }),
  );
});
