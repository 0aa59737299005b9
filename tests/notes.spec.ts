import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { notesStrings } from "../src/i18n/notes.ts";
import { expectAccessible } from "./support/axe.ts";
import { expect, test } from "./support/site.ts";

/** Selects words of a paragraph, as a mouse would leave them. */
async function selectWords(page: Page, nth: number, from: number, to: number): Promise<string> {
  return page
    .locator(".prose > p")
    .nth(nth)
    .evaluate(
      (paragraph, [start, end]) => {
        const text = paragraph.firstChild as Text;
        const range = document.createRange();
        range.setStart(text, start ?? 0);
        range.setEnd(text, end ?? 0);
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(range);
        return range.toString().trim();
      },
      [from, to],
    );
}

/** Waits until the page has stood still for ten frames. */
const atRest = (page: Page) =>
  page.evaluate(async () => {
    for (let [still, before] = [0, scrollY]; still < 10; ) {
      await new Promise(requestAnimationFrame);
      still = scrollY === before ? still + 1 : 0;
      before = scrollY;
    }
  });

/** The words that are painted. */
const painted = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => String(range))),
  );

/**
 * Terms with a mark that doesn't stand on their line, on this page and with the text up to 120 px narrower: each of them
 * comes to the end of a line at some width.
 */
const partedTerms = (page: Page) =>
  page.locator(".prose").evaluate((prose) => {
    const parted = new Set<string>();
    for (let narrower = 0; narrower <= 120; narrower += 3) {
      prose.style.marginInlineEnd = `${narrower}px`;
      for (const span of prose.querySelectorAll<HTMLElement>(".term-unbroken")) {
        const term = span.querySelector(".term")?.getBoundingClientRect();
        for (const mark of span.childNodes) {
          if (!term || !(mark instanceof Text) || mark.data.trim() === "") continue;
          const range = document.createRange();
          range.selectNode(mark);
          const { left, right, top, bottom } = range.getBoundingClientRect();
          const middle = (top + bottom) / 2;
          const beside = Math.min(Math.abs(left - term.right), Math.abs(right - term.left)) < 3;
          if (!beside || middle < term.top || middle > term.bottom) parted.add(mark.data);
        }
      }
    }
    prose.style.marginInlineEnd = "";
    return [...parted];
  });

/** Selects a term, the mark that touches it and ten letters after; gives the words as a reader sees them. */
const selectAcross = (page: Page) =>
  page.locator(".prose > :is(p, ul, ol) .term-unbroken").evaluateAll((spans) => {
    for (const span of spans) {
      const [term, after] = [span.querySelector(".term")?.firstChild, span.nextSibling];
      if (!(term instanceof Text && after instanceof Text) || after.length < 10 || !/\w$/.test(term.data)) continue;
      span.scrollIntoView({ block: "center" });
      const range = document.createRange();
      range.setStart(term, 0);
      range.setEnd(after, 10);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      const words = range.cloneContents();
      for (const card of words.querySelectorAll("[popover]")) card.remove();
      return (words.textContent ?? "").replaceAll(/\s+/g, " ").trim();
    }
    return "";
  });

const lesson = { it: "/it/courses/crisis/apology/", en: "/en/courses/crisis/apology/" };

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

