import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { ChunkGraph } from "./chunk-graph.ts";
import { needsOf } from "./needs.ts";
import type { SiteFiles } from "./site-files.ts";

const texts: Readonly<Record<string, string>> = {
  "it/lesson/index.html": '<link href="/_astro/site.A1.css"><script src="/_astro/page.A1.js">',
  "_astro/site.A1.css": "src:url(/_astro/face.A1.woff2)",
  "_astro/face.A1.woff2": "",
  "_astro/page.A1.js":
    'm.f=["_astro/View.B1.js","_astro/deep.B1.js"];import("./View.B1.js");import("./View.C1.js");w("/_astro/grading.it.worker-A1.js","/_astro/grading.en.worker-A1.js","/_astro/grading.worker-A1.js");s("/_astro/form.A1.css","/_astro/spot.A1.css")',
  "_astro/View.B1.js": "",
  "_astro/View.C1.js": "",
  "_astro/deep.B1.js": "",
  "_astro/form.A1.css": "",
  "_astro/spot.A1.css": "",
  "_astro/grading.it.worker-A1.js": 'f("/_astro/it-A1.dawg");import("./kind-B1.js")',
  "_astro/grading.en.worker-A1.js": 'f("/_astro/en-A1.dawg");import("./kind-B1.js")',
  "_astro/grading.worker-A1.js": "",
  "_astro/kind-B1.js": "",
  "_astro/kind-C1.js": "",
  "_astro/it-A1.dawg": "",
  "_astro/en-A1.dawg": "",
};
const site: SiteFiles = {
  names: new Set(Object.keys(texts)),
  text: (name) => texts[name] ?? "",
  listed: (name) => [`/${name}`, "", 1],
};
const chunk = (later: readonly string[] = [], imports: readonly string[] = [], module: string | null = null) => ({
  imports,
  later,
  module,
});
const graph: ChunkGraph = new Map([
  ["_astro/page.A1.js", chunk(["_astro/View.B1.js", "_astro/View.C1.js"], [], "/src/page/page.ts")],
  ["_astro/View.B1.js", chunk([], ["_astro/deep.B1.js"], "/exercises/kinds/form/View.tsx")],
  ["_astro/View.C1.js", chunk([], [], "/exercises/kinds/spot/View.tsx")],
  ["_astro/deep.B1.js", chunk()],
  ["_astro/grading.it.worker-A1.js", chunk(["_astro/kind-B1.js", "_astro/kind-C1.js"])],
  ["_astro/grading.en.worker-A1.js", chunk(["_astro/kind-B1.js", "_astro/kind-C1.js"])],
  ["_astro/kind-B1.js", chunk([], [], "/exercises/kinds/form/grading.ts")],
  ["_astro/kind-C1.js", chunk([], [], "/exercises/kinds/spot/kind.ts")],
]);
const needs = needsOf(site, graph, new Set(["form", "spot"]));
const use = (kinds: readonly string[], languages: readonly string[], dictionaries = languages) => ({
  kinds: new Set(kinds),
  graders: new Set(languages),
  dictionaries: new Set(dictionaries),
});
const page = "it/lesson/index.html";
const always = [page, "_astro/site.A1.css", "_astro/face.A1.woff2", "_astro/page.A1.js"];

test("a page takes the editor, grader and styles of its own kinds, with all that these lead to", () => {
  const own = [
    "_astro/View.B1.js",
    "_astro/deep.B1.js",
    "_astro/form.A1.css",
    "_astro/grading.it.worker-A1.js",
    "_astro/grading.worker-A1.js",
    "_astro/kind-B1.js",
    "_astro/it-A1.dawg",
  ];
  expect(needs(page, use(["form"], ["it"])).sort()).toEqual([...always, ...own].sort());
});

test("graders come in the page's language, without a dictionary that they don't ask for", () => {
  const taken = needs(page, use(["form"], ["en"], []));
  expect(taken).toContain("_astro/grading.en.worker-A1.js");
  expect(taken.filter((file) => /grading\.it|\.dawg$/.test(file))).toEqual([]);
});

test("no page takes the grader of another kind, whatever file the worker fetches it from", () => {
  const fetched = readFileSync(join(import.meta.dirname, "../../src/workers/kinds.ts"), "utf8");
  const modules = [...fetched.matchAll(/import\("\.\.\/\.\.(\/exercises\/kinds\/[^"]+)"\)/g)].map(
    ([, path = ""]) => path,
  );
  const graders = modules.map((module, n) => [`_astro/g${n}.js`, chunk([], [], module)] as const);
  const names: readonly string[] = graders.map(([name]) => name);
  const worker = "_astro/grading.it.worker-A1.js";
  const every: ChunkGraph = new Map([...graph, ...graders, [worker, chunk(names)]]);
  const all: SiteFiles = { ...site, names: new Set([...site.names, ...names]) };
  const taken = needsOf(all, every, new Set(["spot"]))(page, use(["spot"], ["it"]));
  expect(modules.length).toBeGreaterThan(10);
  expect(taken).toContain(worker);
  expect(taken.filter((file) => names.includes(file))).toEqual([
    names[modules.findIndex((module) => module.includes("/spot/"))],
  ]);
});

test("without exercises it takes no kind, no grader and no dictionary", () => {
  expect(needs(page, use([], [])).sort()).toEqual([...always].sort());
});

test("what is left out brings nothing along", () => {
  const without = { ...use(["form"], []), without: /\/page\/page\.ts$/ };
  expect(needs(page, without)).toEqual(always.slice(0, 3));
});
