import { notesStrings } from "../src/i18n/notes.ts";
import { progressStrings } from "../src/i18n/progress.ts";
import { healthStrings } from "../src/i18n/storage-health.ts";
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

test("a page that comes back by Back shows what was written since", async ({ page }) => {
  await page.goto("/en/");
  const goOn = page.locator("[data-continue]");
  await expect(goOn).toBeHidden();
  // As a frozen page finds it: other pages wrote, and no storage event reached it.
  const write = (entries: Readonly<Record<string, unknown>>) =>
    page.evaluate((all) => {
      for (const [name, value] of Object.entries(all)) localStorage.setItem(name, JSON.stringify(value));
      dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
    }, entries);
  const at = "2026-11-20T09:00:00.000Z";
  await write({
    "regia:l:crisis/apology": { v: 1, readAt: at, quizzes: {} },
    "regia:settings": { v: 1, theme: "dark", lastVisited: { lesson: "crisis/apology", at } },
  });
  await expect(goOn).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  const title = page.locator("[data-continue-title]");
  const before = await title.textContent();
  await write({ "regia:settings": { v: 1, theme: "light", lastVisited: { lesson: "plan/objectives", at } } });
  await expect(title, "and again, once the records are in use").not.toHaveText(before ?? "");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
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

const at = "2026-11-20T09:00:00.000Z";
const attempt = { at, rev: 1, answer: "Kept.", score: 90, mark: 90, passed: true, revealed: false };
const note = { at, made: at, locale: "en", section: "", part: 0, quote: "q", prefix: "", suffix: "", gone: false };
const result = { at, answers: {}, right: ["crisis/apology#q1"] };
const review = { n: 1, at, grade: 3, days: 1, stability: 1, difficulty: 5, state: 2, step: 0 };
const many = (length: number) => Array.from({ length }, () => "crisis/apology#q1");
const exercise = {
  v: 1,
  draft: null,
  attempts: [attempt, { ...attempt, at: "2026-11-20T10:00:00.000Z", answer: "x".repeat(2_100_000) }],
  revealed: false,
};
const notes = { a: { ...note, text: "A good one." }, b: { ...note, text: "x".repeat(2001) } };

/** Records with one good part, and one larger than anything the site saves; where they are read, and what is seen there of the good one. */
const partly = [
  ["/en/exercises/late-order/", key, exercise, /Your attempts \(1\)/],
  ["/en/progress/", key, exercise, /90/],
  ["/en/notes/", "regia:n:crisis/apology", { v: 1, notes }, /A good one\./],
  [
    "/en/courses/crisis/test/",
    "regia:t:crisis",
    { v: 1, current: null, results: [1, 300].map((length, seed) => ({ ...result, seed, asked: many(length) })) },
    /1 of 1/,
  ],
  [
    "/en/portfolio/",
    "regia:p:mine",
    { v: 1, opening: { at, text: "x".repeat(2001) }, pieces: { "late-order": { at, shown: true, note: "Mine." } } },
    /./,
  ],
  [
    "/en/progress/",
    "regia:r:crisis/apology",
    { v: 1, cards: { "t:scct": [review], "t:stealing-thunder": many(17) } },
    /./,
  ],
] as const;

for (const [path, name, record, kept] of partly)
  test(`a part that is too large costs itself alone, and is told: ${name} at ${path}`, async ({ page }) => {
    await page.addInitScript(
      ([where, text]) => {
        if (sessionStorage.getItem("seeded") === null) localStorage.setItem(where, text);
        sessionStorage.setItem("seeded", "yes");
      },
      [name, JSON.stringify(record)] as const,
    );
    // Once only: what is set aside on a first visit is no longer told on a second one.
    if (path.includes("exercises")) await openExercise(page, "en", "late-order");
    else await page.goto(path);
    const told = page.locator('[role="alert"][data-storage="partly"]');
    await expect(told).toBeVisible();
    await expect(told).toHaveText(healthStrings.en.partly.one);
    await expect(page.locator("main")).toContainText(kept);
    const stored = await page.evaluate(() => Object.entries({ ...localStorage }));
    expect(stored).toContainEqual([`regia:aside:${name}:1`, JSON.stringify(record)]);
  });

test("a part that can't be read of a lesson's notes is told in the lesson, until one has read it", async ({ page }) => {
  await page.addInitScript(
    (text) => {
      if (sessionStorage.getItem("seeded") === null) localStorage.setItem("regia:n:crisis/apology", text);
      sessionStorage.setItem("seeded", "yes");
    },
    JSON.stringify({ v: 1, notes }),
  );
  const t = notesStrings.en;
  await page.goto("/en/courses/crisis/apology/");
  await expect(page.getByRole("status").filter({ hasText: t.setAside })).toBeVisible();
  await expect(page.getByText("A good one.")).toHaveCount(1);
  await page.getByRole("button", { name: t.close }).click();
  await expect(page.getByText(t.setAside)).toHaveCount(0);
});

test("a file with a part that is too large brings the rest, and says what is left out", async ({ page }) => {
  const t = progressStrings.en;
  const copy = { format: "regia-progress", v: 1, exercises: { "late-order": exercise } };
  await page.goto("/en/your-data/");
  const choose = () =>
    page.getByLabel(t.backup.import).setInputFiles({
      name: "regia.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify(copy)),
    });
  await choose();
  const line = page.locator(".progress-preview li");
  await expect(line).toContainText(t.preview.gainAttempts(1));
  await expect(line).toContainText(t.preview.leftOut(1));
  await page.getByRole("button", { name: t.preview.apply }).click();
  await choose();
  await expect(line).toContainText(t.preview.here);
  await expect(line).toContainText(t.preview.leftOut(1));
  await expect(page.getByRole("button", { name: t.preview.apply })).toHaveCount(0);
});
