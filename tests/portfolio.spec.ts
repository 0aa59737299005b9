import { readFileSync } from "node:fs";
import { fill } from "../src/dom/fill.ts";
import { certificateStrings } from "../src/i18n/certificate.ts";
import { exerciseStrings } from "../src/i18n/exercise.ts";
import { portfolioStrings } from "../src/i18n/portfolio.ts";
import { expectAccessible } from "./support/axe.ts";
import { golden } from "./support/bank.ts";
import { passOne } from "./support/progress.ts";
import { expect, openExercise, test, words } from "./support/site.ts";

test("a passed work comes into the portfolio, is spoken of, saved, left out, and counts in the certificate", async ({
  page,
}) => {
  const t = portfolioStrings.it;
  const reply = String((await golden("07-crisis/late-order", "it", true)).answer);
  await page.goto("/it/portfolio/");
  await expect(page.getByText(t.none)).toBeVisible();

  await openExercise(page, "it", "late-order");
  await page.getByLabel(words.it.reply, { exact: true }).fill(reply);
  await page.getByRole("button", { name: words.it.handIn }).click();
  await expect(page.locator(".verdict[data-final] .verdict-line")).toHaveText(words.it.passed);

  await page.goto("/it/portfolio/");
  const work = page.locator(".portfolio-work");
  const written = work.locator("blockquote:not([data-is])");
  await expect(written).toHaveText(reply);
  const title = (await work.getByRole("heading", { level: 2 }).textContent()) ?? "";
  await expect(work, "a work is known by its title").toHaveAccessibleName(title);
  await expect(work.getByLabel(t.show)).toHaveAccessibleDescription(title);
  await work.getByLabel(t.note).fill("Scritta in dieci minuti, davanti a trenta lettori.");
  await page.getByLabel(t.opening).fill("Rispondo ai clienti arrabbiati.");
  await expectAccessible(page);

  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: t.markdown }).click();
  const markdown = readFileSync((await (await saved).path()) ?? "", "utf8");
  expect(markdown).toContain("Rispondo ai clienti arrabbiati.");
  expect(markdown).toContain("Scritta in dieci minuti, davanti a trenta lettori.");
  expect(markdown).toContain(`> ${reply.split("\n")[0]}`);

  await work.getByLabel(t.show).uncheck();
  await page.reload();
  await expect(work.getByLabel(t.note)).toHaveValue("Scritta in dieci minuti, davanti a trenta lettori.");
  await expect(written, "what is left out isn't shown").toBeHidden();

  const c = certificateStrings.it;
  await page.goto("/it/courses/crisis/certificate/");
  await page.getByLabel(c.name).fill("Anna Rossi");
  await expect(page.locator(".cert-name")).toHaveText("Anna Rossi");
  await expect(page.getByRole("heading", { name: c.words.record }), "one work is no certificate").toBeVisible();
  await expect(page.locator("tr[data-course=crisis] [data-works]")).toHaveText("1 su 13");
});

test("an answer handed in in Italian is not judged as English, and is shown in its own language", async ({ page }) => {
  const t = exerciseStrings.en;
  const reply = String((await golden("07-crisis/late-order", "it", true)).answer);
  await openExercise(page, "it", "late-order");
  await page.getByLabel(words.it.reply, { exact: true }).fill(reply);
  await page.getByRole("button", { name: words.it.handIn }).click();
  await expect(page.locator(".verdict[data-final] .verdict-line")).toHaveText(words.it.passed);

  await openExercise(page, "en", "late-order");
  const panel = page.locator("#late-order");
  await expect(panel.locator(".standing")).toContainText("100");
  await expect(panel.getByRole("button", { name: t.showLast })).toHaveCount(0);
  await panel.locator(".attempts summary").click();
  await expect(panel.locator(".attempts li")).toContainText(t.foreign);
  await panel.getByRole("button", { name: t.restore }).click();
  await expect(panel.getByText(t.restoredForeign(1))).toBeVisible();
  await expect(panel.getByLabel(words.en.reply, { exact: true })).toHaveValue(reply);
  await expect(panel.locator(".verdict")).toHaveCount(0);

  await page.goto("/en/portfolio/");
  await expect(page.locator(".portfolio-work blockquote:not([data-is])")).toHaveAttribute("lang", "it");
});

test("what is saved holds every work: the buttons wait for them", async ({ page }) => {
  const t = portfolioStrings.en;
  await passOne(page);
  let letThrough = () => {};
  const waiting = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route("**/exercises/late-order.json", (route) => waiting.then(() => route.continue()));
  await page.goto("/en/portfolio/");
  await expect(page.getByText(t.words.gathering)).toBeVisible();
  for (const name of [t.print, t.markdown, t.html]) await expect(page.getByRole("button", { name })).toBeDisabled();
  letThrough();
  await expect(page.getByText(t.words.gathered)).toBeAttached();
  for (const name of [t.print, t.markdown, t.html]) await expect(page.getByRole("button", { name })).toBeEnabled();
});

test("a work that can't be opened is named, and not saved empty", async ({ page }) => {
  const t = portfolioStrings.en;
  await passOne(page);
  await page.route("**/exercises/late-order.json", (route) => route.fulfill({ json: [] }));
  await page.goto("/en/portfolio/");
  const title = (await page.locator(".portfolio-work h2").textContent()) ?? "";
  await expect(page.getByText(fill(t.words.leftOut, title))).toBeVisible();
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: t.markdown }).click();
  expect(readFileSync((await (await saved).path()) ?? "", "utf8")).not.toContain(title);
});
