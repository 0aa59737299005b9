import { expect, type Page, test } from "@playwright/test";
import { reloadStrings } from "../src/i18n/reload.ts";

/** A page that comes, and a script of it that doesn't: as after the site was published anew, or without a connection. */
async function without(page: Page, script: RegExp): Promise<string[]> {
  const unhandled: string[] = [];
  page.on("pageerror", (error) => unhandled.push(error.message));
  await page.route(script, (route) => route.abort());
  return unhandled;
}

for (const locale of ["it", "en"] as const)
  test(`what can't be fetched asks for a reload instead of doing nothing (${locale})`, async ({ page }) => {
    const unhandled = await without(page, /page-progress/);
    await page.goto(`/${locale}/courses/crisis/criticism/`);
    const said = page.getByRole("alert").filter({ hasText: reloadStrings[locale].missing });
    await expect(said).toHaveCount(0);
    await page.locator("[data-mark-read]").click();
    await expect(said).toBeInViewport();
    await page.locator("[data-mark-read]").click();
    await expect(said).toHaveCount(1);
    expect(unhandled).toEqual([]);

    await page.unroute(/page-progress/);
    await page.getByRole("button", { name: reloadStrings[locale].reload }).click();
    await page.waitForLoadState();
    await page.locator("[data-mark-read]").click();
    await expect(page.locator("[data-mark-read]")).toContainText("✓");
  });
