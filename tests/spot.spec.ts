import { spotStrings } from "../exercises/kinds/spot/view/strings.ts";
import { exerciseStrings } from "../src/i18n/exercise.ts";
import { expect, openExercise, test } from "./support/site.ts";

const t = spotStrings.en;

test("words are marked by dragging, mended, widened without dragging, and unmarked", async ({ page }) => {
  await openExercise(page, "en", "slip-hunt");
  const panel = page.locator("#slip-hunt");
  const word = (text: string) => panel.locator("[data-word]").filter({ hasText: new RegExp(`^${text}$`) });
  await word("has").nth(1).hover();
  await page.mouse.down();
  await word("be").first().hover();
  await page.mouse.up();
  const slip = panel.locator(".proof-slip");
  await expect(slip.getByLabel(t.instead("has to be"))).toBeFocused();
  await slip.locator("input").fill("have to be");
  await expect(panel.locator(".proof-mark rt").first()).toHaveText("have to be");
  await slip.getByRole("button", { name: t.dropLast }).click();
  await expect(slip.getByLabel(t.instead("has to"))).toHaveValue("have to be");
  await slip.getByRole("button", { name: t.addBefore }).click();
  await expect(slip.getByLabel(t.instead("customers has to"))).toHaveValue("customers have to be");
  await page.keyboard.press("Escape");
  await expect(word("to").first()).toBeAttached();
  await page.keyboard.press("Delete");
  await expect(panel.locator(".proof-mark")).toHaveCount(0);
});

test("marks are taken away together and put back, and a draft outlives the page", async ({ page }) => {
  await openExercise(page, "en", "two-minutes");
  const panel = page.locator("#two-minutes");
  await panel.getByRole("button", { name: t.markPart("Link") }).click();
  await panel.getByRole("button", { name: t.markPart("Alt text") }).click();
  await panel.getByRole("button", { name: t.clear }).click();
  await expect(panel.locator("[data-marked]")).toHaveCount(0);
  await panel.getByRole("button", { name: t.undo }).click();
  await expect(panel.locator("[data-marked]")).toHaveCount(2);
  await page.reload();
  await panel.locator(".play").waitFor();
  await expect(panel.locator("[data-marked]")).toHaveCount(2);
});

test("the timer is off, can be paused and switched off, and is told without counting", async ({ page }) => {
  await page.clock.install();
  await openExercise(page, "en", "two-minutes");
  const panel = page.locator("#two-minutes");
  await expect(panel.getByRole("timer")).toHaveCount(0);
  await panel.getByRole("checkbox", { name: t.timer("2 min") }).check();
  await expect(panel.getByRole("timer")).toHaveText(t.left("1 min 58 s"), { timeout: 10_000 });
  await panel.getByRole("button", { name: t.pause }).click();
  await expect(panel.getByRole("button", { name: t.goOn })).toBeVisible();
  const stopped = (await panel.getByRole("timer").textContent()) ?? "";
  await page.clock.runFor(5000);
  await expect(panel.getByRole("timer")).toHaveText(stopped);
  await panel.getByRole("button", { name: t.markPart("Link") }).click();
  await panel.getByRole("button", { name: t.submit }).click();
  await expect(panel.locator(".spot-tally")).toContainText("It does not count.");
  await panel.getByRole("checkbox", { name: t.timer("2 min") }).uncheck();
  await expect(panel.getByRole("timer")).toHaveCount(0);
});

test("the first attempt says how many are hidden and not where; the second hints; the third shows the proof", async ({
  page,
}) => {
  await openExercise(page, "en", "manual-2013");
  const panel = page.locator("#manual-2013");
  for (const [at, word] of ["blog", "and", "the"].entries()) {
    const n = at + 1;
    // Another word each time: the same answer again would be no other attempt.
    await panel
      .locator("[data-word]")
      .filter({ hasText: new RegExp(`^${word}$`) })
      .first()
      .click();
    await panel.getByRole("button", { name: t.submit }).click();
    await expect(panel.locator(".attempts summary")).toContainText(`(${n})`);
    await expect(panel.locator(".verdict")).toContainText("0 of 10 found");
    if (n === 1) await expect(panel.locator(".verdict")).not.toContainText("a label out of fashion");
    else await expect(panel.locator(".verdict")).toContainText("paragraph 1: a label out of fashion");
  }
  await expect(panel.locator(".spot-notes")).toContainText("it still holds");
  await panel.getByRole("button", { name: exerciseStrings.en.offerModel }).click();
  await expect(panel.locator(".spot-model del").first()).toHaveText("In web 2.0");
});

test("a text of one's own is looked at, and stays on the page", async ({ page }) => {
  await openExercise(page, "en", "slip-hunt");
  const own = page.locator("#slip-hunt .spot-own");
  await own.locator("summary").click();
  await own.getByRole("button", { name: t.ownRun }).click();
  await expect(own.getByRole("status")).toHaveText(t.ownEmpty);
  await own
    .getByLabel(t.ownLabel)
    .fill("We recieved your order and will seperate the parcels. Its a shame, and the the lamp is dellayed.");
  await own.getByRole("button", { name: t.ownRun }).click();
  await expect(own.getByRole("status")).toContainText("places to look at");
  await expect(own.locator(".proof-mark")).toContainText(["recieved", "seperate"]);
  await expect(own.locator("ul")).toContainText("dellayed");
  await own.getByLabel(t.ownLabel).fill("Grazie a tutti, il pacco è arrivato e la lampada è bellissima.");
  await own.getByRole("button", { name: t.ownRun }).click();
  await expect(own.getByRole("status")).toHaveText(t.ownForeign);
});
