import type { Locator, Page } from "@playwright/test";
import { exerciseStrings } from "../src/i18n/exercise.ts";
import { strings } from "../src/i18n/index.ts";
import { exerciseIn, golden } from "./support/bank.ts";
import { pressButton } from "./support/keys.ts";
import { expect, tabTo, test, words } from "./support/site.ts";

const bad = {
  it: "Gentile cliente, ci scusiamo se c'è stato qualche disagio ma le tempistiche sono indicative.",
  en: "Dear customer, we are sorry if there was any inconvenience but delivery times are indicative.",
};
for (const locale of ["it", "en"] as const) {
  const t = words[locale];
  const says = exerciseStrings[locale];
  const exercise = exerciseIn("07-crisis/late-order");
  const goodReply = async () => String((await golden("07-crisis/late-order", locale, true)).answer);

  test(`a first visit with the keyboard alone: answer, fail, mend, pass, come back (${locale})`, async ({ page }) => {
    const good = await goodReply();
    await page.goto(`/${locale}/`);
    // The home page opens with an angry customer: there is nothing to find first.
    await page.locator(".play").waitFor();

    await tabTo(page, (name, tag) => tag === "TEXTAREA" && name === t.reply);
    await page.keyboard.insertText(bad[locale]);
    await tabTo(page, (name) => name === t.handIn);
    await page.keyboard.press("Enter");
    const verdict = page.locator(".verdict[data-final]");
    await expect(verdict.locator(".verdict-line")).toHaveText(t.notYet);
    await expect(verdict.locator('[data-rule="no-conditional-apology"]')).toContainText(says.severity.blocking);
    await expect(verdict).toContainText(says.toPass(exercise.pass.score));
    await expect(verdict, "the verdict takes the focus, so that it is read out").toBeFocused();

    await page.getByLabel(t.reply, { exact: true }).focus();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.insertText(good);
    await page.keyboard.press("ControlOrMeta+Enter");
    await expect(verdict.locator(".verdict-line")).toHaveText(t.passed);
    await expect(verdict, "how to pass is no news by then").not.toContainText(says.toPass(exercise.pass.score));

    // Where to go on stands below what was just passed, without looking for it.
    const home = strings(locale).home;
    await tabTo(page, (name, tag) => tag === "A" && name === home.nextExercise);

    // What is passed gives way to what isn't, and can be done again.
    await page.reload();
    await expect(page.getByRole("heading", { name: home.passed(exercise.locale[locale].title) })).toBeVisible();
    await expect(page.getByRole("link", { name: home.nextExercise })).toHaveAttribute(
      "href",
      new RegExp(`/${locale}/exercises/(?!late-order/)`),
    );
    await expect(page.getByLabel(t.reply, { exact: true })).toBeHidden();
    await pressButton(page, page.getByRole("button", { name: home.again }));
    await expect(page.getByLabel(t.reply, { exact: true })).toHaveValue(good);
    await expect(page.getByText(t.attempts)).toContainText("(2)");
    await expect(page.locator(".standing[data-passed]")).toContainText(/100 .*2/);
    await page.getByRole("button", { name: says.showLast }).focus();
    await page.keyboard.press("Enter");
    await expect(verdict.locator(".verdict-line"), "what was handed in is judged again").toHaveText(t.passed);
    await expect(verdict).toBeFocused();
    await expect(page.getByText(t.attempts), "and is no new attempt").toContainText("(2)");

    await page.goto(`/${locale}/courses/crisis/criticism/`);
    // Whoever answers a quick check has begun the lesson.
    await page.locator("regia-quiz input").first().check();
    await expect.poll(() => page.evaluate(() => localStorage.getItem("regia:settings"))).toContain("crisis/criticism");
    await page.goto(`/${locale}/`);
    await expect(page.locator("[data-continue-link]")).toHaveAttribute("href", `/${locale}/courses/crisis/criticism/`);
    await expect(page.locator("[data-in-turn] a"), "the lessons before it aren't lost").toHaveAttribute(
      "href",
      new RegExp(`/${locale}/courses/craft/`),
    );
    await expect(page.locator(".stop > .button:not(.quiet):visible"), "one main way on").toHaveCount(1);
  });

  test(`a good reply in the other language is heard, and told so (${locale})`, async ({ page }) => {
    const other = locale === "it" ? "en" : "it";
    await page.goto(`/${locale}/exercises/late-order/`);
    await page
      .getByLabel(t.reply, { exact: true })
      .fill(String((await golden("07-crisis/late-order", other, true)).answer));
    await page.getByRole("button", { name: t.handIn }).click();
    const verdict = page.locator(".verdict[data-final]");
    await expect(verdict.locator(".verdict-line")).toHaveText(t.notYet);
    await expect(verdict.locator('[data-rule="same-language"]')).toBeVisible();
    await expect(verdict.locator('[data-rule="apologises"]'), "its apology counts all the same").toHaveCount(0);
  });

  test(`hints come with the second attempt, a model with the third; then the mark stops at 80 (${locale})`, async ({
    page,
  }) => {
    const good = await goodReply();
    await page.goto(`/${locale}/exercises/late-order/`);
    const verdict = page.locator(".verdict[data-final]");
    const handIn = async (text: string, count: number) => {
      await page.getByLabel(t.reply, { exact: true }).fill(text);
      await page.getByRole("button", { name: t.handIn }).click();
      await expect(page.getByText(t.attempts)).toContainText(`(${count})`);
    };
    await handIn(bad[locale], 1);
    await expect(verdict.locator(".hint")).toHaveCount(0);
    await handIn(`${bad[locale]} `, 2);
    await expect(verdict.locator(".hint").first()).toBeVisible();
    const model = exercise.kind === "crisis-reply" ? (exercise.models[locale][0] ?? "") : "";
    const offer = page.getByRole("button", {
      name: locale === "it" ? "Fammi vedere una risposta che funziona" : "Show me an answer that works",
    });
    await expect(offer).toHaveCount(0);
    await handIn(`${bad[locale]}  `, 3);
    await offer.click();
    await expect(page.locator(".compare")).toContainText(model.split("\n")[0] ?? "");
    await handIn(good, 4);
    await expect(verdict.locator(".verdict-line")).toContainText(says.capped(80));
    await page.getByText(t.attempts).click();
    const attempts = page.locator(".attempts");
    await expect(attempts.locator("li").nth(2)).toContainText(/Attempt 3: .* not passed|Tentativo 3: .* non superato/);
    await expect(attempts.locator("li").nth(3), "its own mark").toContainText(says.attempt(4, 100, true));
    await expect(attempts, "what is recorded is told once").toContainText(says.recorded);
  });
}

