import type { Page } from "@playwright/test";
import { strings } from "../src/i18n/index.ts";
import { expect, test } from "./support/site.ts";

/**
 * Terms with a mark that doesn't stand on their line, on this page and with the text up to 120 px narrower: each of them
 * comes to the end of a line at some width.
 */
const partedTerms = (page: Page) =>
  page.locator(".prose").evaluate((prose) => {
    const parted = new Set<string>();
    for (let narrower = 0; narrower <= 120; narrower += 3) {
      prose.style.marginInlineEnd = `${narrower}px`;
      for (const span of prose.querySelectorAll<HTMLElement>(".term-unbroken")) {
        const term = span.querySelector(".term")?.getBoundingClientRect();
        for (const mark of span.childNodes) {
          if (!term || !(mark instanceof Text) || mark.data.trim() === "") continue;
          const range = document.createRange();
          range.selectNode(mark);
          const { left, right, top, bottom } = range.getBoundingClientRect();
          const middle = (top + bottom) / 2;
          const beside = Math.min(Math.abs(left - term.right), Math.abs(right - term.left)) < 3;
          if (!beside || middle < term.top || middle > term.bottom) parted.add(mark.data);
        }
      }
    }
    prose.style.marginInlineEnd = "";
    return [...parted];
  });

for (const locale of ["it", "en"] as const) {
  const t = strings(locale).glossary;

  test(`a word is found by its letter, and one goes on from it (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}/glossary/`);
    const letters = page.getByRole("navigation", { name: t.letters });
    await letters.getByRole("link", { name: "R", exact: true }).focus();
    await page.keyboard.press("Enter");
    const under = page.getByRole("region", { name: "R", exact: true });
    await expect(under.getByRole("heading")).toBeInViewport();
    const words = await under.getByRole("link").allTextContents();
    expect(words.length).toBeGreaterThan(1);
    await under.getByRole("link").first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words[0] ?? "");
    await page.getByRole("navigation", { name: t.otherWords }).getByRole("link", { name: t.next }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words[1] ?? "");
    await page.getByRole("link", { name: t.all }).click();
    await expect(page.locator("li:target")).toHaveText(words[1] ?? "");
    await expect(page.locator("li:target")).toBeInViewport();
  });

  test(`the words of a course are read in order, from the index or from the course (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}/glossary/`);
    const courses = page.getByRole("region", { name: t.byCourse }).getByRole("listitem");
    await expect(courses).toHaveCount(8);
    const said = Number(/\d+/.exec((await courses.nth(3).locator("span").textContent()) ?? "")?.[0]);
    await courses.nth(3).getByRole("link").click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/glossary/course/plan/$`));
    await expect(page.locator("dt")).toHaveCount(said);
    await expect(page.getByRole("heading", { level: 2 }).first()).toContainText("4.1");
    await page.getByRole("link", { name: t.nextCourse }).click();
    await expect(page).toHaveURL(/\/course\/platforms\/$/);
    await page.goto(`/${locale}/courses/plan/`);
    await page.getByRole("link", { name: t.courseWords }).click();
    await expect(page.locator("dt")).toHaveCount(said);
  });

  test(`on a phone a term and the marks that touch it share a line (${locale})`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`/${locale}/courses/direction/metrics/`);
    await expect(page.locator(".term-unbroken").nth(5)).toBeAttached();
    expect(await partedTerms(page)).toEqual([]);
  });
}

test("a word's card that the keyboard leaves doesn't lie over what comes next", async ({ page }) => {
  await page.goto("/en/courses/craft/role/");
  const term = page.locator("button.term").first();
  const card = page.locator(".term-card").first();
  await term.focus();
  await page.keyboard.press("Enter");
  await expect(card).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(card.getByRole("link"), "first one gets into it").toBeFocused();
  await expect(card).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(card).toBeHidden();
});
