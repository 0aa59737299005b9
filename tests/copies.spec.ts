import { readFile } from "node:fs/promises";
import { progressStrings } from "../src/i18n/progress.ts";
import { exercise, here, markRead, passOne } from "./support/progress.ts";
import { complaintsOf, expect, openExercise, test, words } from "./support/site.ts";

const t = progressStrings.en;
const file = (name: string, content: string) => ({ name, mimeType: "application/json", buffer: Buffer.from(content) });

test("a copy goes from one browser to another, after a look at what it changes", async ({ page, browser, baseURL }) => {
  await markRead(page);
  await passOne(page);
  await page.goto("/en/your-data/");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: t.backup.export }).first().click();
  const path = await (await download).path();
  const copy = await readFile(path, "utf8");
  expect(JSON.parse(copy), "nobody's name goes along unasked").not.toHaveProperty("name");
  await expect(page.getByRole("status").filter({ hasText: t.backup.exported })).toBeVisible();

  const context = await browser.newContext();
  const other = await context.newPage();
  const complaints = complaintsOf(other, baseURL ?? "");
  await other.goto("/en/your-data/");
  await other.getByLabel(t.backup.import).setInputFiles(file("regia.json", copy));
  const preview = other.locator(".progress-preview");
  await expect(preview.getByRole("heading")).toBeFocused();
  await expect(preview.locator('[data-effect="add"]')).toHaveCount(2);
  await expect(preview).toContainText(t.preview.gainAttempts(1));
  await expect(other.locator('[data-kind-row="exercises"]'), "nothing is changed yet").toHaveCount(0);
  await preview.getByRole("button", { name: t.preview.apply }).click();
  await expect(other.getByRole("status").filter({ hasText: t.preview.applied })).toBeVisible();
  await expect(other.locator("[data-last-backup]"), "who brought it in has a copy").not.toContainText(t.backup.never);
  await other.goto("/en/progress/");
  await expect(here(other).locator(".state")).toContainText(t.passed);
  await openExercise(other, "en", exercise);
  await expect(other.getByLabel(words.en.reply, { exact: true })).not.toHaveValue("");
  await expect(other.getByText(words.en.attempts)).toContainText("(1)");

  await other.goto("/en/your-data/");
  await other.getByLabel(t.backup.import).setInputFiles(file("regia.json", copy));
  await expect(preview, "the same copy again brings nothing").toContainText(t.preview.nothingNew);
  expect(complaints).toEqual([]);
  await context.close();
});

test("a copy for somebody else says whose it is, in the file and in its name, and the browser keeps no name for it", async ({
  page,
}) => {
  await markRead(page);
  await page.goto("/en/your-data/");
  await page.getByLabel(t.backup.name).fill(" Anna D’Arco ");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: t.backup.export }).press("Enter");
  const saved = await download;
  expect(saved.suggestedFilename()).toMatch(/^regia-anna-d-arco-\d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse(await readFile(await saved.path(), "utf8"))).toMatchObject({ name: "Anna D’Arco" });
  await page.getByLabel(t.backup.import).setInputFiles(await saved.path());
  await expect(page.locator(".progress-preview"), "the name brings nothing").toContainText(t.preview.nothingNew);
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain("Arco");
});

test("a file that is no copy of ours is refused with a message, and changes nothing", async ({ page }) => {
  await passOne(page);
  await page.goto("/en/your-data/");
  const before = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  const message = page.locator(".progress-transfer").getByRole("status");
  for (const [content, problem] of [
    ["<script>alert(1)</script>", t.problems["not-json"]],
    ['{"format":"regia-progress","v":1,"lessons":{"__proto__":{"v":1}}}', t.problems["not-json"]],
    ['{"format":"something-else"}', t.problems["not-progress"]],
    ['{"format":"regia-progress","v":99}', t.problems.newer],
    ['{"format":"regia-progress","v":1}', t.problems.nothing],
    [" ".repeat(5_000_001), t.problems["too-large"]],
  ] as const) {
    await page.getByLabel(t.backup.import).setInputFiles(file("copy.json", content));
    await expect(message).toHaveText(problem);
  }
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).toBe(before);
});

test("a copy for somebody else leaves one's notes out, unless they are to go along", async ({ page }) => {
  const note = {
    at: "2026-11-20T10:00:00.000Z",
    made: "2026-11-20T10:00:00.000Z",
    locale: "en",
    section: "",
    part: 1,
    quote: "Words.",
    prefix: "",
    suffix: "",
    text: "For me alone",
    gone: false,
  };
  await page.addInitScript(
    (record) => localStorage.setItem("regia:n:crisis/apology", record),
    JSON.stringify({ v: 1, notes: { "abc-1": note } }),
  );
  await page.goto("/en/your-data/");
  const save = async () => {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: t.backup.export }).first().press("Enter");
    return readFile(await (await download).path(), "utf8");
  };
  const goAlong = page.getByRole("checkbox", { name: t.backup.withNotes });
  await expect(goAlong, "there is no choice in a copy of one's own").toHaveCount(0);
  expect(await save()).toContain(note.text);
  await page.getByLabel(t.backup.name).fill("Anna");
  expect(await save()).not.toContain(note.text);
  await goAlong.check();
  expect(await save()).toContain(note.text);
});

test("hostile records are left out by name, and the good ones beside them still come in", async ({ page }) => {
  const record = { v: 1, readAt: "2026-01-10T10:00:00.000Z", quizzes: {} };
  const hostile = `{"format":"regia-progress","v":1,"lessons":{"crisis/criticism":${JSON.stringify(record)},"<img src=x onerror=alert(1)>":${JSON.stringify(record)}},"exercises":{"late-order":{"v":1,"attempts":"all"}},"settings":{"path":"sales","plan":{"minutes":120,"from":"2026-11-30"}}}`;
  await page.goto("/en/your-data/");
  await page.getByLabel(t.backup.import).setInputFiles(file("copy.json", hostile));
  const preview = page.locator(".progress-preview");
  await expect(preview.locator('[data-effect="add"]')).toHaveCount(2);
  await expect(preview).toContainText(`${t.preview.path("sales")}: ${t.preview.skip.unknown}`);
  await expect(preview).toContainText(t.preview.plan);
  await expect(preview.locator('[data-effect="skip"]').first()).toContainText(t.preview.skip.unreadable);
  await expect(preview.locator("img")).toHaveCount(0);
  await preview.getByRole("button", { name: t.preview.apply }).click();
  await page.goto("/en/progress/");
  await expect(page.locator('[data-lesson="crisis/criticism"] .state').first()).toHaveText(t.read);
  await expect(here(page).locator(".state")).toHaveText(t.untried);
});
