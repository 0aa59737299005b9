/**
 * A first visit to one page of each template, in both languages: requests and Brotli kilobytes by kind, and
 * Lighthouse's four scores (mobile). Build first. Budgets: reading page ≤ 20 KB without fonts, ≤ 6 KB of JavaScript,
 * ≤ 8 requests; the review and the dashboard ≤ 40 KB of JavaScript; page with an exercise ≤ 95 KB before the first keystroke, the plan
 * ≤ 170 KB; fonts ≤ 60 KB. Then every lesson is weighed: how many are within 20 KB, and the heaviest. Names after `--`
 * keep to those pages: `npm run bench -- pages lesson review`; `lessons` weighs the lessons alone, without a browser.
 */
import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import { findChromium } from "../scripts/lib/browser.ts";
import { fail } from "../scripts/lib/fail.ts";
import { chromiumFlags, launchForLighthouse } from "./lib/chromium.ts";
import { lessonWeights } from "./lib/lesson-weights.ts";
import { serveCompressed } from "./lib/serve-compressed.ts";

const port = 4331;
const base = `http://localhost:${port}`;
const all: { name: string; path: string; js: number; rest: number | null }[] = [
  // The home page opens with an exercise.
  { name: "home", path: "", js: 95, rest: null },
  { name: "path", path: "courses/", js: 6, rest: 20 },
  { name: "lesson", path: "courses/plan/pillars-and-mix/", js: 6, rest: 20 },
  { name: "glossary", path: "glossary/", js: 6, rest: 20 },
  { name: "term", path: "glossary/reach/", js: 6, rest: 20 },
  { name: "words", path: "glossary/course/strategy/", js: 6, rest: 20 },
  { name: "search", path: "search/", js: 6, rest: 20 },
  { name: "review", path: "review/", js: 40, rest: null },
  { name: "progress", path: "progress/", js: 40, rest: null },
  { name: "reply", path: "exercises/late-order/", js: 95, rest: null },
  { name: "plan", path: "exercises/four-week-plan/", js: 170, rest: null },
];
const names = ["lessons", ...all.map(({ name }) => name)];
/** The bench's own name comes first where `npm run bench` started it. */
const asked = process.argv.slice(2).filter((argument, index) => index > 0 || argument !== "pages");
const stranger = asked.find((name) => !names.includes(name));
if (stranger !== undefined) fail(`there is no page "${stranger}": name some of ${names.join(", ")}`);
const isAsked = (name: string) => asked.length === 0 || asked.includes(name);
const pages = all.filter(({ name }) => isAsked(name));
const kb = (bytes: number) => (bytes / 1000).toFixed(1).padStart(6);

/** Every lesson, by the budget of a reading page. */
function weighLessons(): void {
  const lessons = lessonWeights("dist");
  const over = lessons.filter(({ all }) => all > 20_000);
  const row = ({ page, html, js, all }: (typeof lessons)[number]) =>
    `${page.padEnd(36)} ${kb(html)} ${kb(js)} ${kb(all)}\n`;
  process.stdout.write(
    `${lessons.length - over.length} of ${lessons.length} lessons are within 20 KB without fonts; the heaviest:\n`,
  );
  process.stdout.write(`${" ".repeat(36)}   html     js KB br\n`);
  for (const lesson of lessons.slice(0, Math.max(over.length + 1, 5))) process.stdout.write(row(lesson));
}
if (isAsked("lessons")) weighLessons();
if (pages.length === 0) process.exit();

const server = await serveCompressed("dist", port);
const chrome = await launchForLighthouse();
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });

type Kind = "html" | "css" | "js" | "font" | "other";
const kindOf = (type: string): Kind =>
  type.includes("html")
    ? "html"
    : type.includes("css")
      ? "css"
      : type.includes("javascript")
        ? "js"
        : type.includes("font")
          ? "font"
          : "other";

async function weigh(url: string): Promise<{ requests: number; sizes: Record<Kind, number> }> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const sizes = { html: 0, css: 0, js: 0, font: 0, other: 0 };
  let requests = 0;
  const pending: Promise<void>[] = [];
  page.on("response", (response) => {
    if (response.url().endsWith("favicon.svg")) return;
    requests++;
    pending.push(
      response
        .request()
        .sizes()
        .then(({ responseBodySize }) => {
          sizes[kindOf(response.headers()["content-type"] ?? "")] += responseBodySize;
        }),
    );
  });
  await page.goto(url, { waitUntil: "networkidle" });
  await Promise.all(pending);
  await context.close();
  return { requests, sizes };
}

async function scores(url: string): Promise<{ marks: string; lcp: number; tbt: number; faults: string[] }> {
  const result = await lighthouse(url, {
    port: chrome.port,
    output: "json",
    logLevel: "silent",
    onlyCategories: ["performance", "accessibility", "best-practices", "seo"],
  });
  const lhr = result?.lhr;
  const mark = (id: string) => Math.round((lhr?.categories[id]?.score ?? 0) * 100);
  const audits = ["accessibility", "best-practices", "seo"].flatMap((id) => lhr?.categories[id]?.auditRefs ?? []);
  return {
    faults: audits.filter(({ id, weight }) => weight > 0 && lhr?.audits[id]?.score === 0).map(({ id }) => id),
    marks: ["performance", "accessibility", "best-practices", "seo"]
      .map((id) => String(mark(id)).padStart(3))
      .join(" "),
    lcp: Math.round(lhr?.audits["largest-contentful-paint"]?.numericValue ?? 0),
    tbt: Math.round(lhr?.audits["total-blocking-time"]?.numericValue ?? 0),
  };
}

let over = 0;
process.stdout.write(
  "page          requests   html    css     js  fonts  other KB br   Lighthouse P A B S   LCP ms  TBT ms\n",
);
for (const { name, path, js, rest } of pages)
  for (const locale of ["it", "en"]) {
    const url = `${base}/${locale}/${path}`;
    const { requests, sizes } = await weigh(url);
    const { marks, lcp, tbt, faults } = await scores(url);
    const text = sizes.html + sizes.css + sizes.js + sizes.other;
    const isOver =
      sizes.js / 1000 > js || (rest !== null && (text / 1000 > rest || requests > 8)) || sizes.font > 60_000;
    if (isOver) over++;
    process.stdout.write(
      `${`${name} ${locale}`.padEnd(13)} ${String(requests).padStart(8)} ${kb(sizes.html)} ${kb(sizes.css)} ${kb(sizes.js)} ${kb(sizes.font)} ${kb(sizes.other)}         ${marks}   ${String(lcp).padStart(6)}  ${String(tbt).padStart(6)}${isOver ? "   OVER BUDGET" : ""}${faults.length > 0 ? `   ${faults.join(", ")}` : ""}\n`,
    );
  }
process.stdout.write(over === 0 ? "every page is within its budget\n" : `${over} pages are over their budget\n`);
await browser.close();
chrome.kill();
server.close();
