import { spawnSync } from "node:child_process";
import { cpSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { Locale } from "../../exercises/lib/locale.ts";
import { lessonMark } from "./lesson-text.ts";
import { installInto, scratchFolder } from "./scratch.ts";

/** What an engine said to a query: addresses of pages in the order shown, and milliseconds to the first result. */
export interface Answer {
  readonly pages: readonly string[];
  readonly ms: number;
  /** Until the first result has its excerpt. */
  readonly excerptMs: number;
}

/** Where an engine's page is, and how it is asked. */
export interface Engine {
  readonly name: string;
  /** The page with the search field, at rest. */
  readonly address: (locale: Locale) => string;
  /** Runs before the page's own scripts. */
  readonly prepare: (page: Page) => Promise<void>;
  /** Asks one query after another in the page, each when the one before has been answered. */
  readonly ask: (page: Page, queries: readonly string[]) => Promise<Answer[]>;
}

/** What the pages of both engines answer with in the browser. */
interface Asked {
  ask: (query: string) => Promise<Answer>;
}

async function askAll(page: Page, queries: readonly string[]): Promise<Answer[]> {
  return page.evaluate(async (all) => {
    const { ask } = window as unknown as Asked;
    const answers: Answer[] = [];
    for (const query of all) {
      answers.push(await ask(query));
      // Nobody types faster than this; what the last letter set off may end first.
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    return answers;
  }, queries);
}

/** Types into the site's own field and listens to what its worker says. Runs in the page. */
function listenToRegia(): void {
  let asked = 0;
  let started = 0;
  let ms = 0;
  let done: (answer: Answer) => void = () => {};
  const Native = Worker;
  window.Worker = class extends Native {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      this.addEventListener("message", ({ data }) => {
        if (data.type !== "results" || data.request !== asked) return;
        const results: { page: string; excerpt: unknown[] }[] = data.results;
        const now = performance.now() - started;
        if (ms === 0) ms = now;
        // First come the headings, then the same with excerpts.
        if (results.length === 0 || results.some(({ excerpt }) => excerpt.length > 0))
          done({ pages: results.map(({ page }) => page), ms, excerptMs: now });
      });
    }
    override postMessage(message: { type?: string; request?: number }): void {
      if (message.type === "search") asked = message.request ?? 0;
      super.postMessage(message);
    }
  };
  const ask = (query: string) =>
    new Promise<Answer>((resolve) => {
      done = resolve;
      ms = 0;
      const input = document.querySelector<HTMLInputElement>("regia-search input");
      if (input === null) throw new Error("the search page has no field");
      started = performance.now();
      input.value = query;
      input.dispatchEvent(new Event("input"));
    });
  Object.assign(window, { ask });
}

/** The site's search, in a built site that is served at `base`. */
export const regia = (base: string): Engine => ({
  name: "Regia",
  address: (locale) => `${base}/${locale}/search/`,
  prepare: async (page) => {
    await page.addInitScript(listenToRegia);
  },
  ask: askAll,
});

/** Loads Pagefind when it is first asked, as its documentation says, and the first ten results with their texts. */
const pagefindScript = `
let engine;
window.ask = async (query) => {
  const started = performance.now();
  engine ??= import("/pagefind/pagefind.js").then(async (module) => { await module.init(); return module; });
  const { results } = await (await engine).search(query);
  await results[0]?.data();
  const ms = performance.now() - started;
  const found = await Promise.all(results.slice(0, 20).map((one) => one.data()));
  return { pages: found.map(({ url }) => url), ms, excerptMs: ms };
};`;

/** The folder of a site that has the lessons of a built one and Pagefind's index of them; and Pagefind's version. */
export function pagefindSite(dist: string): { folder: string; version: string } {
  const scratch = scratchFolder("search");
  installInto(scratch, ["pagefind@1"]);
  const folder = join(scratch, "site");
  for (const file of globSync("*/courses/*/*/index.html", { cwd: dist }))
    if (readFileSync(join(dist, file), "utf8").includes(lessonMark)) cpSync(join(dist, file), join(folder, file));
  const run = spawnSync(
    process.execPath,
    [
      join(scratch, "node_modules/pagefind/lib/runner/bin.cjs"),
      ...[
        "--site",
        folder,
        "--root-selector",
        ".lesson-grid",
        "--exclude-selectors",
        ".lesson-aside, .pager, [popover]",
      ],
    ],
    { encoding: "utf8" },
  );
  if (run.status !== 0) throw new Error(`Pagefind could not index the lessons: ${run.stderr.slice(-600)}`);
  for (const locale of ["it", "en"])
    writeFileSync(
      join(folder, `${locale}.html`),
      `<!doctype html><html lang="${locale}"><title>Pagefind</title><script>${pagefindScript}</script></html>`,
    );
  const { version } = JSON.parse(readFileSync(join(scratch, "node_modules/pagefind/package.json"), "utf8"));
  return { folder, version };
}

/** Pagefind over the same lessons, served at `base`. */
export const pagefind = (base: string): Engine => ({
  name: "Pagefind",
  address: (locale) => `${base}/${locale}.html`,
  prepare: async () => {},
  ask: askAll,
});
