import { simulationStrings } from "../exercises/kinds/simulation/strings.ts";
import { expectAccessible } from "./support/axe.ts";
import { expect, openExercise, test } from "./support/site.ts";

for (const locale of ["it", "en"] as const)
  test(`a decision is followed on a phone; a statement that is too short doesn't go out, and says why (${locale})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const t = simulationStrings[locale];
    await openExercise(page, locale, "first-hour");
    const options = page.locator(".sim-options").getByRole("button");
    const statement = page.getByLabel(t.statement, { exact: true });
    const log = page.getByRole("log", { name: t.feed });
    const first = await log.getByRole("listitem").first().elementHandle();
    while ((await statement.count()) === 0) {
      const question = await page.locator(".sim-question").textContent();
      await options.first().click();
      await expect(page.locator(".sim-question")).not.toHaveText(question ?? "");
      await expect(page.locator(".sim-outcome").last(), "what came of it").toBeInViewport({ ratio: 1 });
      await expect(page.locator(".sim-question"), "and what is next").toBeInViewport({ ratio: 1 });
    }
    await expect(log, "what comes is read out").toContainText(
      (await page.locator(".sim-outcome").last().textContent()) ?? "?",
    );
    expect(await first?.evaluate((line) => line.isConnected), "and only once").toBe(true);
    const option = options.first();
    await expect(option).toHaveAttribute("aria-disabled", "true");
    await expect(option).toHaveAccessibleDescription(`${t.notOut} ${t.statementEmpty}`);

    await statement.fill("uno due tre");
    await expect(option).toHaveAccessibleDescription(`${t.notOut} ${t.statementShort(3, 40)}`);
    await expectAccessible(page);
    const question = await page.locator(".sim-question").textContent();
    await option.press("Enter");
    await expect(page.locator(".sim").getByRole("alert")).toHaveText(t.statementShort(3, 40));
    await expect(statement, "one is led back to what is missing").toBeFocused();
    await expect(page.locator(".sim-question")).toHaveText(question ?? "");

    await statement.fill("parola ".repeat(40));
    await expect(option).not.toHaveAttribute("aria-disabled");
    await option.press("Enter");
    await expect(page.locator(".sim-question"), "it goes out").not.toHaveText(question ?? "");
  });

test("the hour stays in sight while one reads on, and a day begun again by mistake comes back", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const t = simulationStrings.en;
  await openExercise(page, "en", "first-hour");
  const options = page.locator(".sim-options").getByRole("button");
  const question = page.locator(".sim-question");
  for (const nth of [2, 3]) {
    await options.first().click();
    await expect(question).toContainText(t.decision(nth, 8));
  }
  await options.last().scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 300);
  await expect(page.locator(".sim-clock")).toBeInViewport({ ratio: 1 });

  const outcomes = page.locator(".sim-outcome");
  const before = await outcomes.allTextContents();
  await page.getByRole("button", { name: t.restart }).click();
  await expect(question).toContainText(t.decision(1, 8));
  await expect(question, "not lost on the button that is gone").toBeFocused();
  await expect(page.getByRole("button", { name: t.goBack }), "where one looks").toBeInViewport({ ratio: 1 });
  await page.getByRole("button", { name: t.goBack }).click();
  await expect(page.getByText(t.wentBack)).toBeVisible();
  await expect(outcomes).toHaveText(before);
  await page.reload();
  await openExercise(page, "en", "first-hour");
  await expect(outcomes, "kept as a draft").toHaveText(before);

  // The first new choice ends the other day.
  await page.getByRole("button", { name: t.restart }).click();
  await options.last().click();
  await expect(page.getByRole("button", { name: t.goBack })).toHaveCount(0);
});
