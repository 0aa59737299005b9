import { inSight } from "./support/in-sight.ts";
import { pressButton, tabOnto } from "./support/keys.ts";
import { begin, cell, pasteThree, rows, said, t } from "./support/plan.ts";
import { expect, test } from "./support/site.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("cells are written, crossed and left with the keyboard", async ({ page }) => {
  await begin(page);
  await page.keyboard.type("2027-02-01");
  await page.keyboard.press("Enter");
  await expect(cell(page, 1, 1)).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.type("09:30");
  await page.keyboard.press("Tab");
  await page.keyboard.type("i");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  await expect(cell(page, 1, 4)).toBeFocused();
  await expect(cell(page, 1, 2)).toHaveText("09:30");
  await expect(cell(page, 1, 3)).toHaveText("Instagram");

  await page.keyboard.press("ControlOrMeta+ArrowRight");
  await expect(cell(page, 1, 20)).toBeFocused();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  await expect(cell(page, 1, 2)).toBeFocused();
  await page.keyboard.type("10");
  await page.keyboard.press("Escape");
  await expect(cell(page, 1, 2), "Escape leaves the cell as it was").toHaveText("09:30");

  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(rows(page)).toHaveCount(2);
  await expect(cell(page, 2, 2)).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(
    page.getByRole("grid", { name: t.rows }).locator(":focus"),
    "outside editing, Tab leaves the table",
  ).toHaveCount(0);
});

test("a time is kept however its cell was opened, and one that can't be read is marked and said", async ({ page }) => {
  await begin(page);
  await page.keyboard.type("2027-02-01");
  await page.keyboard.press("Tab");
  await page.keyboard.type("9");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  await expect(cell(page, 1, 1)).toHaveText(/01\/02\/27/);
  await expect(cell(page, 1, 2), "opened by Tab").toHaveText("09:00");
  const time = cell(page, 1, 2);
  await time.click();
  await page.keyboard.type("0930");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  await expect(time, "opened by its first letter").toHaveText("09:30");
  await time.click();
  await time.click();
  await page.keyboard.type("10");
  await page.keyboard.press("Enter");
  await expect(time, "opened by a click").toHaveText("10:00");
  await time.click();
  await page.keyboard.press("F2");
  await page.keyboard.type("25:99");
  await page.keyboard.press("Tab");
  await said(page, t.unread.time("25:99"));
  await page.keyboard.press("Escape");
  await expect(time).toContainText("25:99");
  await expect(time).toHaveAttribute("aria-invalid", "true");
});

test("a row that is added gets the focus, and what was done is said beside its table", async ({ page }) => {
  await begin(page);
  const section = page.getByRole("region", { name: t.rows });
  await pressButton(page, section.getByRole("button", { name: t.addRow }));
  await expect(cell(page, 2, 1)).toBeFocused();
  await expect(section.getByRole("status")).toContainText(t.added(2));
  await expect(page.getByRole("status").filter({ hasText: t.added(2) })).toHaveCount(1);
  await page.keyboard.type("2027-02-01");
  await page.keyboard.press("Enter");
  await expect(cell(page, 2, 1)).toHaveText(/01\/02\/27/);
  await expect(rows(page)).toHaveCount(2);
  const pillars = page.getByRole("region", { name: t.pillars });
  await pressButton(page, pillars.getByRole("button", { name: t.addRow }));
  const pillar = (row: number, column: number) => pillars.locator(`[data-at="${row}:${column}"]`);
  await expect(pillar(0, 1), "its code is there: the name is to be written").toBeFocused();
  await expect(pillars.getByRole("status")).toContainText(t.added(1));
  await page.keyboard.type("Light at home");
  await page.keyboard.press("Enter");
  await pressButton(page, pillars.getByRole("button", { name: t.addRow }));
  await page.keyboard.type("Hands at work");
  await page.keyboard.press("Enter");
  await page.keyboard.press("ControlOrMeta+Home");
  await pressButton(page, pillars.getByRole("button", { name: t.addRow }));
  await expect(pillar(2, 1), "under the last row, whichever was selected").toBeFocused();
  await expect(pillars.getByRole("row").last()).toHaveText("3p3");
});

