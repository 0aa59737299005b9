import { locales } from "../exercises/lib/locale.ts";
import { fill } from "../src/dom/fill.ts";
import { quizStrings } from "../src/i18n/quiz.ts";
import { testStrings } from "../src/i18n/test.ts";
import { expectAccessible } from "./support/axe.ts";
import { pressButton, tabOnto } from "./support/keys.ts";
import { expect, test } from "./support/site.ts";

/** Answers every question of the test with the keyboard: all rightly, or all wrongly. */
async function answerAll(page: import("@playwright/test").Page, right: boolean): Promise<void> {
  for (const question of await page.locator(".test-questions > li").all()) {
    const wanted = right ? question.locator(".option[data-correct]") : question.locator(".option:not([data-correct])");
    const boxes = question.locator("input[type=checkbox]");
    if ((await boxes.count()) > 0) {
      for (const option of right ? await wanted.all() : [wanted.first()]) {
        await tabOnto(page, option.locator("input"));
        await page.keyboard.press("Space");
      }
      continue;
    }
    const inputs = question.locator("input");
    const at = await wanted
      .first()
      .locator("input")
      .evaluate((input) =>
        [...(input.closest("li")?.querySelectorAll("input") ?? [])].indexOf(input as HTMLInputElement),
      );
    await tabOnto(page, inputs.first());
    await page.keyboard.press("Space");
    for (let step = 0; step < at; step++) await page.keyboard.press("ArrowDown");
  }
}

for (const locale of locales) {
  const t = testStrings[locale];

  test(`a final test is failed, then passed, with the keyboard (${locale})`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.goto(`/${locale}/courses/crisis/test/`);
    const result = page.locator(".test-result");
    await pressButton(page, page.getByRole("button", { name: t.begin }));
    await expect(page.locator(".test-questions > li")).toHaveCount(12);
    await expect(page.locator(".test-progress")).toHaveText(fill(t.words.progress, 0, 12));

    await pressButton(page, page.getByRole("button", { name: t.handIn }));
    await expect(page.getByRole("alert"), "open questions are named").toHaveText(fill(t.words.open.other, 12));
    await expect(page.getByRole("alert"), "where one can see it").toBeInViewport();
    await expect(page.locator(".test-questions > li").first().locator("input").first()).toBeFocused();

    await answerAll(page, false);
    await pressButton(page, page.getByRole("button", { name: t.handIn }));
    await expect(result).toBeFocused();
    await expect(page.locator("#test-result")).toBeInViewport();
    await expect(result.getByRole("heading", { level: 2 })).toHaveText(fill(t.words.result, 0, 12));
    await expect(result.locator(".test-verdict")).toHaveText(fill(t.words.failed, 10, 12));
    const again = result.locator(".test-again");
    await expect(again.getByRole("heading"), "no lesson was read").toHaveText(t.words.read);
    await expect(result.locator(".test-again a").first()).toHaveAttribute("href", /\/courses\/crisis\//);
    for (const why of await result.locator(".why").all()) await expect(why).toBeVisible();
    const yours = quizStrings[locale].optionYours;
    await expect(result.locator(".option:has(:checked) .why", { hasText: yours })).toHaveCount(12);
    await expect(result.locator(".option:not(:has(:checked)) .why", { hasText: yours })).toHaveCount(0);
    if (locale === "en") await expectAccessible(page);

    await pressButton(page, result.getByRole("button", { name: t.another }));
    await answerAll(page, true);
    await pressButton(page, page.getByRole("button", { name: t.handIn }));
    await expect(result.getByRole("heading", { level: 2 })).toHaveText(fill(t.words.result, 12, 12));
    await expect(result.locator(".test-verdict")).toHaveText(fill(t.words.passed, 10, 12));
    await expect(result.locator(".test-again")).toBeHidden();

    await page.reload();
    await expect(page.locator(".test-best")).toHaveText(fill(t.words.best, 12, 12));
    await page.goto(`/${locale}/progress/`);
    await expect(page.locator("[data-begun]"), "a test taken is a beginning").toBeVisible();
    await expect(page.locator("[data-stop]"), "and no lesson is read by it").toContainText("1.1 ");
    await expect(page.locator("[data-all-read]")).toBeHidden();
  });
}

test("a test that was left is gone on with, in the other language too", async ({ page }) => {
  await page.goto("/it/courses/crisis/test/");
  await pressButton(page, page.getByRole("button", { name: testStrings.it.begin }));
  const first = page.locator(".test-questions > li").first();
  const name = await first.getAttribute("data-question");
  await first.locator("input").nth(1).check();
  const chosen = await first.locator("input").nth(1).getAttribute("value");

  // Another course's test, left at another place.
  await page.goto("/it/courses/plan/test/");
  await pressButton(page, page.getByRole("button", { name: testStrings.it.begin }));
  for (const nth of [0, 1]) await page.locator(".test-questions > li").nth(nth).locator("input").first().check();
  for (const [course, answered] of [
    ["crisis", 1],
    ["plan", 2],
  ] as const) {
    await page.goto(`/en/courses/${course}/`);
    await expect(page.locator("[data-test-left]")).toHaveText(fill(testStrings.en.underWay, answered, 12));
  }
  await page.goto("/en/courses/crisis/test/");
  await pressButton(
    page,
    page.getByRole("button", {
      name: `${testStrings.en.words.resume} (${fill(testStrings.en.words.progress, 1, 12)})`,
    }),
  );
  const second = page.locator(".test-questions > li").nth(1);
  await expect(second.locator("input").first(), "at the first question that is open").toBeFocused();
  await expect(first).toHaveAttribute("data-question", name ?? "");
  await expect(first.locator(`input[value="${chosen}"]`)).toBeChecked();
  await expect(page.locator(".test-progress")).toHaveText(fill(testStrings.en.words.progress, 1, 12));
});

test("a page that stands open shows the result that another tab has handed in", async ({ page, context }) => {
  const t = testStrings.en;
  await page.goto("/en/courses/crisis/test/");
  await expect(page.getByRole("button", { name: t.begin })).toBeVisible();
  const other = await context.newPage();
  await other.goto("/en/glossary/");
  await other.evaluate(() => {
    const result = {
      seed: 1,
      at: "2026-11-20T09:00:00.000Z",
      answers: {},
      asked: ["c/l#q1", "c/l#q2"],
      right: ["c/l#q1"],
    };
    localStorage.setItem("regia:t:crisis", JSON.stringify({ v: 1, current: null, results: [result] }));
  });
  await expect(page.locator(".test-best")).toHaveText(fill(t.words.best, 1, 2));
});
