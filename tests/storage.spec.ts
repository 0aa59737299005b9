import { expect, openExercise, test, words } from "./support/site.ts";

const key = "regia:x:late-order";

test("a draft is saved as it is typed and is there after a reload", async ({ page }) => {
  await openExercise(page, "it", "late-order");
  await page.getByLabel(words.it.reply).pressSequentially("Ciao Giulia, hai ragione");
  await page.reload();
  await expect(page.getByLabel(words.it.reply)).toHaveValue("Ciao Giulia, hai ragione");
});

test("two tabs lose no attempt of one another", async ({ context, page }) => {
  const other = await context.newPage();
  for (const tab of [page, other]) await openExercise(tab, "en", "late-order");
  for (const [tab, text] of [
    [page, "From the first tab."],
    [other, "From the second tab."],
  ] as const) {
    await tab.getByLabel(words.en.reply).fill(text);
    await tab.getByRole("button", { name: words.en.handIn }).click();
    await tab.locator(".verdict[data-final]").waitFor();
  }
  for (const tab of [page, other]) await expect(tab.getByText(words.en.attempts)).toContainText("(2)");
});

test("a record that can't be read is set aside, said so, and never deleted", async ({ page }) => {
  await page.addInitScript((name) => {
    if (localStorage.getItem("seeded") === null) {
      localStorage.setItem(name, '{"torn":');
      localStorage.setItem("seeded", "yes");
    }
  }, key);
  await openExercise(page, "en", "late-order");
  await expect(page.locator('[role="alert"][data-storage="unreadable"]')).toBeVisible();
  const kept = await page.evaluate(() => Object.values({ ...localStorage }));
  expect(kept).toContain('{"torn":');
  await page.getByLabel(words.en.reply).fill("The work goes on.");
  await page.reload();
  await expect(page.getByLabel(words.en.reply)).toHaveValue("The work goes on.");
});

test("with storage full, one works on and is told", async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await openExercise(page, "it", "late-order");
  await page.getByLabel(words.it.reply).fill("Una risposta qualunque.");
  await page.getByRole("button", { name: words.it.handIn }).click();
  await expect(page.locator(".verdict[data-final] .verdict-line")).toHaveText(words.it.notYet);
  await expect(page.locator('[role="alert"][data-storage="full"]')).toBeVisible();
});

test("with storage blocked, every page works and says that nothing is kept", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await page.goto("/en/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await openExercise(page, "en", "late-order");
  await page.getByLabel(words.en.reply).fill("Any answer at all.");
  await page.getByRole("button", { name: words.en.handIn }).click();
  await expect(page.locator(".verdict[data-final] .verdict-line")).toHaveText(words.en.notYet);
  await expect(page.locator('[role="alert"][data-storage="blocked"]')).toBeVisible();
});
