import type { Locator, Page } from "@playwright/test";
import { golden } from "./bank.ts";
import { expect, openExercise, words } from "./site.ts";

/** The exercise that these helpers hand in. */
export const exercise = "late-order";

/** Hands in a good reply to it, and waits for its verdict. */
export async function passOne(page: Page): Promise<void> {
  const { answer } = await golden(`07-crisis/${exercise}`, "en", true);
  await openExercise(page, "en", exercise);
  await page.getByLabel(words.en.reply, { exact: true }).fill(String(answer));
  await page.getByRole("button", { name: words.en.handIn }).click();
  await expect(page.locator(".verdict[data-final] .verdict-line")).toHaveText(words.en.passed);
}

/** Marks a lesson of the same course as read. */
export async function markRead(page: Page): Promise<void> {
  await page.goto("/en/courses/crisis/criticism/");
  await page.locator("[data-mark-read]").click();
  await expect(page.locator("[data-mark-read]")).toContainText("✓");
}

/** The line of that exercise on the progress page. */
export const here = (page: Page): Locator => page.locator(`[data-exercise="${exercise}"]`);
