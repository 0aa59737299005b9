import { expect, test } from "./support/site.ts";

test("on paper a lesson is its text, without what only works on a screen", async ({ page }) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.goto("/it/courses/crisis/apology/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator(".prose > p").first()).toBeVisible();
  await expect(page.locator("#sources")).toBeVisible();
  for (const screenOnly of [".site-header", ".site-footer", ".lesson-aside", ".pager", ".mark-read"])
    await expect(page.locator(screenOnly).first(), screenOnly).toBeHidden();
  const colours = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    return { backgroundColor, color };
  });
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe("light");
  expect(colours, "ink on white, whatever the theme").toEqual({
    backgroundColor: "rgb(255, 255, 255)",
    color: "rgb(0, 0, 0)",
  });
});