test("the cell that has the focus is all in sight, whichever key leads to it", async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 600 });
  await begin(page);
  await pasteThree(page);
  const scrolled = () => page.locator('.plan-scroll[data-table="rows"]').evaluate((box) => box.scrollLeft);
  for (const back of ["Home", "ControlOrMeta+Home", "ControlOrMeta+ArrowLeft"]) {
    await page.keyboard.press("End");
    expect(await scrolled()).toBeGreaterThan(1000);
    await page.keyboard.press(back);
    expect(await scrolled(), `${back} brings the first columns back`).toBe(0);
  }
  const walk: readonly (readonly [key: string, times: number])[] = [
    ["PageDown", 1],
    ["ArrowRight", 19],
    ["PageUp", 1],
    ["ArrowLeft", 18],
    ["ControlOrMeta+End", 1],
  ];
  for (const [key, times] of walk)
    for (let n = 1; n <= times; n++) {
      await page.keyboard.press(key);
      expect(await inSight(page), `${key}, ${n}`).toBe(true);
    }
  await cell(page, 1, 1).click();
  expect(await scrolled(), "a click leaves the columns where they are").toBeGreaterThan(1000);
});

test("what was said goes with the next change, and comes back with nothing", async ({ page }) => {
  await begin(page);
  await pasteThree(page);
  const pasted = page.getByText(t.pasted(12));
  await expect(pasted).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(pasted, "moving changes nothing").toBeVisible();
  await page.keyboard.type("2027-02-04");
  await page.keyboard.press("Enter");
  await expect(cell(page, 2, 1)).toContainText("04/02/27");
  await expect(pasted).toHaveCount(0);
  await page.keyboard.press("ControlOrMeta+z");
  await said(page, t.undone);
  await expect(pasted).toHaveCount(0);
});

test("empty rows are no plan, and nothing is neither praised nor blamed", async ({ page }) => {
  await begin(page);
  await page.keyboard.press("ControlOrMeta+Enter");
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(page.locator(".plan-counters [data-fit]:not([data-fit=nothing])")).toHaveCount(0);
  await pressButton(page, page.getByRole("button", { name: t.submit }));
  const nothing = page.getByRole("alert").filter({ hasText: t.nothingToSubmit(3) });
  await expect(nothing).toBeVisible();
  await cell(page, 1, 1).click();
  await page.keyboard.type("2027-02-01");
  await page.keyboard.press("Enter");
  await expect(nothing, "said of an empty plan only").toHaveCount(0);
});

test("one click hands in while a cell reached by Tab is open", async ({ page }) => {
  await begin(page);
  await page.keyboard.type("2027-02-01");
  for (const typed of ["9", "i"]) {
    await page.keyboard.press("Tab");
    await page.keyboard.type(typed);
  }
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(page.locator(".plan-editor select")).toBeFocused();
  await page.getByRole("button", { name: t.submit }).click();
  await expect(page.locator(".verdict[data-final]")).toBeFocused();
  await expect(page.locator(".plan-editor")).toHaveCount(0);
});

test("columns out of sight are shown to be there, and the day of a row stays in sight", async ({ page }) => {
  await begin(page);
  const edges = page.locator(".plan-edges").filter({ has: page.locator('[data-table="rows"]') });
  await expect(edges).toHaveAttribute("data-after");
  await expect(edges).not.toHaveAttribute("data-before");
  await page.keyboard.press("End");
  await expect(cell(page, 1, 20)).toBeFocused();
  await expect(edges).not.toHaveAttribute("data-after");
  await expect(edges).toHaveAttribute("data-before");
  await expect(cell(page, 1, 1)).toBeInViewport({ ratio: 1 });
});

test("on the whole screen the rows come first, and a button leads out", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await begin(page);
  await pressButton(page, page.getByRole("button", { name: t.fullScreen }));
  const out = page.getByRole("button", { name: t.exitFullScreen });
  await expect(out).toBeFocused();
  await expect(cell(page, 1, 1)).toBeInViewport();
  await expect(page.locator(".plan-facts")).not.toHaveAttribute("open");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: t.fullScreen })).toBeFocused();
  await expect(page.locator(".plan-facts")).toHaveAttribute("open");
});

