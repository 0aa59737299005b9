import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { notesStrings } from "../src/i18n/notes.ts";
import { expectAccessible } from "./support/axe.ts";
import { lesson, painted, selectWords } from "./support/notes.ts";
import { expect, test } from "./support/site.ts";

/** Waits until the page has stood still for ten frames. */
const atRest = (page: Page) =>
  page.evaluate(async () => {
    for (let [still, before] = [0, scrollY]; still < 10; ) {
      await new Promise(requestAnimationFrame);
      still = scrollY === before ? still + 1 : 0;
      before = scrollY;
    }
  });

for (const locale of ["it", "en"] as const) {
  const t = notesStrings[locale];

  test(`words are highlighted, noted, changed, deleted, brought back and found again (${locale})`, async ({ page }) => {
    const scripts: string[] = [];
    page.on("request", (request) => void (/lesson-notes/.test(request.url()) && scripts.push(request.url())));
    await page.goto(lesson[locale]);
    await expect(page.getByRole("button", { name: t.begin })).toBeVisible();
    expect(scripts, "nothing of the notes is fetched before it is wanted").toEqual([]);

    const words = await selectWords(page, 0, 0, 12);
    await page.getByRole("button", { name: t.highlight, exact: true }).click();
    // Not the letter that is set large: its paint would lie beside it.
    const lit = words.slice(1);
    await expect.poll(() => painted(page)).toEqual([lit]);

    const noted = await selectWords(page, 3, 0, 20);
    await page.getByRole("button", { name: t.note, exact: true }).click();
    await expect(page.getByLabel(t.label, { exact: true })).toBeFocused();
    await atRest(page);
    await expect(page.getByLabel(t.label, { exact: true }), "the note opens where the words are").toBeInViewport();
    await page.keyboard.type("First thought");
    await page.keyboard.press("ControlOrMeta+Enter");
    const card = page.getByRole("group", { name: t.card(noted) });
    await expect(card, "after saving the focus is on the note").toBeFocused();
    await expect(card).toContainText("First thought");
    await expectAccessible(page);

    await page.reload();
    await expect.poll(async () => (await painted(page)).sort()).toEqual([lit, noted].sort());
    await card.getByRole("button", { name: t.edit }).click();
    await page.getByLabel(t.label, { exact: true }).fill("Second thought");
    await page.getByRole("button", { name: t.save }).click();
    await card.getByRole("button", { name: t.remove }).click();
    await expect(card).toHaveCount(0);
    await expect(page.getByRole("button", { name: t.undo })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(card).toContainText("Second thought");
    await expect(card).toBeFocused();

    await page.goto(`/${locale}/notes/`);
    await expect(page.getByText(t.shown(2, 2))).toBeVisible();
    await page.getByLabel(t.find).fill("second");
    await expect(page.getByText(t.shown(1, 2))).toBeVisible();
    await expect(page.locator(".memo")).toHaveCount(1);
    await page.getByLabel(t.find).fill("");
    await page.getByLabel(t.kind).selectOption("bare");
    await expect(page.locator(".memo")).toContainText(words);
    await page.getByLabel(t.kind).selectOption("all");
    await expectAccessible(page);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: t.markdown }).click();
    const markdown = readFileSync((await (await download).path()) ?? "", "utf8");
    expect(markdown).toContain(`> ${words}`);
    expect(markdown).toContain("Second thought");

    await page.getByRole("link", { name: t.openLabel(noted) }).click();
    await expect(card, "a link leads to the very place").toBeFocused();
    await expect(card).toBeInViewport();

    // In the other language the note isn't lost: it says whose text it is about, and leads there.
    await page.locator("[data-locale-switch]").click();
    const other = notesStrings[locale === "it" ? "en" : "it"];
    const list = page.getByRole("region", { name: other.listTitle });
    await expect(list.getByRole("heading", { name: other.otherLocale })).toBeVisible();
    await list.getByRole("link", { name: other.about(other.toOther, noted) }).click();
    await expect(card).toBeFocused();
  });
}

test("a note whose words were rewritten is kept, and says so", async ({ page }) => {
  const t = notesStrings.it;
  const note = {
    at: "2026-11-20T10:00:00.000Z",
    made: "2026-11-20T10:00:00.000Z",
    locale: "it",
    section: "la-porta-chiusa",
    part: 1,
    quote: "Parole che in questa lezione non ci sono mai state, nemmeno per sbaglio.",
    prefix: "",
    suffix: "",
    text: "Da tenere",
    gone: false,
  };
  await page.addInitScript(
    (record) => localStorage.setItem("regia:n:crisis/apology", record),
    JSON.stringify({ v: 1, notes: { "abc-1": note } }),
  );
  await page.goto(`${lesson.it}#note-abc-1`);
  const card = page.getByRole("region", { name: t.listTitle }).getByRole("group");
  await expect(card).toContainText(note.quote);
  await expect(card).toContainText("Da tenere");
  await expect(card).toBeFocused();
  await expect(page.getByRole("heading", { name: t.changed })).toBeVisible();
});

test("a note that is being written outlives its deletion in another tab", async ({ page, context }) => {
  const t = notesStrings.en;
  await page.goto(lesson.en);
  await selectWords(page, 3, 0, 20);
  await page.getByRole("button", { name: t.note, exact: true }).click();
  await page.getByLabel(t.label, { exact: true }).fill("First.");
  await page.getByRole("button", { name: t.save, exact: true }).click();

  const other = await context.newPage();
  const change = (tab: Page) => tab.getByRole("button", { name: new RegExp(`^${t.edit}:`) });
  const remove = (tab: Page) => tab.getByRole("button", { name: new RegExp(`^${t.remove}:`) });
  const area = (tab: Page) => tab.getByLabel(t.label, { exact: true });
  await other.goto("/en/notes/");
  for (const [writing, deleting] of [
    [page, other],
    [other, page],
  ] as const) {
    await change(writing).click();
    await area(writing).fill("Written for ten minutes.");
    await remove(deleting).click();
    await expect(remove(deleting)).toHaveCount(0);
    await expect(area(writing)).toHaveValue("Written for ten minutes.");
    await expect(area(writing)).toBeFocused();
    await writing.getByRole("button", { name: t.save, exact: true }).click();
    for (const tab of [page, other])
      await expect(tab.locator(".memo-text"), "it is back, in both").toHaveText("Written for ten minutes.");
  }

  await change(other).click();
  await remove(page).click();
  await other.getByRole("button", { name: t.cancel, exact: true }).click();
  await expect(other.locator(".memo"), "nothing was to be kept").toHaveCount(0);
});
