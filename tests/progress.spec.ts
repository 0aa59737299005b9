import type { Page } from "@playwright/test";
import { counted, fill } from "../src/dom/fill.ts";
import { dashboardStrings } from "../src/i18n/dashboard.ts";
import { it } from "../src/i18n/it.ts";
import { pathStrings } from "../src/i18n/path.ts";
import { progressStrings } from "../src/i18n/progress.ts";
import { healthStrings } from "../src/i18n/storage-health.ts";
import { yourDataStrings } from "../src/i18n/your-data.ts";
import { expectAccessible } from "./support/axe.ts";
import { golden } from "./support/bank.ts";
import { pressButton } from "./support/keys.ts";
import { exercise, here, markRead, passOne } from "./support/progress.ts";
import { expect, openExercise, test, words } from "./support/site.ts";

const t = progressStrings.en;

/** The lessons and exercises of a course lie folded in its card. */
async function unfold(page: Page): Promise<void> {
  await page.locator('[data-course="crisis"] .dash-lessons > summary').click();
}

test("before anything is done the page says how to begin", async ({ page }) => {
  await page.goto("/en/progress/");
  await expect(page.getByRole("heading", { name: t.empty.title })).toBeVisible();
  await page.getByRole("link", { name: t.empty.start }).click();
  await expect(page.locator("article[data-lesson]")).toBeVisible();
});

test("what is read and passed shows as percentages on the course's page and on the progress page", async ({ page }) => {
  await markRead(page);
  await passOne(page);
  await page.goto("/en/progress/");
  const course = page.locator('[data-course="crisis"]');
  await expect(course.locator("h3 .figure")).not.toHaveText("0%");
  const percent = Number.parseInt((await course.locator("h3 .figure").textContent()) ?? "", 10);
  expect(percent).toBeGreaterThan(0);
  await expect(course.locator('[data-lesson="crisis/criticism"] .state').first()).toHaveText(t.read);
  await expect(here(page).locator(".state")).toContainText(t.passed);
  await expect(here(page).locator(".state")).toContainText(counted(t.attempts, 1));
  await expect(page.locator("#overall .figure-big")).not.toHaveText("0%");

  await page.goto("/en/courses/crisis/");
  await expect(page.locator("[data-percent]")).toHaveText(`${percent}%`);
  await expect(page.locator(".lesson-list [data-here]"), "where to go on").toContainText(pathStrings.en.goOn);
  const exercises = page.getByRole("list", {
    name: pathStrings.en.exercisesOf("Diplomacy and evidence"),
  });
  await expect(exercises.getByText(`✓ ${t.passed}`).filter({ visible: true })).toHaveCount(1);
  await expect(exercises.getByRole("listitem")).toHaveCount(5);
  await expect(page.locator(".lesson-list [data-here] a").first()).toHaveAttribute(
    "href",
    "/en/courses/crisis/diplomacy/",
  );
  await page.goto("/it/progress/");
  await expect(page.locator('[data-course="crisis"] h3 .figure'), "progress is the same in both languages").toHaveText(
    `${percent}%`,
  );
});

