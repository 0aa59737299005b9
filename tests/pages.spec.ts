import type { Page } from "@playwright/test";
import { axeFindings } from "./support/axe.ts";
import { allPages, expect, test } from "./support/site.ts";

const pages = allPages();
/** One in so many. */
const sample = (all: readonly string[], each: number) => all.filter((_page, at) => at % each === 0);
const rules = pages.filter((address) => /\/rules\/./.test(address));
const terms = pages.filter((address) => /\/glossary\/[^/]+\/$/.test(address));
/** Pages of rules and of terms are made alike and are most of all: axe looks at some, and at every other page. */
const alike = [...rules, ...terms];
const looked = [...pages.filter((address) => !alike.includes(address)), ...sample(rules, 10), ...sample(terms, 40)];

/** In batches, so that both workers have something to do. */
const batchesOf = (all: readonly string[], count: number) =>
  Array.from({ length: count }, (_, index) => all.filter((_page, at) => at % count === index));

/** Opens a page and waits for its exercises, which come when they come into view. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  for (const exercise of await page.locator(".exercise[data-exercise]").all()) {
    // The exercise wakes when its own place is near the window, which a long brief above it may put off.
    await exercise.locator("regia-exercise").scrollIntoViewIfNeeded();
    await exercise.locator(".play").waitFor();
  }
}

/** Colours don't depend on the language: of two twins, whose addresses are of one length, one is looked at in the dark too. */
const isDark = (address: string) => (address.length % 2 === 0) === address.startsWith("/it/");

batchesOf(looked, 16).forEach((batch, index) => {
  test(`axe finds nothing in either theme, and nothing scrolls sideways at 320 px: batch ${index + 1}`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    const found: string[] = [];
    for (const address of batch) {
      // One visit for all: what takes longest is opening the page and its exercises.
      await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
      await open(page, address);
      found.push(...(await axeFindings(page)).map((finding) => `${address} ${finding}`));
      if (isDark(address)) {
        await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
        found.push(...(await axeFindings(page, ["color-contrast"])).map((finding) => `${address}, dark, ${finding}`));
      }
      await page.setViewportSize({ width: 320, height: 640 });
      // A wide table gives way to cards a moment after the window has narrowed.
      const fits = page.waitForFunction(() => document.documentElement.scrollWidth <= 320, null, { timeout: 3000 });
      if (!(await fits.then(Boolean, () => false)))
        found.push(`${address} is ${await page.evaluate(() => document.documentElement.scrollWidth)} px wide`);
      await page.setViewportSize({ width: 1280, height: 720 });
    }
    expect(found).toEqual([]);
  });
});

test.describe("pages made alike", () => {
  // Their text is all there is to fit: without scripts each is opened in a tenth of the time.
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

  batchesOf(alike, 4).forEach((batch, index) => {
    test(`none scrolls sideways at 320 px: batch ${index + 1}`, async ({ page }) => {
      test.setTimeout(120_000);
      const wide: string[] = [];
      for (const address of batch) {
        await page.goto(address, { waitUntil: "domcontentloaded" });
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > 320) wide.push(`${address} is ${width} px wide`);
      }
      expect(wide).toEqual([]);
    });
  });
});
