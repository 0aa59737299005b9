import type { Page } from "@playwright/test";
import { progressStrings } from "../src/i18n/progress.ts";
import { yourDataStrings } from "../src/i18n/your-data.ts";
import { expectAccessible } from "./support/axe.ts";
import { expect, test } from "./support/site.ts";

const at = "2026-11-20T09:00:00.000Z";
const records: Readonly<Record<string, string>> = {
  "regia:l:crisis/apology": JSON.stringify({ v: 1, readAt: at, quizzes: {} }),
  "regia:l:crisis/criticism": JSON.stringify({ v: 1, readAt: at, quizzes: {} }),
  "regia:x:late-order": JSON.stringify({ v: 1, draft: { answer: "Ciao", at }, attempts: [], revealed: false }),
  "regia:x:torn": "{torn",
  "regia:something-new:a": '{"v":1}',
  "regia:settings": JSON.stringify({ v: 1, name: "Ada Conti", theme: "dark" }),
};

/** What the site has in storage: other keys of the browser's are none of its business. */
const stored = (page: Page) =>
  page.evaluate(() => Object.fromEntries(Object.entries({ ...localStorage }).filter(([key]) => /^regia:/.test(key))));

async function withRecords(page: Page): Promise<void> {
  await page.addInitScript((all) => {
    if (sessionStorage.getItem("seeded") !== null) return;
    sessionStorage.setItem("seeded", "yes");
    for (const [key, text] of Object.entries(all)) localStorage.setItem(key, text);
  }, records);
}

for (const locale of ["it", "en"] as const) {
  const t = yourDataStrings[locale];

  test(`what is kept is listed, looked at, deleted and brought back (${locale})`, async ({ page }) => {
    await withRecords(page);
    await page.goto(`/${locale}/progress/`);
    await page.getByRole("link", { name: t.linkFromProgress }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(t.title);
    await expect(page.getByRole("contentinfo").getByRole("link", { name: t.title })).toBeVisible();
    const row = (kind: keyof typeof t.kinds) =>
      page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: t.kinds[kind].name, exact: true }) });
    await expect(row("lessons").getByRole("cell").first()).toHaveText("2");
    await expect(row("lessons").locator("time")).toHaveAttribute("datetime", at);
    for (const kind of ["exercises", "name", "settings", "aside", "other"] as const)
      await expect(row(kind), kind).toHaveCount(1);
    for (const kind of ["tests", "plan", "old"] as const) await expect(row(kind), kind).toHaveCount(0);

    await page.getByRole("button", { name: t.here.lookLabel(t.kinds.lessons.name) }).click();
    await page.locator("summary").first().click();
    await expect(page.locator(".stock pre:visible")).toContainText(`"readAt": "${at}"`);
    await expectAccessible(page);

    const before = await stored(page);
    const remove = page.getByRole("button", { name: t.here.deleteLabel(t.kinds.exercises.name) });
    await remove.press("Enter");
    const dialog = page.getByRole("dialog");
    await expect(dialog.getByRole("heading")).toHaveText(t.confirm.one(t.kinds.exercises.name));
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
    await expect(remove, "whoever says no is back where they were").toBeFocused();
    expect(await stored(page)).toEqual(before);

    await remove.press("Enter");
    await dialog.getByRole("button", { name: t.confirm.delete, exact: true }).click();
    await expect(row("exercises")).toHaveCount(0);
    const undo = page.getByRole("button", { name: t.undo, exact: true });
    await expect(undo).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(row("exercises")).toHaveCount(1);

    await page.getByRole("button", { name: t.all.button }).click();
    await dialog.getByRole("button", { name: t.confirm.delete, exact: true }).click();
    await expect(page.getByText(t.here.nothing)).toBeVisible();
    expect(await stored(page)).toEqual({});
    await expect(page.locator("html"), "settings go as well").not.toHaveAttribute("data-theme");
    const told = page.getByRole("status").filter({ hasText: t.all.done });
    await expect(told, "what was done is read where one is by now").toBeInViewport({ ratio: 1 });
    await expect(undo).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("status").filter({ hasText: t.undone })).toBeFocused();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    expect(Object.keys(await stored(page)).sort()).toEqual(Object.keys(before).sort());
  });
}