test("whoever has work that no copy holds is reminded, led to where copies are taken, and can put it off", async ({
  page,
}) => {
  await passOne(page);
  await page.evaluate((key) => {
    const record = JSON.parse(localStorage.getItem(key) ?? "{}");
    const [one] = record.attempts;
    const earlier = [3, 2, 1].map((day) => ({ ...one, at: new Date(Date.now() - day * 86_400_000).toISOString() }));
    localStorage.setItem(key, JSON.stringify({ ...record, attempts: [...earlier, one] }));
  }, `regia:x:${exercise}`);
  await page.goto("/en/progress/");
  const reminder = page.locator("[data-backup]");
  await expect(reminder).toContainText(t.reminder.text);
  await expectAccessible(page);
  await reminder.getByRole("link", { name: t.backup.title }).click();
  await expect(page).toHaveURL(/\/en\/your-data\/#copy$/);
  await expect(page.locator(".progress-transfer [data-due]")).toHaveText(t.reminder.text);
  await expect(page.getByRole("button", { name: t.backup.export })).toBeInViewport();

  await page.goBack();
  await reminder.getByRole("button", { name: t.reminder.later }).press("Enter");
  await expect(reminder).toBeHidden();
  await expect(page.locator("[data-toast]")).toContainText(t.reminder.put);
  await expect(page.locator("[data-toast]"), "the keyboard isn't left on a button that has gone").toBeFocused();
  await page.reload();
  await expect(page.locator("[data-begun]")).toBeVisible();
  await expect(reminder).toBeHidden();
  await page.getByRole("main").getByRole("link", { name: yourDataStrings.en.title, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(yourDataStrings.en.title);
});

test("one exercise is reset, and comes back with undo", async ({ page }) => {
  await passOne(page);
  await page.goto("/en/progress/");
  const state = here(page).locator(".state");
  await expect(state).toContainText(t.passed);
  await markRead(page);
  await page.goto("/en/progress/");
  await unfold(page);
  await here(page).getByRole("button", { name: t.reset.exercise }).click();
  await expect(state).toHaveText(t.untried);
  const undo = page.getByRole("button", { name: t.reset.undo });
  await expect(undo, "the keyboard goes to what takes it back").toBeFocused();
  await page.keyboard.press("Enter");
  await expect(state).toContainText(t.passed);
  await expect(page.getByRole("status").filter({ hasText: t.reset.undone })).toBeVisible();
  await page.reload();
  await expect(state).toContainText(t.passed);
});

test("the dashboard tells what was handed in: skills, what was missed, attempts, days, minutes and plan", async ({
  page,
}) => {
  const d = dashboardStrings.en;
  const { answer: poor } = await golden(`07-crisis/${exercise}`, "en", false);
  await openExercise(page, "en", exercise);
  await page.getByLabel(words.en.reply, { exact: true }).fill(String(poor));
  await page.getByRole("button", { name: words.en.handIn }).click();
  await expect(page.locator(".verdict[data-final] .verdict-line")).toHaveText(words.en.notYet);

  await page.goto("/en/progress/");
  const apology = page.locator('[data-skill="apology"]');
  await expect(apology.locator(".skill-level")).toHaveText(d.words.levels.begun);
  await expect(apology.locator(".skill-missed")).toContainText(d.words.missed);
  await expect(apology.locator(".skill-next a"), "what was begun comes first").toHaveAttribute("href", /late-order\/$/);
  const unread = page.locator('[data-skill="moderation"]');
  await expect(unread.locator(".skill-level")).toHaveText(d.words.levels.untouched);
  await expect(unread.locator(".skill-next a")).toBeVisible();
  const rule = apology.locator(".skill-missed a").first();
  await rule.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/en\/rules\//);

  // The rest as if it had been done just now: handing in is shown above.
  await page.evaluate((key) => {
    const at = new Date().toISOString();
    const record = JSON.parse(localStorage.getItem(key) ?? "{}");
    const good = { ...record.attempts[0], at, score: 96, mark: 96, passed: true, missed: [] };
    const put = (name: string, value: unknown) => localStorage.setItem(name, JSON.stringify(value));
    put(key, { ...record, attempts: [...record.attempts, good] });
    put("regia:l:crisis/criticism", { v: 1, readAt: at, quizzes: {} });
    put("regia:settings", { v: 1, plan: { minutes: 90, from: "2026-01-05" } });
  }, `regia:x:${exercise}`);
  for (const locale of ["en", "it"] as const) {
    const { words: w } = dashboardStrings[locale];
    await page.goto(`/${locale}/progress/`);
    const fader = page.locator('[data-fader="apology"] .fader-cap');
    await expect(fader).not.toHaveAttribute("transform", "translate(0 116)");
    await expect(page.locator("[data-presence]")).toHaveText(w.hereFirst);
    await expect(page.locator(".calendar [aria-current] .visually-hidden")).toHaveText(`: ${fill(w.deeds.other, 3)}`);
    await expect(page.locator("[data-so-far]")).toHaveText(/\d+ .* 90 /);
    await expect(page.locator(".minutes-chart .bar")).toHaveCount(1);
    const story = page.locator(".attempts > li");
    await expect(story).toHaveCount(1);
    await expect(story).toContainText(fill(w.tries.other, 2));
    await expect(story.getByRole("img")).toHaveAccessibleName(/\d+, \d+$/);
    await page.emulateMedia({ colorScheme: locale === "it" ? "dark" : "light" });
    await expectAccessible(page);
    // A phone folds the lists away; each is a key away, and paper has them all.
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(5500);
    const skill = page.locator('[data-skill="apology"]');
    await expect(skill).toBeHidden();
    await expect(page.locator(".calendar")).toBeHidden();
    const levels = /\b2 (begun|avviate), \d+ (untouched|da cominciare)$/;
    await expect(page.locator(".dash-place [data-levels]"), "the exercise trains two skills").toHaveText(levels);
    const fold = page.locator('[data-course="crisis"] .dash-fold > summary');
    await expect(fold).toContainText(fill(w.counts.begun.other, 2));
    await pressButton(page, fold);
    await expect(skill).toBeVisible();
    await pressButton(page, fold);
    await expect(skill).toBeHidden();
    await page.emulateMedia({ media: "print" });
    for (const list of ['[data-skill="apology"]', ".calendar", '[data-lesson="crisis/criticism"]'])
      await expect(page.locator(list)).toBeVisible();
    await page.emulateMedia({ media: "screen" });
    await page.setViewportSize({ width: 1280, height: 720 });
  }
});

test("a browser that keeps nothing, and one without JavaScript, are told", async ({ page, browser, baseURL }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("blocked", "SecurityError");
      },
    });
  });
  await page.goto("/en/progress/");
  await expect(page.getByText(healthStrings.en.blocked)).toBeVisible();
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
  const still = await context.newPage();
  await still.goto("/it/progress/");
  await expect(still.locator("main noscript .note")).toHaveText(it.progress.noScript);
  await expect(still.locator("[data-skill]").first(), "the skills can be read all the same").toBeVisible();
  await context.close();
});