test("a passage is chosen, highlighted and noted with the keyboard alone", async ({ page }) => {
  const t = notesStrings.en;
  await page.goto(lesson.en);
  await page.getByRole("button", { name: t.begin }).focus();
  await page.keyboard.press("Enter");
  const next = page.getByRole("button", { name: t.next, exact: true });
  await expect(next).toBeFocused();
  const first = await page.evaluate(() => String(getSelection()));
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => page.evaluate(() => String(getSelection()))).not.toBe(first);
  const chosen = await page.evaluate(() => String(getSelection()));
  await expect(page.getByRole("status").filter({ hasText: chosen.slice(0, 30) })).toHaveCount(1);
  await page.keyboard.press("Control+Alt+KeyH");
  await expect.poll(() => painted(page)).toEqual([chosen]);
  await expect(next, "one goes on choosing").toBeFocused();
  await page.keyboard.press("Control+Alt+KeyM");
  await expect(page.getByLabel(t.label, { exact: true })).toBeFocused();
  await page.keyboard.type("By hand");
  await page.keyboard.press("Control+Enter");
  await expect(page.locator(".prose .memo")).toBeFocused();
  await page.keyboard.press("Control+Alt+KeyM");
  await expect(next).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: t.begin })).toBeFocused();

  // A selection of one's own: the keys are told, and Tab finds the buttons.
  await page.keyboard.press("Tab");
  await selectWords(page, 1, 0, 9);
  await expect(page.getByRole("status").filter({ hasText: t.keys })).toHaveCount(1);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

  test("the buttons are at the foot of the window, notes below their paragraph; without a registry words are marked", async ({
    page,
  }) => {
    const t = notesStrings.it;
    await page.addInitScript(() => Reflect.deleteProperty(window, "Highlight"));
    await page.goto(lesson.it);
    const words = await selectWords(page, 1, 0, 14);
    const bar = page.getByRole("group", { name: t.bar });
    await expect(bar).toBeInViewport();
    expect((await bar.boundingBox())?.y).toBeGreaterThan(500);
    await bar.getByRole("button", { name: t.note }).tap();
    await page.getByLabel(t.label, { exact: true }).fill("Sul telefono");
    await page.getByRole("button", { name: t.save }).tap();
    await expect(page.locator("mark[data-memo]")).toHaveText(words);
    const [paragraph, card] = await Promise.all([
      page.locator(".prose > p").nth(1).boundingBox(),
      page.locator(".prose .memo").boundingBox(),
    ]);
    expect(card?.y).toBeGreaterThanOrEqual((paragraph?.y ?? 0) + (paragraph?.height ?? 0));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.locator(".prose .memo").getByRole("button", { name: t.remove }).tap();
    await expect(page.locator("mark[data-memo]"), "the text is as it was").toHaveCount(0);
  });

  test("the passage that is tapped is chosen, and no button moves when sentences are", async ({ page }) => {
    const t = notesStrings.it;
    await page.goto(lesson.it);
    await page.getByRole("button", { name: t.begin }).tap();
    const bar = page.getByRole("group", { name: t.picker });
    const tapped = page.locator(".prose > p").nth(1);
    const words = ((await tapped.textContent()) ?? "").trim();
    const selected = () => page.evaluate(() => String(getSelection()));
    await tapped.tap({ position: { x: 20, y: 12 } });
    await expect.poll(selected).toBe(words);

    const places = () => bar.getByRole("button").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().x));
    const before = await places();
    const sentences = bar.getByRole("button", { name: t.sentences });
    await sentences.tap();
    await expect(sentences).toHaveAttribute("aria-pressed", "true");
    expect(await places()).toEqual(before);
    await bar.getByRole("button", { name: t.highlight, exact: true }).tap();
    await expect.poll(() => painted(page)).toEqual([await selected()]);
  });
});

for (const locale of ["it", "en"] as const)
  test(`on a phone a term and the marks that touch it share a line, and a note across them is found again (${locale})`, async ({
    page,
  }) => {
    const t = notesStrings[locale];
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`/${locale}/courses/direction/metrics/`);
    await expect(page.locator(".term-unbroken").nth(5)).toBeAttached();
    expect(await partedTerms(page)).toEqual([]);

    const words = await selectAcross(page);
    expect(words).toMatch(/\p{L}[.,:;)”»]/u);
    await page.getByRole("group", { name: t.bar }).getByRole("button", { name: t.note }).click();
    await page.getByLabel(t.label, { exact: true }).fill("Across");
    await page.getByRole("button", { name: t.save, exact: true }).click();
    const quote = page.locator(".prose .memo blockquote");
    await expect(quote).toHaveText(words);
    const before = await painted(page);
    expect(before).toHaveLength(1);
    await page.reload();
    await expect(quote, "it stands beside the text, not among those whose words are gone").toHaveText(words);
    expect(await painted(page)).toEqual(before);
  });

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

test("a note on the first heading leaves the scene as it opens: large letter, larger lines", async ({ page }) => {
  await page.goto("/en/courses/crisis/diplomacy/");
  const opening = page.locator(".prose > p").first();
  const look = () =>
    opening.evaluate((paragraph) => [
      getComputedStyle(paragraph).fontSize,
      getComputedStyle(paragraph, "::first-letter").fontWeight,
    ]);
  const before = await look();
  await page
    .locator(".prose > h2")
    .first()
    .evaluate((heading) => getSelection()?.selectAllChildren(heading));
  await page.getByRole("button", { name: notesStrings.en.note, exact: true }).click();
  await page.getByLabel(notesStrings.en.label, { exact: true }).fill("Ours");
  await page.getByRole("button", { name: notesStrings.en.save, exact: true }).click();
  await expect(page.locator(".prose > h2 + .memo")).toBeVisible();
  expect(await look()).toEqual(before);
});

test("with large, spaced letters a note stands under its paragraph, not outside the window", async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem("regia:settings", JSON.stringify({ v: 1, textSize: 130, text: "clear" })),
  );
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(lesson.en);
  await expect(page.getByRole("button", { name: notesStrings.en.begin })).toBeVisible();
  const noted = await selectWords(page, 3, 0, 20);
  await page.getByRole("button", { name: notesStrings.en.note, exact: true }).click();
  await page.getByLabel(notesStrings.en.label, { exact: true }).fill("To keep in sight");
  await page.keyboard.press("ControlOrMeta+Enter");
  const card = page.getByRole("group", { name: notesStrings.en.card(noted) });
  await expect(card).toBeFocused();
  const { right, above } = await card.evaluate((element) => ({
    right: element.getBoundingClientRect().right,
    above: element.getBoundingClientRect().top - (element.previousElementSibling?.getBoundingClientRect().bottom ?? 0),
  }));
  expect(right).toBeLessThan(1366);
  expect(above, "under the paragraph").toBeGreaterThan(0);
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
