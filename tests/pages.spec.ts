import AxeBuilder from "@axe-core/playwright";
import { allPages, expect, test } from "./support/site.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Every page in batches, so that both workers have something to do. */
const pages = allPages();
const batches = Array.from({ length: 8 }, (_, index) => pages.filter((_page, at) => at % 8 === index));

for (const theme of ["light", "dark"] as const)
  batches.forEach((batch, index) => {
    test(`axe finds nothing, ${theme}, batch ${index + 1}`, async ({ page }) => {
      test.setTimeout(300_000);
      await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
      for (const address of batch) {
        await page.goto(address);
        for (const exercise of await page.locator("[data-exercise]").all()) {
          await exercise.scrollIntoViewIfNeeded();
          await exercise.locator(".play").waitFor();
        }
        const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).slice(0, 3).join(", ")}`);
        expect(found, address).toEqual([]);
      }
    });
  });

test("no page scrolls sideways at 320 px", async ({ page }) => {
  test.setTimeout(300_000);
  await page.setViewportSize({ width: 320, height: 640 });
  const wide: string[] = [];
  for (const address of pages) {
    await page.goto(address);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) wide.push(`${address}: ${width}`);
  }
  expect(wide).toEqual([]);
});
