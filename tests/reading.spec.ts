import type { Page } from "@playwright/test";
import { en } from "../src/i18n/en.ts";
import { it } from "../src/i18n/it.ts";
import { readingStrings } from "../src/i18n/reading.ts";
import { textSizes } from "../src/stores/settings.ts";
import { expectAccessible } from "./support/axe.ts";
import { pressButton, tabOnto } from "./support/keys.ts";
import { expect, test } from "./support/site.ts";

const lesson = "courses/crisis/apology/";

/** How the first paragraph of a lesson is set. */
const setting = (page: Page) =>
  page
    .locator(".prose > p")
    .first()
    .evaluate((element) => {
      const style = getComputedStyle(element);
      const size = Number.parseFloat(style.fontSize);
      const inEms = (length: string) => Math.round((Number.parseFloat(length) / size) * 100) / 100 || 0;
      return {
        root: getComputedStyle(document.documentElement).fontSize,
        letters: inEms(style.letterSpacing),
        words: inEms(style.wordSpacing),
        lines: inEms(style.lineHeight),
        family: style.fontFamily.split(",")[0],
      };
    });

for (const locale of ["it", "en"] as const) {
  const t = readingStrings[locale];
  const label = { it, en }[locale].reading;

  test(`text, colours and movement are chosen with the keyboard, stay, and reach other tabs (${locale})`, async ({
    context,
    page,
  }) => {
    const fetched: string[] = [];
    page.on("request", (request) => fetched.push(request.url()));
    await page.goto(`/${locale}/${lesson}`);
    const html = page.locator("html");
    const usual = await setting(page);
    expect(usual).toMatchObject({ root: "16px", letters: 0, words: 0 });
    await page.emulateMedia({ media: "print" });
    const printed = await setting(page);
    await page.emulateMedia({ media: "screen" });
    const open = page.getByRole("button", { name: label });
    await expect(open).toBeVisible();
    const ofDialog = /reading-dialog|hyperlegible/;
    expect(
      fetched.filter((url) => ofDialog.test(url)),
      "nothing of this comes with the page",
    ).toEqual([]);

    await pressButton(page, open);
    const dialog = page.getByRole("dialog", { name: t.title });
    await expect(dialog).toBeVisible();
    await expectAccessible(page);
    const larger = dialog.getByRole("button", { name: t.size.larger });
    await tabOnto(page, larger);
    for (let press = 0; press < 7; press++) await page.keyboard.press("Enter");
    await expect(larger, "at the end of the steps the button keeps the focus").toBeFocused();
    await expect(html).toHaveAttribute("data-text-size", "150");
    await tabOnto(page, dialog.getByRole("radio", { name: t.theme.system }).first());
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await expect(html).toHaveAttribute("data-theme", "dark");
    await tabOnto(page, dialog.getByRole("radio", { name: t.text.usual }));
    await page.keyboard.press("ArrowDown");
    await expect(html).toHaveAttribute("data-text", "spaced");
    expect(fetched.filter((url) => /hyperlegible/.test(url))).toEqual([]);
    await page.keyboard.press("ArrowDown");
    await expect(html).toHaveAttribute("data-text", "clear");
    await tabOnto(page, dialog.getByRole("radio", { name: t.motion.system }).last());
    await page.keyboard.press("ArrowDown");
    await expect(html).toHaveAttribute("data-motion", "reduced");
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await expect(open).toBeFocused();

    const chosen = {
      root: "24px",
      letters: 0.12,
      words: 0.16,
      lines: 1.8,
      family: '"Atkinson Hyperlegible Next Variable"',
    };
    expect(await setting(page)).toEqual(chosen);
    expect(await html.evaluate((element) => getComputedStyle(element).scrollBehavior)).toBe("auto");
    await expect.poll(() => fetched.some((url) => /hyperlegible.*woff2/.test(url))).toBe(true);
    await page.emulateMedia({ media: "print" });
    expect(await setting(page), "paper is printed as always").toEqual(printed);
    await page.emulateMedia({ media: "screen" });

    const other = await context.newPage();
    // With the site's scripts away, what is set can only come from the lines in the head.
    await other.route("**/_astro/*.js", (route) => route.abort());
    await other.goto(`/${locale}/glossary/`);
    for (const [name, value] of Object.entries({ theme: "dark", "text-size": "150", text: "clear", motion: "reduced" }))
      await expect(other.locator("html")).toHaveAttribute(`data-${name}`, value);
    await other.unrouteAll();
    await other.reload();
    await other.getByRole("button", { name: label }).click();
    await other.getByRole("button", { name: t.reset }).click();
    await expect(html).not.toHaveAttribute("data-text-size");
    await expect(html).not.toHaveAttribute("data-theme");
    expect(await setting(page)).toEqual(usual);
  });
}

