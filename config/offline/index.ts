import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { build } from "vite";
import { kinds } from "../../exercises/index.ts";
import regia from "../../regia.config.ts";
import { type Catalogue, pack } from "../../src/offline/catalogue.ts";
import { baseAddress } from "../base-address.ts";
import { sourceStamp } from "../source-stamp.ts";
import { type ChunkGraph, noteChunks } from "./chunk-graph.ts";
import { needsOf } from "./needs.ts";
import { siteFiles } from "./site-files.ts";
import { unitsOf } from "./units.ts";

const root = join(import.meta.dirname, "../..");

/** What the service worker has ready from the first visit on: the offline page in each language, and what it takes. */
function shellOf(site: ReturnType<typeof siteFiles>, needs: ReturnType<typeof needsOf>) {
  const pages = regia.locales.map((locale) => `${locale}/offline/index.html`);
  // Progress is shown where there are lessons, and its schemas are bigger than all the rest.
  const none = new Set<string>();
  const use = { kinds: none, graders: none, dictionaries: none, without: /\/page\/page-progress\.ts$/ };
  const names = new Set([...pages.flatMap((page) => needs(page, use)), "favicon.svg"]);
  // Nor the typeface that few choose: with a lesson that is kept, it comes.
  return [...names]
    .filter((name) => !/atkinson/.test(name))
    .map((name) => {
      const [url, hash] = site.listed(name);
      return { url, revision: hash || null };
    });
}

/** The service worker as one script, with what it has to know of this build. */
async function buildWorker(outDir: string, known: Readonly<Record<string, unknown>>) {
  const define = Object.entries(known).map(([name, value]) => [name, JSON.stringify(value)]);
  await build({
    configFile: false,
    root,
    logLevel: "warn",
    publicDir: false,
    define: { ...Object.fromEntries(define), "process.env.NODE_ENV": '"production"' },
    build: {
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      target: "es2022",
      lib: { entry: join(root, "src/offline/sw.ts"), formats: ["iife"], name: "regia", fileName: () => "sw.js" },
    },
  });
}

/** After the build: offline.json, which says what can be kept and how big it is, and the service worker. */
export function offline(): AstroIntegration {
  const graph: ChunkGraph = new Map();
  const stamp = sourceStamp(root);
  let base = "/";
  return {
    name: "regia:offline",
    hooks: {
      "astro:config:setup": ({ updateConfig, command }) => {
        updateConfig({
          vite: {
            define: { __REGIA_BUILD__: JSON.stringify(command === "build" ? stamp : "dev") },
            plugins: [noteChunks(graph)],
            worker: { plugins: () => [noteChunks(graph)] },
          },
        });
      },
      "astro:config:done": ({ config }) => {
        base = baseAddress(config);
      },
      "astro:build:done": async ({ dir, logger }) => {
        const outDir = fileURLToPath(dir);
        const site = siteFiles(outDir, base);
        const needs = needsOf(site, graph, new Set(Object.keys(kinds)));
        const units = unitsOf(site, needs, regia.locales);
        const catalogue: Catalogue = { build: stamp, ...pack(units) };
        writeFileSync(join(outDir, "offline.json"), JSON.stringify(catalogue));
        const shell = shellOf(site, needs);
        await buildWorker(outDir, { __BUILD__: stamp, __SHELL__: shell, __BASE__: base, __LOCALES__: regia.locales });
        const bytes = readFileSync(join(outDir, "sw.js")).length;
        logger.info(
          `${units.size} units can be kept; the service worker has ${bytes} bytes and a shell of ${shell.length} files.`,
        );
      },
    },
  };
}