test("who passed with more before a model was on offer reads that it stays", async ({ page }) => {
  const says = exerciseStrings.it;
  const exercise = exerciseIn("07-crisis/late-order");
  await page.goto("/it/glossary/");
  await page.evaluate((rev) => {
    const attempt = { at: "2026-11-20T09:00:00.000Z", rev, answer: null, revealed: false };
    const attempts = [
      { ...attempt, score: 98, mark: 98, passed: true },
      { ...attempt, at: "2026-11-21T09:00:00.000Z", score: 40, mark: 40, passed: false },
    ];
    localStorage.setItem("regia:x:late-order", JSON.stringify({ v: 1, draft: null, attempts, revealed: false }));
  }, exercise.rev);
  await page.goto("/it/exercises/late-order/");
  await expect(page.locator(".standing")).toContainText("98");
  await expect(page.locator(".play"), "it has been passed").not.toContainText(says.toPass(exercise.pass.score));
  await page
    .getByLabel(words.it.reply, { exact: true })
    .fill(String((await golden("07-crisis/late-order", "it", true)).answer));
  await page.getByRole("button", { name: words.it.handIn }).click();
  await expect(page.locator(".verdict[data-final] .verdict-line")).toContainText(
    `${says.cappedUnder(80)} ${says.bestStays(98)}`,
  );
});

