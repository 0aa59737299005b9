/**
 * Known-item search: the site's own against Pagefind (latest 1.x, installed from npm into a temporary folder) over the
 * same built lessons, 240 queries a language made from them. Kilobytes (Brotli) and milliseconds to the first result on
 * a slow line, to its excerpt, and kilobytes in all; milliseconds when everything is loaded; and how high the right page
 * stands, by family of queries. The site's search knows exercises, rules and terms too: they count in its kilobytes, and
 * in the column "all kinds" of its ranks, but not in the others. Build first. Budgets: ≤ 50 KB to the first result,
 * MRR@10 ≥ .93, typo recall ≥ .98, warm p95 ≤ 5 ms. `--missed` lists the queries whose page doesn't come first.
 */
import { globSync, readFileSync } from "node:fs";
import { type Browser, chromium } from "@playwright/test";
import { type Locale, locales } from "../exercises/lib/locale.ts";
import { findChromium } from "../scripts/lib/browser.ts";
import { inflectionsOf } from "./lib/inflect.ts";
import { type LessonText, lessonMark, readLesson } from "./lib/lesson-text.ts";
import { pagefind, pagefindSite, regia } from "./lib/search-engines.ts";
import { measure } from "./lib/search-quality.ts";
import { families, queriesOf } from "./lib/search-queries.ts";
import { serveCompressed } from "./lib/serve-compressed.ts";

const ports = { regia: 4334, pagefind: 4335 };
const budgets = { kb: 50, mrr: 0.93, typoRecall: 0.98, p95: 5 };

/** The lessons of a language, read out of their built pages. */
async function lessonsOf(browser: Browser, locale: Locale): Promise<LessonText[]> {
  const page = await browser.newPage();
  const lessons: LessonText[] = [];
  for (const file of globSync(`${locale}/courses/*/*/index.html`, { cwd: "dist" }).sort()) {
    const html = readFileSync(`dist/${file}`, "utf8");
    if (html.includes(lessonMark))
      lessons.push({ page: `/${file.replace("index.html", "")}`, ...(await page.evaluate(readLesson, html)) });
  }
  await page.close();
  return lessons;
}

const site = pagefindSite("dist");
const servers = [await serveCompressed("dist", ports.regia), await serveCompressed(site.folder, ports.pagefind)];
const engines = [regia(`http://localhost:${ports.regia}`), pagefind(`http://localhost:${ports.pagefind}`)];
const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox", "--disable-gpu"] });
const rows: Awaited<ReturnType<typeof measure>>[] = [];
for (const locale of locales) {
  const lessons = await lessonsOf(browser, locale);
  const queries = queriesOf(lessons, await inflectionsOf(locale), locale);
  const pages = new Set(lessons.map(({ page }) => page));
  for (const engine of engines) rows.push(await measure(browser, engine, locale, queries, (page) => pages.has(page)));
}
await browser.close();
for (const server of servers) server.close();

const line = (cells: readonly string[]) =>
  process.stdout.write(`${cells.map((cell, at) => (at === 0 ? cell.padEnd(14) : cell.padStart(11))).join("")}\n`);
const share = (value: number) => value.toFixed(3).replace(/^0/, "");

process.stdout.write(`Pagefind ${site.version}. First visit on a slow line (1.6 Mbit/s, 150 ms), then warm\n`);
line(["", "first KB", "ms", "excerpt KB", "ms", "in all KB", "warm p50", "p95 ms", "p95 exc."]);
for (const r of rows)
  line([
    r.name,
    r.kb.toFixed(1),
    r.ms.toFixed(0),
    r.excerptKb.toFixed(1),
    r.excerptMs.toFixed(0),
    r.allKb.toFixed(1),
    r.p50.toFixed(1),
    r.p95.toFixed(1),
    r.excerptP95.toFixed(1),
  ]);
line(["budget", `≤ ${budgets.kb}`, "", "", "", "", "", `≤ ${budgets.p95}`]);
for (const what of ["mrr", "recall"] as const) {
  process.stdout.write(`\n${what === "mrr" ? "MRR@10" : "Recall@10"}\n`);
  line(["", "lessons", "all kinds", ...families]);
  for (const r of rows)
    line([
      r.name,
      share(r.lessons[what]),
      share(r.everything[what]),
      ...families.map((family) => share(r.byFamily[family][what])),
    ]);
  line(
    what === "mrr"
      ? ["budget", `≥ ${share(budgets.mrr)}`]
      : ["budget", "", "", "", "", `≥ ${share(budgets.typoRecall)}`],
  );
}
if (process.argv.includes("--missed"))
  for (const { name, missed } of rows) process.stdout.write(`\n${name}, not first:\n${missed.join("\n")}\n`);

const over = rows
  .filter(({ name }) => name.startsWith("Regia"))
  .flatMap(({ name, kb, p95, lessons, byFamily: { typo } }) => [
    ...(kb > budgets.kb ? [`${name} ${kb.toFixed(1)} KB to the first result`] : []),
    ...(p95 > budgets.p95 ? [`${name} warm p95 ${p95.toFixed(1)} ms`] : []),
    ...(lessons.mrr < budgets.mrr ? [`${name} MRR@10 ${share(lessons.mrr)}`] : []),
    ...(typo.recall < budgets.typoRecall ? [`${name} typo recall ${share(typo.recall)}`] : []),
  ]);
process.stdout.write(
  over.length === 0 ? "\nthe search is within its budgets\n" : `\nOVER BUDGET: ${over.join("; ")}\n`,
);
