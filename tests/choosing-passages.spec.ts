import type { Page } from "@playwright/test";
import { notesStrings } from "../src/i18n/notes.ts";
import { lesson, painted, selectWords } from "./support/notes.ts";
import { expect, test } from "./support/site.ts";

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

test.describe("with a finger", () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

  test("the passage that is tapped is chosen, and no button moves when sentences are", async ({ page }) => {
    const t = notesStrings.it;
    await page.goto(lesson.it);
    await page.getByRole("button", { name: t.begin }).tap();
    const bar = page.getByRole("group", { name: t.picker });
    const tapped = page.locator(".prose > p").nth(1);
    const words = ((await tapped.textContent()) ?? "").trim();
    const selected = () => page.evaluate(() => String(getSelection()));
    await expect.poll(selected, "the first passage in view is chosen to begin with").not.toBe("");
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
  test(`on a phone a note across a term and the marks that touch it is found again (${locale})`, async ({ page }) => {
    const t = notesStrings[locale];
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`/${locale}/courses/direction/metrics/`);
    const words = await selectAcross(page);
    expect(words).toMatch(/\p{L}[.,:;)”»]/u);
    await page.getByRole("group", { name: t.bar }).getByRole("button", { name: t.note }).click();
    await page.getByLabel(t.label, { exact: true }).fill("Across");
    await page.getByRole("button", { name: t.save, exact: true }).click();
    const quote = page.locator(".prose .memo blockquote");
    await expect(quote).toHaveText(words);
    await expect.poll(() => painted(page)).toHaveLength(1);
    const before = await painted(page);
    await page.reload();
    await expect(quote, "it stands beside the text, not among those whose words are gone").toHaveText(words);
    await expect.poll(() => painted(page)).toEqual(before);
  });
