/**
 * Building, against peers in the same run: seconds of processor and on the clock, pages, and kilobytes of HTML that a
 * lesson's page has, for this site, for plain Astro + MDX and for Starlight, with the same lessons and the same Astro.
 * The peers come from npm into a temporary folder and have stand-ins for our components. At the real size; with
 * `--lessons 1000` (or `1000,5000`: minutes to an hour) at others too, pages of lessons in both languages, made by repeating
 * ours. Every build is a first one. Budgets: ≤ 0.8 × Starlight's processor time at 100 pages of lessons, ≤ 0.6 × at
 * 1,000, ≤ 0.35 × at 5,000; a page grows ≤ 10 %. This site also builds what the peers don't have: exercises, rules, terms.
 */
import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { fail } from "../scripts/lib/fail.ts";
import { plainSite, regiaSite, starlightSite } from "./lib/build-sites.ts";
import { repeatedCourses } from "./lib/lesson-sources.ts";
import { installPeers } from "./lib/peers.ts";
import { scratchFolder } from "./lib/scratch.ts";
import { timed } from "./lib/timed.ts";

const root = join(import.meta.dirname, "..");
const flag = process.argv.indexOf("--lessons");
const asked = flag < 0 ? [] : (process.argv[flag + 1] ?? "").split(",").map(Number);
const sizes = [undefined, ...asked];
if (asked.some((size) => !(Number.isInteger(size) && size > 1 && size <= 20_000)))
  fail("--lessons wants a number of pages from 2 to 20000, or some with commas: --lessons 1000,5000");

/** The share of Starlight's processor time that a build may take. */
const budgetAt = (pages: number) => (pages < 500 ? 0.8 : pages < 3000 ? 0.6 : 0.35);

/** So many lessons are compressed, spread over all: Starlight's five thousand, with its sidebar on each, would take an hour. */
const mostCompressed = 200;

/** What the HTML of a built site weighs: all pages, and those of lessons in KB, as they are and with Brotli. */
function weigh(dist: string, isLesson: (file: string) => boolean) {
  const files = globSync("**/*.html", { cwd: dist });
  const lessons = files.filter(isLesson).map((file) => join(dist, file));
  const step = Math.ceil(lessons.length / mostCompressed);
  const mean = (of: readonly string[], weight: (file: string) => number) =>
    of.reduce((sum, file) => sum + weight(file), 0) / of.length / 1000;
  return {
    pages: files.length,
    lessons: lessons.length,
    kb: mean(lessons, (file) => statSync(file).size),
    br: mean(
      lessons.filter((_, index) => index % step === 0),
      (file) => brotliCompressSync(readFileSync(file)).length,
    ),
  };
}

const { folder: peers, astro, starlight } = installPeers(root, "build");
const sites = [
  {
    name: "Regia",
    folder: (at: string) => scratchFolder(`regia-${at}`),
    make: regiaSite.bind(null, root),
    astro: root,
  },
  { name: "Astro + MDX", folder: (at: string) => join(peers, `plain-${at}`), make: plainSite, astro: peers },
  { name: "Starlight", folder: (at: string) => join(peers, `starlight-${at}`), make: starlightSite, astro: peers },
];

process.stdout.write(`Astro ${astro}, Starlight ${starlight}; first builds, one after another\n`);
process.stdout.write("                lessons   pages    CPU s   CPU ms a page   wall s   HTML KB a lesson     br\n");
const over: string[] = [];
let firstKb = 0;
for (const size of sizes) {
  const courses = repeatedCourses(root, size);
  const isLesson = new RegExp(
    `^(?:it|en)/courses/(?:${courses.flatMap(({ lessons }) => lessons.map(({ course, id }) => `${course}/${id}`)).join("|")})/index\\.html$`,
  );
  const cpu: Record<string, number> = {};
  for (const { name, folder: place, make, astro: packages } of sites) {
    const folder = place(String(size ?? "real"));
    make(folder, courses);
    const took = timed([join(packages, "node_modules/astro/bin/astro.mjs"), "build"], folder);
    const { pages, lessons, kb, br } = weigh(join(folder, "dist"), (file) => isLesson.test(file.replaceAll("\\", "/")));
    cpu[name] = took.cpu;
    process.stdout.write(
      `${name.padEnd(13)} ${String(lessons).padStart(9)} ${String(pages).padStart(7)} ${took.cpu.toFixed(1).padStart(8)} ${((took.cpu / pages) * 1000).toFixed(0).padStart(15)} ${took.wall.toFixed(1).padStart(8)} ${kb.toFixed(1).padStart(18)} ${br.toFixed(1).padStart(6)}\n`,
    );
    if (name !== "Regia") continue;
    firstKb ||= kb;
    if (kb > firstKb * 1.1) over.push(`a page grew to ${((kb / firstKb) * 100).toFixed(0)} % at ${size} lessons`);
  }
  const pages = courses.reduce((sum, { lessons }) => sum + lessons.length * 2, 0);
  const ratio = (cpu["Regia"] ?? 0) / (cpu["Starlight"] ?? 1);
  process.stdout.write(
    `  Regia / Starlight, CPU: ${ratio.toFixed(2)}; budget ≤ ${budgetAt(pages)} at ${pages} pages of lessons\n`,
  );
  if (ratio > budgetAt(pages))
    over.push(`${ratio.toFixed(2)} × Starlight's processor time at ${pages} pages of lessons`);
}
process.stdout.write(over.length === 0 ? "the build is within its budgets\n" : `OVER BUDGET: ${over.join("; ")}\n`);