test("at 150 %, spaced out, on a small phone nothing is cut off or scrolls sideways", async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.addInitScript(() =>
    localStorage.setItem("regia:settings", JSON.stringify({ v: 1, textSize: 150, text: "clear" })),
  );
  const wide: string[] = [];
  for (const address of [
    "it/",
    "en/courses/",
    "it/courses/crisis/",
    `it/${lesson}`,
    "en/courses/plan/pillars-and-mix/",
    "it/courses/crisis/test/",
    "en/glossary/",
    "it/search/",
    "en/start/",
    "it/progress/",
    "en/your-data/",
    "it/rules/",
    "en/exercises/late-order/",
  ]) {
    await page.goto(`/${address}`);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) wide.push(`${address} is ${width} px wide`);
    // Name, search and menu share a line: letters of 36 px at most, and what a finger needs.
    const head = await page.locator(".site-header").evaluate((header) => header.clientHeight);
    if (head > 90) wide.push(`the head of ${address} is ${head} px high`);
  }
  expect(wide).toEqual([]);
  const menu = page.getByRole("button", { name: en.nav.menu });
  await pressButton(page, menu);
  await expect(page.getByRole("link", { name: en.nav.glossary })).toBeInViewport();
  await pressButton(page, page.getByRole("button", { name: en.reading }));
  const dialog = page.getByRole("dialog", { name: readingStrings.en.title });
  await dialog.getByRole("button", { name: readingStrings.en.reset }).scrollIntoViewIfNeeded();
  const box = await dialog.boundingBox();
  expect(box && box.x >= 0 && box.x + box.width <= 320 && box.y >= 0 && box.y + box.height <= 640).toBe(true);
  expect(await dialog.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
  await page.keyboard.press("Escape");
  await expect(menu, "the menu has closed: the keyboard goes on from its button").toBeFocused();
});

test("pressed twice while its styles are on their way, the dialog opens once", async ({ page }) => {
  const dialog = page.getByRole("dialog", { name: readingStrings.en.title });
  const open = page.getByRole("button", { name: en.reading });
  let arrive = () => {};
  const line = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route("**/reading-dialog*.css", async (route) => {
    await line;
    await route.continue();
  });
  await page.goto(`/en/${lesson}`);
  const asked = page.waitForRequest(/reading-dialog.*\.css/);
  await open.click();
  await asked;
  await open.click();
  await expect(dialog).toHaveCount(0);
  arrive();
  await expect(dialog).toBeVisible();
  await expect(page.locator("dialog.reading")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(dialog, "one press closes it").toBeHidden();
});

test("without its styles the dialog opens, and works", async ({ page }) => {
  const dialog = page.getByRole("dialog", { name: readingStrings.en.title });
  const missed = page.waitForResponse((response) => /reading-dialog.*\.css/.test(response.url()));
  await page.route("**/reading-dialog*.css", (route) => route.fulfill({ status: 404 }));
  await page.goto(`/en/${lesson}`);
  await page.getByRole("button", { name: en.reading }).click();
  expect((await missed).status()).toBe(404);
  await expect(dialog).toBeVisible();
  await dialog.getByRole("radio", { name: readingStrings.en.theme.dark }).check();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await dialog.getByRole("button", { name: readingStrings.en.close }).click();
  await expect(dialog).toBeHidden();
});

test("letters grow under a finger that stays where it is, and the way out stays in sight", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto("/it/courses/craft/role/");
  const t = readingStrings.it;
  await page.getByRole("button", { name: it.nav.menu }).click();
  await page.getByRole("button", { name: it.reading }).click();
  const dialog = page.getByRole("dialog", { name: t.title });
  const larger = dialog.getByRole("button", { name: t.size.larger });
  const box = await larger.boundingBox();
  if (!box) throw new Error("the button isn't shown");
  const finger = [box.x + box.width / 2, box.y + box.height / 2] as const;
  for (const size of textSizes.filter((one) => one > 100)) {
    await page.mouse.click(...finger);
    await expect(dialog.locator("output")).toContainText(String(size));
  }
  await dialog.evaluate((panel) => panel.scrollTo(0, panel.scrollHeight));
  await expect(dialog.getByRole("button", { name: t.close })).toBeInViewport({ ratio: 1 });
});
