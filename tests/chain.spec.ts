import type { Locator, Page } from "@playwright/test";
import { chainStrings } from "../exercises/kinds/chain/strings.ts";
import { expect, openExercise, test } from "./support/site.ts";

const t = chainStrings.en;
const card = (page: Page, id: string) => page.locator(`[data-card="${id}"]`);
const level = (page: Page, n: number) => page.locator(`.chain-level[data-level="${n - 1}"]`);
const tray = (page: Page) => page.locator('.chain-level[data-kind="tray"]');

/** Drags a card as a hand does, in steps; once more where a busy machine lost the way. */
async function drag(page: Page, id: string, to: Locator): Promise<void> {
  await expect(async () => {
    await card(page, id).scrollIntoViewIfNeeded();
    await card(page, id).hover();
    await page.mouse.down();
    const box = await to.boundingBox();
    await page.mouse.move((box?.x ?? 0) + 24, (box?.y ?? 0) + 16, { steps: 12 });
    await page.mouse.up();
    await expect(to.locator(`[data-card="${id}"]`)).toBeVisible({ timeout: 2_000 });
  }).toPass();
}

test("cards are dragged into levels and back", async ({ page }) => {
  // The whole board in sight: a drag across a scrolled page is another matter.
  await page.setViewportSize({ width: 1280, height: 2000 });
  await openExercise(page, "en", "results-chain");
  await drag(page, "reach", level(page, 1));
  await drag(page, "reach", level(page, 3));
  await drag(page, "reach", tray(page));
});

test("without dragging: a card is chosen, placed and linked with clicks alone", async ({ page }) => {
  await openExercise(page, "en", "results-chain");
  for (const [id, name] of [
    ["reach", /^1\./],
    ["link-clicks", /^2\./],
  ] as const) {
    await card(page, id).locator(".chain-face").click();
    await card(page, id).getByRole("button", { name }).click();
  }
  await card(page, "reach").locator(".chain-face").click();
  await card(page, "reach").getByRole("button", { name: t.linkFrom }).click();
  await expect(page.locator(".chain-linking")).toContainText(t.linking("Reach"));
  await card(page, "link-clicks").locator(".chain-face").click();
  await expect(page.locator('[data-link="reach link-clicks"]')).toBeVisible();
  await page.getByRole("button", { name: t.remove("Reach", "Link clicks") }).click();
  await expect(page.getByText(t.noLinks)).toBeVisible();
});

test("the keys of a card: levels, arrows, a link given up; the focus stays with the card", async ({ page }) => {
  await openExercise(page, "en", "results-chain");
  const reach = card(page, "reach").locator(".chain-face");
  await reach.focus();
  await page.keyboard.press("ArrowRight");
  await expect(level(page, 1).locator('[data-card="reach"]')).toBeVisible();
  await expect(reach).toBeFocused();
  await page.keyboard.press("4");
  await expect(level(page, 4).locator('[data-card="reach"]')).toBeVisible();
  await expect(reach).toBeFocused();
  await page.keyboard.press("l");
  await page.keyboard.press("Escape");
  await expect(page.locator(".chain-linking")).toHaveCount(0);
  await expect(reach).toBeFocused();
  await page.keyboard.press("0");
  await expect(tray(page).locator('[data-card="reach"]')).toBeVisible();
});

test("links are drawn between their cards, and again when the window changes", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await openExercise(page, "en", "results-chain");
  await card(page, "reach").locator(".chain-face").press("1");
  await card(page, "link-clicks").locator(".chain-face").press("2");
  const [from, to] = [page.getByLabel(t.addFrom, { exact: true }), page.getByLabel(t.addTo, { exact: true })];
  await from.selectOption("reach");
  await to.selectOption("link-clicks");
  await page.getByRole("button", { name: t.add }).click();
  const line = page.locator(".chain-line");
  await expect(line).toHaveCount(1);
  const drawn = await line.getAttribute("d");
  await page.setViewportSize({ width: 1000, height: 900 });
  await expect(line).not.toHaveAttribute("d", drawn ?? "");
  const gap = await page.evaluate(() => {
    const path = document.querySelector<SVGPathElement>(".chain-line");
    const target = document.querySelector('[data-card="link-clicks"]')?.getBoundingClientRect();
    const svg = document.querySelector(".chain-lines")?.getBoundingClientRect();
    if (path === null || target === undefined || svg === undefined) return 999;
    const end = path.getPointAtLength(path.getTotalLength());
    return Math.hypot(svg.left + end.x - target.left, svg.top + end.y - (target.top + target.height / 2));
  });
  expect(gap, "the line ends at its card").toBeLessThan(12);
  await page.setViewportSize({ width: 320, height: 800 });
  await expect(line).toBeHidden();
  await expect(page.locator('[data-link="reach link-clicks"]')).toBeVisible();
});
