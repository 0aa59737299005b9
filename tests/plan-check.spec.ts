import { planFromCsv, planToCsv } from "../exercises/kinds/editorial-plan/csv.ts";
import { editorialPlan } from "../exercises/kinds/editorial-plan/kind.ts";
import { labels } from "../exercises/kinds/editorial-plan/view/labels.ts";
import { golden } from "./support/bank.ts";
import { pressButton, tabOnto } from "./support/keys.ts";
import { bringIn, cell, exercise, model, planFolder, rows, said, t } from "./support/plan.ts";
import { expect, openExercise, test } from "./support/site.ts";

test("a plan goes out as CSV, comes in again the same, and asks before it replaces another", async ({ page }) => {
  await openExercise(page, "en", exercise.id);
  await bringIn(page, planToCsv(model, "en"));
  await said(page, t.imported(model.rows.length));
  await expect(rows(page)).toHaveCount(model.rows.length);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: t.exportCsv }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe(t.fileName);
  const chunks: Buffer[] = [];
  for await (const chunk of await saved.createReadStream()) chunks.push(chunk);
  const out = Buffer.concat(chunks).toString("utf8");
  expect(planFromCsv(out, "en", 2027)).toEqual(planFromCsv(planToCsv(model, "en"), "en", 2027));

  await bringIn(page, planToCsv({ ...model, rows: model.rows.slice(0, 5) }, "en"));
  const dialog = page.getByRole("dialog", { name: t.replaceTitle });
  await expect(dialog).toContainText(t.replaceBody(5, "plan.csv"));
  await page.keyboard.press("Escape");
  await expect(rows(page), "Escape keeps one's own").toHaveCount(model.rows.length);
  await bringIn(page, planToCsv({ ...model, rows: model.rows.slice(0, 5) }, "en"));
  await dialog.getByRole("button", { name: t.replaceYes }).click();
  await expect(rows(page)).toHaveCount(5);
  await page.getByRole("button", { name: t.undo, exact: true }).click();
  await expect(rows(page), "undo brings the old plan back").toHaveCount(model.rows.length);

  await bringIn(page, "a picture of a cat");
  await expect(page.getByRole("alert").filter({ hasText: t.importProblems })).toBeVisible();
  await expect(rows(page)).toHaveCount(model.rows.length);
});

test("what is typed and what a file holds are read the same, and what can't be read is marked and said", async ({
  page,
}) => {
  await openExercise(page, "en", exercise.id);
  await bringIn(page, "date,time,hours\n3 febbraio 2027,6:30 pm,1h30\n3/2,25:99,few\n");
  await said(page, t.imported(2));
  await expect(page.getByRole("alert").filter({ hasText: t.importProblems }).getByRole("listitem")).toHaveCount(2);
  await tabOnto(page, cell(page, 1, 1));
  await page.keyboard.press("ControlOrMeta+Enter");
  await page.keyboard.type("3 febbraio 2027");
  await page.keyboard.press("Tab");
  await page.keyboard.type("6:30 pm");
  await page.keyboard.press("Enter");
  await cell(page, 2, 20).focus();
  await page.keyboard.press("ArrowUp");
  await cell(page, 2, 20).click();
  await page.keyboard.type("1h30");
  await page.keyboard.press("Enter");
  for (const row of [1, 2]) {
    await expect(cell(page, row, 1)).toHaveText("Wed 03/02/27");
    await expect(cell(page, row, 2)).toHaveText("18:30");
    await expect(cell(page, row, 20)).toHaveText("1.5");
  }

  const time = cell(page, 3, 2);
  await expect(time).toContainText("25:99");
  await expect(time).toHaveAttribute("aria-invalid", "true");
  await expect(time).toHaveAccessibleDescription(t.unread.time("25:99"));
  await time.click();
  await page.keyboard.type("26:00");
  await page.keyboard.press("Tab");
  await said(page, t.unread.time("26:00"));
  await page.keyboard.press("Escape");
  await expect(time).toContainText("26:00");
  await time.click();
  await page.keyboard.type("1830");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  await expect(time).toHaveText("18:30");
  await expect(time).not.toHaveAttribute("aria-invalid");
});

test("a rule that was missed points at its cell, leads there, and sees that it was mended", async ({ page }) => {
  await openExercise(page, "en", exercise.id);
  const broken = model.rows.map((row, index) => (index === 3 ? { ...row, alt: "", owner: "" } : row));
  await bringIn(page, planToCsv({ ...model, rows: broken }, "en"));
  await said(page, t.imported(broken.length));
  await pressButton(page, page.getByRole("button", { name: t.submit }));
  await expect(page.locator(".verdict[data-final]")).toBeFocused();
  await expect(page.locator('.verdict [data-rule="plan-fields"]')).toContainText("Row 4");
  await expect(page.locator('.verdict [data-rule="plan-fields"] p').nth(0), "the row is named once").not.toContainText(
    /Row 4.*Row 4/,
  );

  const owner = cell(page, 4, 13);
  await expect(owner).toHaveAttribute("aria-invalid", "true");
  const problem = page.locator(".plan-problems li").filter({ hasText: /owner/i }).first();
  await pressButton(page, problem.getByRole("button"));
  await expect(owner).toBeFocused();
  await expect(page.locator(".plan-bar-why").first(), "the bar over the table says why").toBeVisible();
  await page.keyboard.type("Marta");
  await page.keyboard.press("Enter");
  await expect(owner).toHaveText("Marta");
  await expect(owner).not.toHaveAttribute("aria-invalid");
  await expect(problem).toContainText(t.changedSince);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 780 }, hasTouch: true });

  test("a row is a form, problems lead to its fields, and nothing scrolls sideways", async ({ page }) => {
    await openExercise(page, "en", exercise.id);
    const { answer } = await golden(planFolder, "en", false);
    await bringIn(page, planToCsv(editorialPlan.answer.parse(answer), "en"));
    await expect(page.getByRole("grid", { name: t.rows })).toHaveCount(0);
    const section = page.getByRole("region", { name: t.rows });
    await expect(page.getByText(t.onPhone(28))).toBeVisible();
    await expect(section).toContainText(t.ofRows(1, model.rows.length));
    await section.getByRole("button", { name: t.copyWeek }).tap();
    await expect(section, "the example fills the whole month").toContainText(t.noWeekLeft);
    await section.getByRole("button", { name: t.next }).tap();
    await expect(section).toContainText(t.ofRows(2, model.rows.length));
    await section.getByLabel(t.whichRow).selectOption("0");
    const back = section.getByRole("button", { name: t.previous });
    await back.focus();
    await page.keyboard.press("Enter");
    await expect(back, "at an end the button keeps the focus, and leads nowhere").toBeFocused();
    await expect(section).toContainText(t.ofRows(1, model.rows.length));

    const day = section.getByLabel(labels.en.columns.rows["date"] ?? "", { exact: true });
    await expect(day, "a day in the reader's language").toHaveValue(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d\d\/\d\d\/27$/);
    await day.fill("3/2/2027");
    await day.blur();
    await expect(day).toHaveValue("Wed 03/02/27");

    const visual = section.locator('[data-field="visual"] textarea');
    await visual.fill("Nives at the furnace, in close-up.");
    await visual.blur();
    await page.getByRole("button", { name: t.submit }).tap();
    await page.locator(".verdict[data-final]").waitFor();
    await page.locator(".plan-problems button").first().tap();
    await expect(page.locator(".plan-field :focus")).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.reload();
    await expect(visual).toHaveValue("Nives at the furnace, in close-up.");
  });
});
