import type { Page } from "@playwright/test";

/** The lesson that notes are written in, in either language. */
export const lesson = { it: "/it/courses/crisis/apology/", en: "/en/courses/crisis/apology/" };

/** Selects words of a paragraph, as a mouse would leave them. */
export async function selectWords(page: Page, nth: number, from: number, to: number): Promise<string> {
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

/** The words that are painted. */
export const painted = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => String(range))),
  );
