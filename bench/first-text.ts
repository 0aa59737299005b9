/**
 * How soon the largest text of a page is there on a first visit with a slow phone: largest contentful paint, median of
 * three, with Lighthouse's slow line and processor applied (not computed afterwards from a fast visit), against
 * Starlight's lesson in the same language and the same run. Build first. Budget: ≤ 0.8 × Starlight's.
 */
import { join } from "node:path";
import lighthouse from "lighthouse";
import { type Locale, locales } from "../exercises/lib/locale.ts";
import { starlightSite } from "./lib/build-sites.ts";
import { launchForLighthouse } from "./lib/chromium.ts";
import { repeatedCourses } from "./lib/lesson-sources.ts";
import { installPeers } from "./lib/peers.ts";
import { median } from "./lib/quantile.ts";
import { serveCompressed } from "./lib/serve-compressed.ts";
import { timed } from "./lib/timed.ts";

const root = join(import.meta.dirname, "..");
const lesson = "courses/plan/pillars-and-mix/";
const pages = ["", lesson, "glossary/reach/", "exercises/late-order/"];
const budget = 0.8;
const visits = 3;

const { folder, starlight } = installPeers(root, "first-text");
const peer = join(folder, "starlight");
starlightSite(peer, repeatedCourses(root, undefined));
timed([join(folder, "node_modules/astro/bin/astro.mjs"), "build"], peer);

const servers = [await serveCompressed(join(root, "dist"), 4332), await serveCompressed(join(peer, "dist"), 4333)];
const chrome = await launchForLighthouse();

/**
 * Milliseconds to the largest text of a page, the median of some visits; one before them fills the server's memory.
 * Throws when a visit tells none.
 */
async function largestPaint(url: string): Promise<number> {
  await (await fetch(url)).text();
  const all: number[] = [];
  for (let visit = 0; visit < visits; visit++) {
    const result = await lighthouse(url, {
      port: chrome.port,
      logLevel: "silent",
      onlyAudits: ["largest-contentful-paint"],
      throttlingMethod: "devtools",
    });
    const ms = result?.lhr.audits["largest-contentful-paint"]?.numericValue;
    if (ms === undefined)
      throw new Error(
        `Lighthouse saw no largest text on ${url}: ${result?.lhr.runtimeError?.message ?? "no reason given"}`,
      );
    all.push(Math.round(ms));
  }
  return median(all);
}

process.stdout.write(`Starlight ${starlight}; a slow line and processor applied, median of ${visits} first visits\n`);
process.stdout.write(`${"page".padEnd(40)} LCP ms   of Starlight's; budget ≤ ${budget}\n`);
const row = (page: string, ms: number, rest = "") =>
  process.stdout.write(`${page.padEnd(40)} ${String(ms).padStart(6)}   ${rest}\n`);
/** Measures both sites. Returns how many pages are over their budget. */
async function compare(): Promise<number> {
  const theirs: Record<Locale, number> = { it: 0, en: 0 };
  for (const locale of locales) {
    theirs[locale] = await largestPaint(`http://localhost:4333/${locale}/${lesson}`);
    row(`Starlight, a lesson (${locale})`, theirs[locale]);
  }
  let over = 0;
  for (const page of pages)
    for (const locale of locales) {
      const ours = await largestPaint(`http://localhost:4332/${locale}/${page}`);
      const share = ours / theirs[locale];
      if (share > budget) over++;
      row(`${locale}/${page}`, ours, `${share.toFixed(2)}${share > budget ? "   OVER BUDGET" : ""}`);
    }
  return over;
}

try {
  const over = await compare();
  process.stdout.write(over === 0 ? "every page is within its budget\n" : `${over} pages are over their budget\n`);
} finally {
  chrome.kill();
  for (const server of servers) server.close();
}