test("a block comes in from a spreadsheet, is counted at once, and goes and comes with undo and redo", async ({
  page,
}) => {
  await begin(page);
  const fits = page.locator(".plan-counters");
  const instagram = fits
    .getByRole("row", { name: /^Instagram/ })
    .getByRole("cell")
    .first();
  await expect(instagram).toContainText(t.ofRange(0, 3, 5));
  await pasteThree(page);
  await said(page, t.pasted(12));
  await expect(rows(page)).toHaveCount(3);
  await expect(cell(page, 2, 3)).toHaveText("Facebook");
  await expect(instagram).toContainText(`${t.ofRange(2, 3, 5)} ${t.below}`);

  await page.keyboard.press("ControlOrMeta+z");
  await said(page, t.undone);
  await expect(rows(page)).toHaveCount(1);
  await expect(instagram).toContainText(t.ofRange(0, 3, 5));
  await page.keyboard.press("ControlOrMeta+Shift+z");
  await said(page, t.redone);
  await expect(rows(page)).toHaveCount(3);
  await expect(instagram).toContainText(t.ofRange(2, 3, 5));

  await page.keyboard.press("ControlOrMeta+Home");
  await page.keyboard.press("Shift+Space");
  await page.keyboard.press("ControlOrMeta+c");
  await said(page, t.copied(20));
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split("\t").slice(0, 2)).toEqual(["2027-02-01", "09:00"]);
});

test("rows are doubled, moved and deleted with the keyboard", async ({ page }) => {
  await begin(page);
  await pasteThree(page);
  const times = () => rows(page).locator("td:nth-child(3)").allTextContents();
  await page.keyboard.press("ControlOrMeta+Home");
  await page.keyboard.press("ControlOrMeta+d");
  await said(page, t.duplicated(1, 2));
  expect(await times()).toEqual(["09:00", "09:00", "12:30", "18:00"]);
  await page.keyboard.press("Alt+ArrowDown");
  await said(page, t.moved(3, 4));
  await page.keyboard.press("Alt+ArrowDown");
  expect(await times()).toEqual(["09:00", "12:30", "18:00", "09:00"]);
  await expect(cell(page, 4, 1), "the focus goes with the row").toBeFocused();
  await page.keyboard.press("Alt+ArrowDown");
  await said(page, t.edge);
  await page.keyboard.press("ControlOrMeta+Delete");
  await said(page, t.removed(1));
  expect(await times()).toEqual(["09:00", "12:30", "18:00"]);
  await expect(cell(page, 3, 1)).toBeFocused();
});

test("the calendar shows the rows on their days, and leads back to them", async ({ page }) => {
  await begin(page);
  await pasteThree(page);
  await tabOnto(page, page.getByRole("tab", { name: t.tableTab }));
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("tab", { name: t.calendarTab })).toBeFocused();
  const month = page.getByRole("grid", { name: t.calendar });
  const day = (date: string) => month.locator(`[data-date="${date}"]`);
  await expect(day("2027-02-03")).toHaveAccessibleName(new RegExp(t.posts(1)));
  await expect(day("2027-02-04")).toHaveAccessibleName(new RegExp(t.noPosts));
  await expect(day("2027-02-10")).toHaveAccessibleName(new RegExp(t.sensitiveDate));
  await tabOnto(page, day("2027-02-01"));
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(day("2027-02-03")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(day("2027-02-03").getByRole("button", { name: /Facebook/ })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(cell(page, 2, 1), "a row's button opens the row in the table").toBeFocused();

  // Row 2 becomes the pause: on no channel, in no format.
  for (const [column, text] of [
    [3, "n"],
    [4, "none"],
    [8, "pau"],
  ] as const) {
    await cell(page, 2, column).click();
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  }
  await page.getByRole("tab", { name: t.calendarTab }).click();
  await expect(day("2027-02-03").getByRole("button"), "a pause, not none and none").toHaveText(
    `12:30 pause, ${t.openRow(2)}`,
  );
});

test("a draft is there after a reload, even of a cell that is still open", async ({ page }) => {
  await begin(page);
  await pasteThree(page);
  await said(page, t.pasted(12));
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.press("Home");
  for (let n = 0; n < 8; n++) await page.keyboard.press("ArrowRight");
  await page.keyboard.type("A lamp that is still being wr");
  await page.reload();
  await page.locator(".plan").waitFor();
  await expect(rows(page)).toHaveCount(3);
  await expect(cell(page, 3, 9)).toContainText("A lamp that is still being wr");
});
