import type { Browser, Page } from "@playwright/test";
import type { Locale } from "../../exercises/lib/locale.ts";
import type { Answer, Engine } from "./search-engines.ts";

/**
 * A first visit on a slow line: Brotli bytes that had come and milliseconds that had passed when the first result stood
 * there, and when it had its excerpt.
 */
export interface FirstVisit {
  readonly bytes: number;
  readonly ms: number;
  readonly excerptBytes: number;
  readonly excerptMs: number;
  /** In all, the texts of up to twenty results included. */
  readonly allBytes: number;
}

/** About a slow mobile connection: 1.6 Mbit/s down, 150 ms there and back. */
const line = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

/** Milliseconds in which everything has come that was asked for. */
const rest = 2000;

async function open(browser: Browser, engine: Engine, locale: Locale): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await engine.prepare(page);
  await page.goto(engine.address(locale), { waitUntil: "networkidle" });
  return page;
}

/** Asks one query on a page that is loaded, of a search that isn't. */
export async function firstVisit(browser: Browser, engine: Engine, locale: Locale, query: string): Promise<FirstVisit> {
  const page = await open(browser, engine, locale);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Network.enable");
  await cdp.send("Network.emulateNetworkConditions", line);
  const loads: Promise<{ end: number; bytes: number }>[] = [];
  // The size is what the server said: Playwright doesn't know that of a worker's own script.
  page.on("requestfinished", (request) => {
    const { startTime, responseEnd } = request.timing();
    loads.push(
      request.response().then((response) => ({
        end: startTime + responseEnd,
        bytes: Number(response?.headers()["content-length"] ?? 0),
      })),
    );
  });
  const started = await page.evaluate(() => performance.timeOrigin + performance.now());
  const [answer] = await engine.ask(page, [query]);
  const { ms = 0, excerptMs = 0 } = answer ?? {};
  await page.waitForTimeout(rest);
  const sizes = await Promise.all(loads);
  const until = (end: number) => sizes.reduce((sum, load) => (load.end <= started + end ? sum + load.bytes : sum), 0);
  await page.context().close();
  return { bytes: until(ms), ms, excerptBytes: until(excerptMs), excerptMs, allBytes: until(Number.POSITIVE_INFINITY) };
}

/** All queries asked twice of one page; the second answers, when everything is there. */
export async function warmAnswers(
  browser: Browser,
  engine: Engine,
  locale: Locale,
  queries: readonly string[],
): Promise<Answer[]> {
  const page = await open(browser, engine, locale);
  await engine.ask(page, queries);
  const answers = await engine.ask(page, queries);
  await page.context().close();
  return answers;
}
