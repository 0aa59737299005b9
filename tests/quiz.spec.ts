import { locales } from "../exercises/lib/locale.ts";
import { strings } from "../src/i18n/index.ts";
import { quizStrings } from "../src/i18n/quiz.ts";
import { pressButton, tabOnto, tick } from "./support/keys.ts";
import { expect, test } from "./support/site.ts";

const lesson = (locale: string) => `/${locale}/courses/plan/plan-and-calendar/`;

for (const locale of locales) {
  const t = { ...strings(locale).components, ...quizStrings[locale] };

  test(`a quick check by keyboard: an explanation for every option, and the result announced (${locale})`, async ({
    page,
  }) => {
    await page.goto(lesson(locale));
    const quiz = page.locator('regia-quiz[data-id="q1"]');
    const options = quiz.getByRole("radio");
    const result = quiz.getByRole("status");
    await expect(quiz.locator(".why").first()).toBeHidden();

    await pressButton(page, quiz.getByRole("button", { name: t.checkAnswer }));
    await expect(result, "nothing chosen yet").toHaveText(t.chooseFirst);

    await tabOnto(page, options.first());
    await page.keyboard.press("Space");
    await page.keyboard.press("Enter");
    await expect(result).toHaveText(t.wrong);
    for (const why of await quiz.locator(".why").all()) await expect(why).toBeVisible();
    await expect(quiz.locator(".why", { hasText: t.optionRight })).toHaveCount(1);
    await expect(quiz.locator(".why", { hasText: t.optionWrong }), "only the one that was chosen").toHaveCount(1);
    const check = quiz.getByRole("button", { name: t.checkAnswer });
    await expect(check, "what is checked isn't checked again").toHaveAttribute("aria-disabled", "true");
    await expect(options.first(), "each reason is tied to its option").toHaveAccessibleDescription(
      new RegExp(`${t.optionWrong}: *${t.optionYours} ?\\. `),
    );
    await expect(options.nth(1)).toHaveAccessibleDescription(new RegExp(t.optionRight));

    await page.keyboard.press("ArrowDown");
    await expect(options.nth(1)).toBeChecked();
    await expect(check, "but another answer is").not.toHaveAttribute("aria-disabled");
    await pressButton(page, check);
    await expect(result).toHaveText(t.right);
  });
}

test("an answer is there after a reload and in the other language", async ({ page }) => {
  await page.goto(lesson("en"));
  const quiz = page.locator('regia-quiz[data-id="q1"]');
  await tabOnto(page, quiz.getByRole("radio").first());
  await page.keyboard.press("ArrowDown");
  await pressButton(page, quiz.getByRole("button", { name: strings("en").components.checkAnswer }));
  await expect(quiz.locator(".result")).toHaveText(quizStrings.en.right);
  await expect.poll(() => page.evaluate(() => localStorage.getItem("regia:l:plan/plan-and-calendar"))).not.toBeNull();

  await page.reload();
  await expect(quiz.getByRole("radio").nth(1)).toBeChecked();
  await expect(quiz.locator(".result")).toHaveText(quizStrings.en.right);
  await page.goto(lesson("it"));
  await expect(quiz.getByRole("radio").nth(1)).toBeChecked();
  await expect(quiz.locator(".result")).toHaveText(quizStrings.it.right);
});

test("with several right options, only all of them and no other are right", async ({ page }) => {
  await page.goto(lesson("en"));
  const t = { ...strings("en").components, ...quizStrings.en };
  const quiz = page.locator('regia-quiz[data-id="q3"]');
  const boxes = quiz.getByRole("checkbox");
  const check = quiz.getByRole("button", { name: t.checkAnswer });
  await tick(page, boxes.nth(1), true);
  await pressButton(page, check);
  await expect(quiz.getByRole("status")).toHaveText(t.wrong);
  await tick(page, boxes.nth(2), true);
  await pressButton(page, check);
  await expect(quiz.getByRole("status")).toHaveText(t.right);
  await tick(page, boxes.nth(3), true);
  await pressButton(page, check);
  await expect(quiz.getByRole("status")).toHaveText(t.wrong);
});

test("a check handed in before its script has come waits for it", async ({ page }) => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/lesson-alive/, async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto(lesson("en"));
  const address = page.url();
  const quiz = page.locator('regia-quiz[data-id="q1"]');
  await tabOnto(page, quiz.getByRole("radio").first());
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(quiz.getByRole("radio").nth(1)).toBeChecked();
  expect(page.url(), "the page is not left").toBe(address);
  await expect(quiz.getByRole("status")).toBeEmpty();
  arrive();
  await expect(quiz.getByRole("status")).toHaveText(quizStrings.en.right);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("several answers can be ticked where several are right, and nothing offers to check them", async ({ page }) => {
    await page.goto(lesson("en"));
    await expect(page.locator("regia-quiz").first()).toBeVisible();
    await expect(page.locator("regia-quiz button").first()).toBeHidden();
    const boxes = page.locator('regia-quiz[data-id="q3"]').getByRole("checkbox");
    await boxes.nth(1).check();
    await boxes.nth(2).check();
    await expect(boxes.nth(1)).toBeChecked();
    await expect(page.locator('regia-quiz[data-id="q1"]').getByRole("checkbox")).toHaveCount(0);
  });
});
