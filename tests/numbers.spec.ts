import { numbersStrings } from "../exercises/kinds/numbers/strings.ts";
import { expect, openExercise, test } from "./support/site.ts";

const t = numbersStrings.en;

test("other numbers can be dealt, and the old ones taken back with their answers", async ({ page }) => {
  await openExercise(page, "en", "formula-gym");
  const ask = page.locator('[data-row="0"] .sums-ask');
  const box = page.locator('[data-row="0"]').getByRole("textbox");
  const first = await ask.textContent();
  await box.fill("5.00%");
  await page.getByRole("button", { name: t.renew }).click();
  await expect(ask).not.toHaveText(first ?? "");
  await expect(box).toHaveValue("");
  await page.reload();
  await page.locator("#formula-gym .play").waitFor();
  await expect(ask, "the hand is kept").not.toHaveText(first ?? "");
  await page.getByRole("button", { name: t.renew }).click();
  const third = await ask.textContent();
  await page.getByRole("button", { name: t.undo, exact: true }).click();
  await expect(ask).not.toHaveText(third ?? "");
});

test("a question without its denominator closes its box", async ({ page }) => {
  await openExercise(page, "en", "formula-gym");
  const item = page.locator('[data-row="11"]');
  await item.getByRole("textbox").fill("19");
  await item.getByRole("checkbox", { name: t.cannotSay }).check();
  await expect(item.getByRole("textbox")).toBeDisabled();
  await item.getByRole("checkbox", { name: t.cannotSay }).uncheck();
  await expect(item.getByRole("textbox")).toHaveValue("19");
});

test("posts are marked, counted and sorted by their marks", async ({ page }) => {
  await openExercise(page, "en", "mix-count");
  const mark = (post: string, group: string) =>
    page.locator(`[data-post="${post}"]`).getByRole("combobox").selectOption(group);
  await mark("p04", "hard");
  await mark("p20", "hard");
  await mark("p02", "useful");
  await expect(page.locator(".sums-tally")).toContainText("Useful 1 · By others 0 · Soft sell 0 · Hard sell 2 · 21");
  await page.getByRole("columnheader", { name: t.mark }).getByRole("button").click();
  await expect(page.getByRole("columnheader", { name: t.mark })).toHaveAttribute("aria-sort", "ascending");
  const order = await page
    .locator("[data-post]")
    .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-post")));
  expect(order.slice(0, 4)).toEqual(["p02", "p04", "p20", "p01"]);
});

test("the month is drawn from one's own counts, and gives none away", async ({ page }) => {
  await openExercise(page, "en", "mix-count");
  const change = page.locator('[data-row="8"]');
  await expect(change.getByText(t.needCounts)).toBeVisible();
  for (const [row, count] of ["12", "4", "4", "4"].entries())
    await page.locator(`[data-row="${row}"]`).getByRole("textbox").fill(count);
  await expect(change.getByRole("img", { name: /Useful 12, 50%/ })).toHaveCount(2);
  await change.getByRole("button", { name: t.remove("Hard sell") }).click();
  await expect(change.getByRole("img", { name: /Hard sell 3, 13%/ })).toBeVisible();
  await expect(change.locator(".sums-total")).toHaveText("1 change · 23 posts");
});
