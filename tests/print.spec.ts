import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, openExercise, test } from "./support/site.ts";

const served = join(import.meta.dirname, "../dist/exercises/four-week-plan.json");

test("on paper a lesson is its text, without what only works on a screen", async ({ page }) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.goto("/it/courses/crisis/apology/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator(".prose > p").first()).toBeVisible();
  await expect(page.locator("#sources")).toBeVisible();
  for (const screenOnly of [".site-header", ".site-footer", ".lesson-aside", ".pager", ".mark-read"])
    await expect(page.locator(screenOnly).first(), screenOnly).toBeHidden();
  const source = page.locator(".sources a[href^=http]").first();
  expect(await source.evaluate((link) => getComputedStyle(link, "::after").content), "where it can be read").toContain(
    (await source.getAttribute("href")) ?? "?",
  );
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

for (const locale of ["it", "en"] as const)
  test(`a plan goes on paper as tables that can be read, and only on paper (${locale})`, async ({ page }) => {
    const { models } = JSON.parse(readFileSync(served, "utf8")) as {
      models: Record<"it" | "en", { rows: Record<string, string>[] }>;
    };
    const answer = models[locale];
    await page.addInitScript(
      (record) => localStorage.setItem("regia:x:four-week-plan", record),
      JSON.stringify({ v: 1, draft: { answer, at: "2026-11-20T10:00:00.000Z" }, attempts: [], revealed: false }),
    );
    await openExercise(page, locale, "four-week-plan");
    const paper = page.locator(".plan-paper");
    await expect(page.locator(".plan-grid").first()).toBeVisible();
    await expect(paper).toHaveCount(0);

    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await expect(paper.locator("table").last().locator("tbody tr")).toHaveCount(answer.rows.length);
    await expect(paper).toContainText(answer.rows[0]?.["copy"] ?? "?");
    await expect(page.locator(".plan-grid").first()).toBeHidden();
    const size = await paper.evaluate((tables) => Number.parseFloat(getComputedStyle(tables).fontSize));
    expect(size, "9 points").toBeCloseTo(12, 1);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await expect(paper).toHaveCount(0);
  });
