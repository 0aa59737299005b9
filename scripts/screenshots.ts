/** Takes the pictures of README (docs/pictures/) and of shared links (public/og-*.png) from the built site: npm run build first. */
import { mkdir, readFile } from "node:fs/promises";
import { type Browser, chromium, type Page } from "@playwright/test";
import { parse } from "yaml";
import { findChromium } from "./lib/browser.ts";
import { serve } from "./lib/serve.ts";

const port = 4332;
const server = await serve("dist", port);
const browser: Browser = await chromium.launch({
  executablePath: findChromium(),
  args: ["--no-sandbox", "--disable-gpu"],
});
await mkdir("docs/pictures", { recursive: true });

interface Shot {
  readonly file: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly theme: "light" | "dark";
  readonly prepare?: (page: Page) => Promise<void>;
}

const reply =
  "Dear Julia, we're sorry if your parcel is late, but the courier lost it. Write your address here below and we'll see what we can do!!";

async function planInPlace(page: Page) {
  const { models } = parse(await readFile("exercises/bank/04-plan/four-week-plan/exercise.yaml", "utf8"));
  await page.evaluate((answer) => {
    localStorage.setItem(
      "regia:x:four-week-plan",
      JSON.stringify({ v: 1, draft: { answer, at: "2027-01-29T09:00:00.000Z" }, attempts: [], revealed: false }),
    );
  }, models.en);
  await page.reload();
  await page.locator(".plan").waitFor();
  await page.getByRole("grid").last().scrollIntoViewIfNeeded();
  await page.evaluate(() => window.scrollBy(0, 380));
}

/** Puts records into the browser's storage and opens the page again. */
async function remember(page: Page, records: Readonly<Record<string, unknown>>) {
  await page.evaluate((all) => {
    for (const [key, record] of Object.entries(all)) localStorage.setItem(key, JSON.stringify(record));
  }, records);
  await page.reload();
  await page.waitForTimeout(500);
}

/** A course finished by somebody: every work passed, and eleven of twelve questions right. */
async function voiceFinished(page: Page) {
  const at = "2027-02-12T17:40:00.000Z";
  const works = ["voice-card", "plain-words", "slip-hunt", "two-minutes", "in-your-own-words"];
  const attempt = { at, rev: 1, answer: null, score: 94, mark: 94, passed: true, revealed: false };
  const asked = Array.from({ length: 12 }, (_, n) => `voice/no-slips#q${n}`);
  await remember(page, {
    ...Object.fromEntries(
      works.map((id) => [`regia:x:${id}`, { v: 1, draft: null, attempts: [attempt], revealed: false }]),
    ),
    "regia:t:voice": { v: 1, current: null, results: [{ seed: 1, at, answers: {}, asked, right: asked.slice(1) }] },
    "regia:settings": { v: 1, name: "Anna Conti", theme: "light" },
  });
}

const toFigure = (page: Page) =>
  page.evaluate(() => {
    const figure = document.querySelector("figure");
    scrollTo(0, (figure?.getBoundingClientRect().top ?? 0) - 280);
  });

const shots: readonly Shot[] = [
  { file: "docs/pictures/home-en.png", path: "/en/", width: 1200, height: 1000, theme: "light" },
  {
    file: "docs/pictures/lesson-en.png",
    path: "/en/courses/strategy/listening/",
    width: 1200,
    height: 900,
    theme: "light",
    prepare: toFigure,
  },
  {
    file: "docs/pictures/certificate-it.png",
    path: "/it/courses/voice/certificate/",
    width: 1000,
    height: 900,
    theme: "light",
    prepare: voiceFinished,
  },
  {
    file: "docs/pictures/review-phone-it-dark.png",
    path: "/it/review/",
    width: 390,
    height: 900,
    theme: "dark",
    prepare: (page) =>
      remember(page, { "regia:l:crisis/apology": { v: 1, readAt: "2027-02-12T17:40:00.000Z", quizzes: {} } }),
  },
  {
    file: "docs/pictures/reply-en.png",
    path: "/en/exercises/late-order/",
    width: 1200,
    height: 900,
    theme: "light",
    prepare: async (page) => {
      await page.getByLabel("Your reply").fill(reply);
      await page.getByRole("button", { name: "Hand in" }).click();
      await page.locator(".verdict[data-final]").waitFor();
      await page.locator(".reply-editor").scrollIntoViewIfNeeded();
      await page.evaluate(() => document.querySelector(".reply-editor")?.scrollIntoView());
    },
  },
  {
    file: "docs/pictures/plan-en.png",
    path: "/en/exercises/four-week-plan/",
    width: 1200,
    height: 900,
    theme: "light",
    prepare: planInPlace,
  },
  {
    file: "docs/pictures/lesson-it-dark.png",
    path: "/it/courses/crisis/apology/",
    width: 1200,
    height: 900,
    theme: "dark",
    prepare: toFigure,
  },
  {
    file: "docs/pictures/phone-it.png",
    path: "/it/exercises/first-hour/",
    width: 390,
    height: 900,
    theme: "light",
    prepare: (page) => page.locator(".play h3, .play button").first().scrollIntoViewIfNeeded(),
  },
  { file: "public/og-it.png", path: "/it/", width: 1200, height: 630, theme: "light" },
  { file: "public/og-en.png", path: "/en/", width: 1200, height: 630, theme: "light" },
];

for (const { file, path, width, height, theme, prepare } of shots) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: "reduce",
    locale: path.startsWith("/it") ? "it-IT" : "en-GB",
  });
  const page = await context.newPage();
  await page.goto(`http://localhost:${port}${path}`, { waitUntil: "networkidle" });
  if (path.includes("/exercises/")) await page.locator(".play").waitFor();
  await prepare?.(page);
  await page.waitForTimeout(300);
  await page.screenshot({ path: file, animations: "disabled" });
  process.stdout.write(`${file}\n`);
  await context.close();
}
await browser.close();
server.close();
