/**
 * What a first verdict takes in the browser: Brotli kilobytes that the grading worker and the dictionary fetch, and
 * milliseconds from handing in to the verdict: at once (the worker starts with the answer), after three seconds of
 * writing (it starts with the first keystroke and rehearses meanwhile), and for a later answer. Medians of five visits.
 * Build first. Budgets: worker ≤ 30 KB, Italian dictionary ≤ 260, English ≤ 215; a first verdict ≤ 250 ms, a later ≤ 15.
 */
import { chromium, type Page } from "@playwright/test";
import { findChromium } from "../scripts/lib/browser.ts";
import { median } from "./lib/quantile.ts";
import { serveCompressed } from "./lib/serve-compressed.ts";

const port = 4333;
const visits = 5;
const exercises = ["late-order", "one-minute", "group-rules"] as const;
const texts = {
  it: "Ciao Giulia, hai ragione: la lampada doveva essere da te venerdì e non c'è. È colpa nostra, scusaci. La spediamo oggi con il corriere e domani alle 12 ti scriviamo il numero. Marta, Bottega Lume",
  en: "Hi Julia, you're right: the lamp should have been with you on Friday and it isn't. That is our fault, and we're sorry. We send it today by courier, and write to you by noon tomorrow with the number. Martha, Bottega Lume",
};

/** When the worker was asked and when it answered, as the page saw it. */
interface Clock {
  asked: number[];
  /** Times of first verdicts, which may still wait for the dictionary, and of final ones. */
  heard: number[];
  told: number[];
}

/** Watches every worker of the page. Runs in the page. */
function watchWorkers(): void {
  const clock: Clock = { asked: [], heard: [], told: [] };
  Object.assign(window, { clock });
  const Native = Worker;
  window.Worker = class extends Native {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      this.addEventListener("message", ({ data }) => {
        if (clock.heard.length < clock.asked.length) clock.heard.push(performance.now());
        if (data.final) clock.told.push(performance.now());
      });
    }
    override postMessage(message: { answer?: unknown }): void {
      if (message.answer !== undefined) clock.asked.push(performance.now());
      super.postMessage(message);
    }
  };
}

/** Milliseconds of the first and of the second answer, and what was fetched since the first keystroke. */
async function visit(page: Page, locale: "it" | "en", id: string, pause: number) {
  const fetched = { worker: 0, dictionary: 0 };
  const sizes: Promise<void>[] = [];
  await page.addInitScript(watchWorkers);
  await page.goto(`http://localhost:${port}/${locale}/exercises/${id}/`);
  await page.locator(`#${id}`).evaluate((panel) => panel.scrollIntoView({ block: "end" }));
  await page.locator(".play").waitFor();
  await page.waitForLoadState("networkidle");
  page.on("response", (response) => {
    const kind = response.url().endsWith(".dawg") ? "dictionary" : "worker";
    sizes.push(
      response
        .request()
        .sizes()
        .then(({ responseBodySize }) => {
          fetched[kind] += responseBodySize;
        }),
    );
  });
  const handIn = page
    .locator(".play")
    .getByRole("button", { name: /^(Hand in|Consegna)$/ })
    .first();
  const times: { heard: number; told: number }[] = [];
  for (const wait of [pause, 0]) {
    for (const area of await page.locator(".play textarea").all()) await area.fill(texts[locale]);
    await page.waitForTimeout(wait);
    const before = await page.evaluate(() => (window as unknown as { clock: Clock }).clock.told.length);
    await handIn.click();
    await page.waitForFunction((n) => (window as unknown as { clock: Clock }).clock.told.length > n, before);
    const { asked, heard, told } = await page.evaluate(() => (window as unknown as { clock: Clock }).clock);
    const since = (times: readonly number[]) => (times.at(-1) ?? 0) - (asked.at(-1) ?? 0);
    times.push({ heard: since(heard), told: since(told) });
  }
  await Promise.all(sizes);
  return { heard: times[0]?.heard ?? 0, told: times[0]?.told ?? 0, later: times[1]?.told ?? 0, ...fetched };
}

type Row = Awaited<ReturnType<typeof visit>>;

const server = await serveCompressed("dist", port);
const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox", "--disable-gpu"] });
process.stdout.write(
  "ms                                                   at once          after writing\nexercise        worker KB  dictionary KB   first  with dictionary   with dictionary   later\n",
);
for (const id of exercises)
  for (const locale of ["it", "en"] as const) {
    const rows: Row[][] = [[], []];
    for (let turn = 0; turn < visits; turn++)
      for (const [at, pause] of [0, 3000].entries()) {
        const context = await browser.newContext();
        rows[at]?.push(await visit(await context.newPage(), locale, id, pause));
        await context.close();
      }
    const [cold = [], warm = []] = rows;
    const kb = (bytes: number) => (bytes / 1000).toFixed(0);
    const middle = (of: readonly Row[], key: keyof Row) => median(of.map((row) => row[key])).toFixed(0);
    process.stdout.write(
      [
        `${id} ${locale}`.padEnd(15),
        kb(warm[0]?.worker ?? 0).padStart(9),
        kb(warm[0]?.dictionary ?? 0).padStart(14),
        middle(cold, "heard").padStart(7),
        middle(cold, "told").padStart(16),
        middle(warm, "told").padStart(17),
        `${middle(warm, "later").padStart(7)}\n`,
      ].join(" "),
    );
  }
await browser.close();
server.close();
