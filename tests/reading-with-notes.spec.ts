import { notesStrings } from "../src/i18n/notes.ts";
import { lesson, selectWords } from "./support/notes.ts";
import { expect, test } from "./support/site.ts";

test.describe("on a phone", () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

  test("the buttons are at the foot of the window, notes below their paragraph; without a registry words are marked", async ({
    page,
  }) => {
    const t = notesStrings.it;
    await page.addInitScript(() => Reflect.deleteProperty(window, "Highlight"));
    await page.goto(lesson.it);
    const words = await selectWords(page, 1, 0, 14);
    const bar = page.getByRole("group", { name: t.bar });
    await expect(bar).toBeInViewport();
    expect((await bar.boundingBox())?.y).toBeGreaterThan(500);
    await bar.getByRole("button", { name: t.note }).tap();
    await page.getByLabel(t.label, { exact: true }).fill("Sul telefono");
    await page.getByRole("button", { name: t.save }).tap();
    await expect(page.locator("mark[data-memo]")).toHaveText(words);
    const [paragraph, card] = await Promise.all([
      page.locator(".prose > p").nth(1).boundingBox(),
      page.locator(".prose .memo").boundingBox(),
    ]);
    expect(card?.y).toBeGreaterThanOrEqual((paragraph?.y ?? 0) + (paragraph?.height ?? 0));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.locator(".prose .memo").getByRole("button", { name: t.remove }).tap();
    await expect(page.locator("mark[data-memo]"), "the text is as it was").toHaveCount(0);
  });
});

test("a note on the first heading leaves the scene as it opens: large letter, larger lines", async ({ page }) => {
  await page.goto("/en/courses/crisis/diplomacy/");
  const opening = page.locator(".prose > p").first();
  const look = () =>
    opening.evaluate((paragraph) => [
      getComputedStyle(paragraph).fontSize,
      getComputedStyle(paragraph, "::first-letter").fontWeight,
    ]);
  const before = await look();
  await page
    .locator(".prose > h2")
    .first()
    .evaluate((heading) => getSelection()?.selectAllChildren(heading));
  await page.getByRole("button", { name: notesStrings.en.note, exact: true }).click();
  await page.getByLabel(notesStrings.en.label, { exact: true }).fill("Ours");
  await page.getByRole("button", { name: notesStrings.en.save, exact: true }).click();
  await expect(page.locator(".prose > h2 + .memo")).toBeVisible();
  expect(await look()).toEqual(before);
});

test("with large, spaced letters a note stands under its paragraph, not outside the window", async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem("regia:settings", JSON.stringify({ v: 1, textSize: 130, text: "clear" })),
  );
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(lesson.en);
  await expect(page.getByRole("button", { name: notesStrings.en.begin })).toBeVisible();
  const noted = await selectWords(page, 3, 0, 20);
  await page.getByRole("button", { name: notesStrings.en.note, exact: true }).click();
  await page.getByLabel(notesStrings.en.label, { exact: true }).fill("To keep in sight");
  await page.keyboard.press("ControlOrMeta+Enter");
  const card = page.getByRole("group", { name: notesStrings.en.card(noted) });
  await expect(card).toBeFocused();
  const { right, above } = await card.evaluate((element) => ({
    right: element.getBoundingClientRect().right,
    above: element.getBoundingClientRect().top - (element.previousElementSibling?.getBoundingClientRect().bottom ?? 0),
  }));
  expect(right).toBeLessThan(1366);
  expect(above, "under the paragraph").toBeGreaterThan(0);
});