test("marks say why on focus and under the pointer, and Escape closes them", async ({ page }) => {
  await page.goto("/en/exercises/late-order/");
  await page.getByLabel(words.en.reply, { exact: true }).fill(bad.en);
  await page.getByRole("button", { name: words.en.handIn }).click();
  // The verdict takes the focus when it is whole: before that it would take it away again.
  await expect(page.locator(".verdict[data-final]")).toBeFocused();
  const mark = page.locator(".mark mark").first();
  await mark.focus();
  const tip = page.locator(".mark").first().getByRole("tooltip");
  await expect(tip).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(tip).toBeHidden();
  await page.locator(".verdict").focus();
  await mark.hover();
  await expect(tip).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(tip, "the pointer hasn't moved, and the focus is elsewhere").toBeHidden();
  await page.mouse.move(0, 0);
  await mark.hover();
  await expect(tip).toBeVisible();
  await page.mouse.move(0, 0);

  // A rule's page opens over the exercise, and the verdict is still there when it closes.
  const why = page.locator(".missed a").first();
  await why.focus();
  await page.keyboard.press("Enter");
  const rule = page.getByRole("dialog");
  await expect(rule.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(rule.getByRole("button", { name: exerciseStrings.en.backToExercise })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(why).toBeFocused();
  await expect(page.locator(".verdict[data-final]")).toBeVisible();
});

/** Hands in a reply of several sentences that isn't passed, and asks what each of them holds up. */
async function showHolds(page: Page): Promise<Locator> {
  await page.goto("/en/exercises/late-order/");
  await page
    .getByLabel(words.en.reply, { exact: true })
    .fill(`${bad.en} The courier is slow. You should have checked the address first. Goodbye from us all.`);
  await page.getByRole("button", { name: words.en.handIn }).click();
  await expect(page.locator(".verdict[data-final]")).toBeFocused();
  const holds = page.getByLabel(exerciseStrings.en.showHolds);
  await holds.click();
  return holds;
}

test("what each sentence holds up is asked anew for the next attempt's sentences", async ({ page }) => {
  const holds = await showHolds(page);
  expect(await holds.isChecked(), "ticked at once, while the answer is on its way").toBe(true);
  await expect(page.getByText(exerciseStrings.en.holdsReady)).toBeAttached();
  await expect(holds).toBeChecked();
  await expect(page.locator(".marked .mark").first()).toBeVisible();
  await page
    .getByLabel(words.en.reply, { exact: true })
    .fill(String((await golden("07-crisis/late-order", "en", true)).answer));
  await page.getByRole("button", { name: words.en.handIn }).click();
  await expect(page.locator(".verdict[data-passed]")).toBeFocused();
  await expect(holds).not.toBeChecked();
});

test("what is said of a sentence stands within the box of the text, wherever on a line the sentence ends", async ({
  page,
}) => {
  const holds = await showHolds(page);
  await expect(page.getByText(exerciseStrings.en.holdsReady)).toBeAttached();
  await expect(page.locator(".marked .mark").first()).toBeVisible();
  for (const width of [1366, 320]) {
    await page.setViewportSize({ width, height: 768 });
    for (const sentence of await page.locator(".marked .mark").all()) {
      await sentence.locator("mark").focus();
      const tip = sentence.getByRole("tooltip");
      await expect(tip).toBeVisible();
      const beyond = await tip.evaluate((element) => {
        const box = element.closest(".as-typed")?.getBoundingClientRect();
        const own = element.getBoundingClientRect();
        return Math.max((box?.left ?? 0) - own.left, own.right - (box?.right ?? 0));
      });
      expect(beyond, `at ${width} px`).toBeLessThan(0);
      await page.keyboard.press("Escape");
      await expect(tip).toBeHidden();
      await holds.focus();
    }
  }
});

test("an earlier attempt can be brought back", async ({ page }) => {
  await page.goto("/en/exercises/late-order/");
  const area = page.getByLabel(words.en.reply, { exact: true });
  for (const text of ["First try at an answer.", "Second try at an answer."]) {
    await area.fill(text);
    await page.getByRole("button", { name: words.en.handIn }).click();
    await expect(page.locator(".verdict[data-final]")).toBeVisible();
    await expect(page.getByText(words.en.attempts)).toContainText(text.startsWith("First") ? "(1)" : "(2)");
  }
  await page.getByRole("button", { name: words.en.handIn }).click();
  await expect(page.getByText(exerciseStrings.en.sameAgain)).toBeVisible();
  await expect(page.getByText(words.en.attempts), "the same answer is no other attempt").toContainText("(2)");
  await page.getByText(words.en.attempts).click();
  await page.getByRole("button", { name: "Bring back 1" }).click();
  await expect(area).toHaveValue("First try at an answer.");
});
