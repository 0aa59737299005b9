import { test as plain } from "@playwright/test";
import type { Locale } from "../exercises/lib/locale.ts";
import { exerciseStrings } from "../src/i18n/exercise.ts";
import { expectAccessible } from "./support/axe.ts";
import { exerciseIn, golden } from "./support/bank.ts";
import { driverOf } from "./support/drivers/index.ts";
import { expect, openExercise, test, words } from "./support/site.ts";

/** Drafts that no View of their kind can show. */
const bad: readonly (readonly [folder: string, locale: Locale, draft: unknown])[] = [
  ["07-crisis/late-order", "en", {}],
  ["04-plan/stop-everything", "it", { actions: 1 }],
  ["03-voice/slip-hunt", "it", { marks: { words: "lampda" } }],
];

const attempt = {
  at: "2026-11-20T10:00:00.000Z",
  rev: 1,
  answer: ["of", "long", "ago"],
  score: 40,
  mark: 40,
  passed: false,
  revealed: false,
};

for (const [folder, locale, answer] of bad)
  test(`${folder}: one works on over a draft that can't be read, and its bytes are kept`, async ({ page }) => {
    const exercise = exerciseIn(folder);
    const t = exerciseStrings[locale];
    const key = `regia:x:${exercise.id}`;
    const raw = JSON.stringify({ v: 1, draft: { answer, at: attempt.at }, attempts: [attempt], revealed: false });
    await page.addInitScript(
      ([name, text]) => {
        if (localStorage.getItem("planted") === null) localStorage.setItem(name, text);
        localStorage.setItem("planted", "yes");
      },
      [key, raw] as const,
    );
    await openExercise(page, locale, exercise.id);
    const panel = page.locator(`#${exercise.id}`);
    const notice = panel.locator('[role="alert"][data-draft="unreadable"]');
    await expect(notice).toHaveText(t.draftUnreadable);
    await expectAccessible(page);

    await panel.locator(".attempts summary").click();
    await panel.getByRole("button", { name: t.restore }).click();
    await expect(panel.getByText(t.notRestored(1))).toBeVisible();
    expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBe(raw);

    const { enters, enter } = driverOf(exercise);
    const good = await golden(folder, locale, true, (one) => enters(exercise, one));
    await enter({ page, panel, exercise, locale }, good.answer);
    await expect(panel.locator(".verdict[data-final] .verdict-line")).toContainText(t.passed(good.verdict.score));
    await expect(notice).toHaveCount(0);
    expect(await page.evaluate((name) => localStorage.getItem(`regia:aside:${name}:1`), key)).toBe(raw);
    await page.reload();
    await panel.locator(".attempts summary").waitFor();
    await expect(panel.locator(".attempts summary")).toContainText("(2)");
    await expect(notice).toHaveCount(0);
  });

// What is thrown here is logged, as it should be: hence the test without its eye on the console.
plain(
  "an exercise whose editor fails says so, keeps the work, and can be started over and taken back",
  async ({ page }) => {
    const t = exerciseStrings.en;
    await openExercise(page, "en", "late-order");
    await page.getByLabel(words.en.reply).fill("Kept, whatever comes.");
    await page.route("**/late-order*.json", async (route) => {
      const response = await route.fetch();
      const { locale, ...rest } = await response.json();
      await route.fulfill({ response, json: { ...rest, locale: { ...locale, en: { ...locale.en, facts: null } } } });
    });
    await page.reload();
    const saved = () => page.evaluate(() => localStorage.getItem("regia:x:late-order"));
    const failed = page.locator('[role="alert"][data-view="failed"]');
    await expect(failed).toContainText(t.viewFailed);
    expect(await saved()).toContain("Kept, whatever comes.");
    await failed.getByRole("button", { name: t.reset }).click();
    await expect(page.getByRole("button", { name: t.undo })).toBeFocused();
    expect(await saved()).toBeNull();
    await page.keyboard.press("Enter");
    expect(await saved()).toContain("Kept, whatever comes.");
  },
);