test("a copy is taken and brought back here, and the browser is asked for its promise", async ({ page }) => {
  const t = yourDataStrings.en;
  const p = progressStrings.en;
  await page.addInitScript(() => {
    navigator.storage.persisted = async () => false;
    navigator.storage.persist = async () => true;
  });
  await withRecords(page);
  await page.goto("/en/your-data/");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: p.backup.export }).click();
  const copy = await (await download).path();
  await page.getByRole("button", { name: t.here.deleteLabel(t.kinds.lessons.name) }).click();
  await page.getByRole("dialog").getByRole("button", { name: t.confirm.delete, exact: true }).click();
  await page.getByLabel(p.backup.import).setInputFiles(copy);
  await page.getByRole("button", { name: p.preview.apply }).click();
  await expect(page.locator('[data-kind-row="lessons"]').getByRole("cell").first()).toHaveText("2");

  await expect(page.getByText(t.room.keeping["not-promised"])).toBeVisible();
  await page.getByRole("button", { name: t.room.ask }).click();
  await expect(page.getByRole("status").filter({ hasText: t.room.keeping.promised })).toBeVisible();
});

test("on a phone a copy is taken before the list of what is kept, and to look is well apart from to delete", async ({
  page,
}) => {
  const t = yourDataStrings.it;
  await page.setViewportSize({ width: 390, height: 844 });
  await withRecords(page);
  await page.goto("/it/your-data/");
  const boxOf = async (name: string) => {
    const box = await page.getByRole("button", { name }).boundingBox();
    if (!box) throw new Error(`${name} isn't on the page.`);
    return box;
  };
  const look = await boxOf(t.here.lookLabel(t.kinds.lessons.name));
  const remove = await boxOf(t.here.deleteLabel(t.kinds.lessons.name));
  expect((await boxOf(progressStrings.it.backup.export)).y).toBeLessThan(look.y);
  expect(remove.x - look.x - look.width).toBeGreaterThanOrEqual(12);
});

test("whoever begins again loses the work and keeps the settings, and can take it back", async ({ page }) => {
  const t = yourDataStrings.en;
  await withRecords(page);
  await page.goto("/en/your-data/");
  const before = await stored(page);
  await page.getByRole("button", { name: t.again.button }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("heading")).toHaveText(t.confirm.again);
  await dialog.getByRole("button", { name: t.confirm.reset, exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: t.again.done })).toBeVisible();
  await expect(page.locator('[data-kind-row="lessons"]')).toHaveCount(0);
  await expect(page.getByRole("button", { name: t.again.button }), "there is nothing left to reset").toHaveCount(0);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.getByRole("button", { name: t.undo, exact: true }).click();
  await expect(page.locator('[data-kind-row="lessons"]').getByRole("cell").first()).toHaveText("2");
  expect(Object.keys(await stored(page))).toEqual(expect.arrayContaining(Object.keys(before)));
});

test("without JavaScript the page says what is kept, where and for how long", async ({ request }) => {
  const html = await (await request.get("/it/your-data/")).text();
  const t = yourDataStrings.it;
  for (const text of [t.stays.title, t.long.title, t.kept.title, t.kinds.reviews.what]) expect(html).toContain(text);
  expect(html.split("<noscript>")[1]).toContain(t.noScript);
});

test("with large letters what deletes stands under what shows, or beside it, never askew", async ({ page }) => {
  const t = yourDataStrings.it.here;
  await withRecords(page);
  await page.addInitScript(() => localStorage.setItem("regia:settings", '{"v":1,"textSize":130}'));
  for (const width of [320, 390, 820, 1100, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("/it/your-data/");
    const row = page.locator('[data-kind-row="lessons"]');
    const look = await row.getByRole("button", { name: t.look }).boundingBox();
    const remove = await row.getByRole("button", { name: t.delete }).boundingBox();
    if (!look || !remove) throw new Error("the buttons are not there");
    if (remove.y >= look.y + look.height) expect(remove.x, `at ${width} px`).toBe(look.x);
    else expect(remove.y, `at ${width} px`).toBe(look.y);
  }
});
