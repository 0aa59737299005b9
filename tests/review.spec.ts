import type { Locator, Page } from "@playwright/test";
import { locales } from "../exercises/lib/locale.ts";
import { fill } from "../src/dom/fill.ts";
import { dashboardStrings } from "../src/i18n/dashboard.ts";
import { type ReviewStrings, reviewStrings } from "../src/i18n/review.ts";
import { expectAccessible } from "./support/axe.ts";
import { expect, test } from "./support/site.ts";

const lessons = ["crisis/apology", "crisis/diplomacy"];
const record = JSON.stringify({ v: 1, readAt: "2026-11-20T09:00:00.000Z", quizzes: {} });
const left = (t: ReviewStrings, n: number) => (n === 1 ? t.words.left.one : fill(t.words.left.other, n));

/** A learner who has read two lessons. */
async function reader(page: Page): Promise<void> {
  await page.addInitScript(
    (entries) => {
      for (const [key, text] of entries) if (localStorage.getItem(key) === null) localStorage.setItem(key, text);
    },
    lessons.map((lesson) => [`regia:l:${lesson}`, record] as const),
  );
}

/** Turns the card in view with the keyboard: a quick check is answered with its first option. */
async function turn(page: Page, card: Locator): Promise<void> {
  if (await card.locator(".review-question").isVisible()) {
    await page.keyboard.press("1");
    await expect(card.locator("input").first()).toBeChecked();
    await page.keyboard.press("Enter");
    await expect(card.locator(".why").first()).toBeVisible();
  } else {
    await page.keyboard.press("Space");
    await expect(card.locator(".review-definition")).toBeVisible();
  }
  await expect(card.locator(".review-grades")).toBeVisible();
}

for (const locale of locales) {
  const t = reviewStrings[locale];

  test(`today's cards are gone through with the keyboard, and a grade is taken back (${locale})`, async ({ page }) => {
    await reader(page);
    await page.goto(`/${locale}/review/`);
    const card = page.locator(".review-card");
    const count = page.locator(".review-count");
    await expect(count).toContainText(left(t, 10));
    await card.focus();
    const front = (await card.locator("#review-front").textContent()) ?? "";
    await turn(page, card);
    await expect(card.locator("kbd"), "each grade shows its key").toHaveCount(4);
    await expect(card.locator("kbd").first()).toBeVisible();
    if (locale === "en") await expectAccessible(page);
    await page.keyboard.press("4");
    await expect(card).toBeFocused();
    await expect(count).toContainText(left(t, 9));

    await page.keyboard.press("u");
    await expect(card.locator("#review-front")).toHaveText(front);
    await expect(card.locator(".result")).toHaveText(t.words.undone);
    await expect(count).toContainText(left(t, 10));

    // One that was not known comes back before the day is done.
    await turn(page, card);
    await page.keyboard.press("1");
    await expect(count).toContainText(left(t, 10));
    for (let graded = 0; graded < 10; graded++) {
      await turn(page, card);
      await page.keyboard.press("4");
    }
    const done = page.locator(".review-done");
    await expect(done).toBeFocused();
    await expect(done).toContainText(t.done.title);
    await expect(page.getByRole("img", { name: fill(t.words.fortnight.other, 10) })).toBeVisible();
    if (locale === "en") await expectAccessible(page);

    await page.reload();
    await expect(done).toBeVisible();
    await page.goto(`/${locale === "it" ? "en" : "it"}/review/`);
    await expect(done, "both languages share the reviews").toBeVisible();
  });
}

test("without a lesson read the page says so and leads to one; one setting holds new cards back", async ({ page }) => {
  await page.goto("/it/review/");
  await expect(page.getByRole("heading", { name: reviewStrings.it.empty.title })).toBeVisible();
  await expect(page.getByRole("link", { name: reviewStrings.it.empty.link })).toHaveAttribute(
    "href",
    /\/it\/courses\/./,
  );
  await reader(page);
  await page.reload();
  await expect(page.locator(".review-count")).toContainText(left(reviewStrings.it, 10));
  await page.getByLabel(reviewStrings.it.settings.title).fill("1");
  await page.keyboard.press("Tab");
  await expect(page.locator(".review-count")).toContainText(left(reviewStrings.it, 1));
  await page.reload();
  await expect(page.getByLabel(reviewStrings.it.settings.title)).toHaveValue("1");
});

test("the progress page counts the cards left today as the review does", async ({ page }) => {
  await reader(page);
  await page.goto("/en/review/");
  await expect(page.locator(".review-count")).toContainText(left(reviewStrings.en, 10));
  const card = page.locator(".review-card");
  await card.focus();
  await turn(page, card);
  await page.keyboard.press("4");
  await expect(page.locator(".review-count")).toContainText(left(reviewStrings.en, 9));
  await page.goto("/en/progress/");
  await expect(page.locator("[data-review]")).toHaveText(fill(dashboardStrings.en.words.due.other, 9));
});

test("the progress page tells the cards that come back before the deck is there", async ({ page }) => {
  await reader(page);
  await page.goto("/en/review/");
  const card = page.locator(".review-card");
  await card.focus();
  await turn(page, card);
  await page.keyboard.press("1");
  await expect(page.locator(".review-count")).toContainText(left(reviewStrings.en, 10));
  const { promise: answered, resolve: answer } = Promise.withResolvers<void>();
  await page.route("**/review/en.json", async (route) => {
    await answered;
    await route.continue();
  });
  await page.goto("/en/progress/");
  const link = page.locator("[data-review]");
  await expect(link).toHaveText(dashboardStrings.en.words.due.one);
  answer();
  await expect(link, "new cards are known now").toHaveText(fill(dashboardStrings.en.words.due.other, 10));
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

  test("a card on a phone of 320 px fits, and cards that can't be fetched are asked for again", async ({ page }) => {
    await reader(page);
    let offline = true;
    await page.route("**/review/en.json", (route) => (offline ? route.fulfill({ status: 404 }) : route.continue()));
    await page.goto("/en/review/");
    const retry = page.getByRole("button", { name: reviewStrings.en.retry });
    await expect(retry).toBeVisible();
    offline = false;
    await retry.press("Enter");
    const card = page.locator(".review-card");
    await expect(card).toBeFocused();
    await turn(page, card);
    await expect(card.locator("kbd").first(), "under a finger there are no keys").toBeHidden();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
