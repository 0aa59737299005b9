import { readFileSync } from "node:fs";
import { startStrings } from "../src/i18n/start.ts";
import { pick, pressButton, tabOnto } from "./support/keys.ts";
import { expect, test } from "./support/site.ts";

test("the path is planned from the keyboard, kept, and saved as a calendar", async ({ page }) => {
  const t = startStrings.it;
  await page.goto("/it/start/");
  await page.getByLabel(t.from).fill("2026-11-30");
  const weeks = page.locator("[data-weeks] > li");
  const before = await weeks.count();
  await expect(page.locator("output[data-sum]")).toContainText(`51 lezioni in ${before} settimane`);

  await pick(page, page.getByLabel(t.minutes), "240");
  await expect.poll(() => weeks.count(), "more time, fewer weeks").toBeLessThan(before);
  await tabOnto(page, page.getByRole("radio").first());
  await page.keyboard.press("ArrowDown");
  await expect(page.locator("[data-weeks] a")).toHaveCount(12);
  await expect(weeks.first().getByRole("heading")).toContainText("dal 30 novembre 2026");

  const file = page.waitForEvent("download");
  await pressButton(page, page.getByRole("button", { name: t.ics }));
  const calendar = readFileSync((await (await file).path()) ?? "", "utf8");
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(await weeks.count());
  expect(calendar).toContain("DTSTART:20261130T180000");
  await expect(page.locator("span[data-told]")).toHaveText(t.told);

  await page.goto("/en/start/");
  await expect(page.getByLabel(startStrings.en.minutes), "in the other language too").toHaveValue("240");
  await expect(page.locator("[data-weeks] a")).toHaveCount(12);
});

test("the home page's second door leads to the short way", async ({ page }) => {
  await page.goto("/en/");
  await page.locator(".doors a").nth(1).click();
  await expect(page.locator("[data-weeks] a")).toHaveCount(12);
});
