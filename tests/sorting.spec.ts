import type { Page } from "@playwright/test";
import { classifyStrings } from "../exercises/kinds/classify/strings.ts";
import { expectAccessible } from "./support/axe.ts";
import { expect, openExercise, test } from "./support/site.ts";

const t = classifyStrings.en;
const column = (page: Page, id: string) => page.locator(`.board-column[data-column="${id}"]`);
const boardCard = (page: Page, row: number) => page.locator(`.board-card[data-row="${row}"]:not(.board-ghost)`);
const grip = (page: Page, row: number) => boardCard(page, row).locator(".board-grip");
const envelope = (page: Page, row: number) => page.locator(`.mailbox-list [data-row="${row}"]`);

test("a card is dragged into a column; Escape leaves it where it was", async ({ page }) => {
  await openExercise(page, "en", "who-does-what");
  const drag = async (to: string, key: string | null) => {
    await grip(page, 0).hover();
    await page.mouse.down();
    const box = await column(page, to).boundingBox();
    await page.mouse.move((box?.x ?? 0) + 30, (box?.y ?? 0) + 20, { steps: 12 });
    if (key !== null) await page.keyboard.press(key);
    await page.mouse.up();
  };
  await expect(async () => {
    await drag("care", null);
    await expect(column(page, "care").locator('[data-row="0"]')).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await drag("strategy", "Escape");
  await expect(column(page, "care").locator('[data-row="0"]')).toBeVisible();
  await expect(page.locator(".board-ghost")).toHaveCount(0);
});

test("without dragging: a card is picked up and put down with clicks, or sent from its list", async ({ page }) => {
  await openExercise(page, "en", "who-does-what");
  await page.getByRole("button", { name: t.submit }).click();
  await expect(grip(page, 0), "one is led to the first open card").toBeFocused();
  await expect(grip(page, 0)).toBeInViewport();
  await expect(page.locator(".diagnosis").getByRole("alert"), "and sees why").toBeInViewport({ ratio: 1 });
  await grip(page, 2).click();
  await expect(grip(page, 2)).toHaveAttribute("aria-pressed", "true");
  await column(page, "strategy").getByRole("button", { name: t.putHere }).click();
  await expect(column(page, "strategy").locator('[data-row="2"]')).toBeVisible();
  await boardCard(page, 2).getByRole("combobox").selectOption("");
  await expect(column(page, "").locator('[data-row="2"]')).toBeVisible();
});

test("the arrows go from card to card and from column to column; moves are said", async ({ page }) => {
  await openExercise(page, "en", "who-does-what");
  await grip(page, 0).focus();
  await page.keyboard.press("ArrowDown");
  await expect(grip(page, 1)).toBeFocused();
  await page.keyboard.press("3");
  await expect(page.locator(".board > [role=status]")).toContainText("Marta: operations");
  await expect(grip(page, 2)).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(grip(page, 1)).toBeFocused();
  await page.keyboard.press("0");
  await expect(column(page, "").locator('[data-row="1"]')).toBeVisible();
});

test("an inbox is sorted with its keys, which do nothing outside of it", async ({ page }) => {
  await openExercise(page, "en", "sorting-the-post");
  await envelope(page, 0).getByRole("button").focus();
  await page.keyboard.press("1");
  await page.keyboard.press("w");
  await expect(envelope(page, 0).locator(".mailbox-labels")).toHaveText("CareWithin 4 hours");
  await expect(page.locator(".mailbox > [role=status]")).toContainText(t.sortedOf(1, 20));
  await expect(page.getByRole("status").filter({ hasText: t.sortedOf(1, 20) }), "said once").toHaveCount(1);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.locator('[data-message="1"] h3')).toBeFocused();
  await page.keyboard.press("j");
  await expect(page.locator('[data-message="2"] h3')).toBeFocused();
  await page.keyboard.press("k");
  await expect(page.locator('[data-message="1"] h3')).toBeFocused();
  await page.getByLabel(t.show).focus();
  await page.keyboard.press("1");
  await expect(envelope(page, 1).locator(".mailbox-labels")).toHaveCount(0);
});

test("what a message is answered with comes into sight when it is opened at the window's foot", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 640 });
  await openExercise(page, "en", "sorting-the-post");
  const first = envelope(page, 0).getByRole("button");
  await first.evaluate((button) => button.scrollIntoView({ block: "end" }));
  await first.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator('[data-message="0"] h3')).toBeFocused();
  await expect(page.locator('[data-message="0"] label').last()).toBeInViewport({ ratio: 1 });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 320, height: 700 }, colorScheme: "dark" });

  test("an inbox shows the list or the message", async ({ page }) => {
    await openExercise(page, "en", "sorting-the-post");
    await expect(page.locator(".mailbox-pane")).toBeHidden();
    await envelope(page, 3).getByRole("button").click();
    await expect(page.locator('[data-message="3"] h3')).toBeFocused();
    await expect(page.locator(".mailbox-list")).toBeHidden();
    await expectAccessible(page);
    await page.locator(".mailbox-back").click();
    await expect(envelope(page, 3).getByRole("button")).toBeFocused();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

test("the table of one's own coding fills as it goes", async ({ page }) => {
  await openExercise(page, "en", "which-way-the-wind");
  const table = page.locator(".heat-table").first();
  await expect(table.locator(".heat-line")).toHaveText(t.crossEmpty);
  await envelope(page, 0).getByRole("button").focus();
  for (const key of ["1", "q", "ArrowDown", "3", "w", "ArrowDown", "1", "q"]) await page.keyboard.press(key);
  await expect(table.locator(".heat-line")).toHaveText(t.crossMost(3, "Product", "Positive", 2));
  await expect(table.locator('td[data-heat="4"]')).toHaveText("2");
  await expectAccessible(page);
});
