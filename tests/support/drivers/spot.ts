import type { Locator, Page } from "@playwright/test";
import { placeOf } from "../../../exercises/kinds/spot/judge-text.ts";
import { readPage } from "../../../exercises/kinds/spot/marked-text.ts";
import { planted } from "../../../exercises/kinds/spot/planted.ts";
import type { Mark, PartMark, RowMark, Spot, SpotAnswer, WordsMark } from "../../../exercises/kinds/spot/schema.ts";
import { fieldsFor } from "../../../exercises/kinds/spot/view/row-fields.ts";
import { spotStrings } from "../../../exercises/kinds/spot/view/strings.ts";
import { type Token, tokensIn, tokensOf } from "../../../exercises/kinds/spot/view/tokens.ts";
import type { Locale } from "../../../exercises/lib/locale.ts";
import type { RowField } from "../../../exercises/lib/plan/shape.ts";
import { pick, pressButton, tabOnto, write } from "../keys.ts";
import type { Driver } from "./driver.ts";

interface At {
  readonly page: Page;
  readonly panel: Locator;
  readonly exercise: Spot;
  readonly locale: Locale;
}

/** The text and words of the language in which the marks are found. */
function sheetOf({ material }: Spot, locale: Locale): { text: string; tokens: Token[] } {
  if (material.is !== "text") return { text: "", tokens: [] };
  const { text, paragraphs } = readPage(material[locale].text);
  return { text, tokens: tokensOf(text, paragraphs) };
}

/** Whether a mark lies on whole words: the sheet marks no less than a word. */
function isOnWords(exercise: Spot, mark: WordsMark, locale: Locale): boolean {
  const { text, tokens } = sheetOf(exercise, locale);
  const place = placeOf(text, mark);
  const found = place === null ? null : tokensIn(tokens, place);
  return found !== null && tokens[found[0]]?.start === place?.start && tokens[found[1]]?.end === place?.end;
}

function canEnter(exercise: Spot, mark: Mark): boolean {
  const { material } = exercise;
  if ("words" in mark) return isOnWords(exercise, mark, "it") || isOnWords(exercise, mark, "en");
  if ("part" in mark) return material.is === "post" && material.it.parts.some(({ id }) => id === mark.part);
  const rows = material.is === "calendar" ? material.it.plan.rows.length : 0;
  return mark.row <= rows && (mark.reason !== null || Object.keys(mark.cells).length === 0);
}

/** From the word that has the focus to another, with the arrows. */
async function walk({ page, panel }: At, from: number, to: number, extend = false): Promise<void> {
  const key = `${extend ? "Shift+" : ""}${to > from ? "ArrowRight" : "ArrowLeft"}`;
  for (let step = 0; step < Math.abs(to - from); step++) await page.keyboard.press(key);
  await panel.locator(`[data-word="${to}"]:focus`).waitFor();
}

async function markWords(at: At, mark: WordsMark): Promise<void> {
  const { page, panel, exercise, locale } = at;
  const t = spotStrings[locale];
  const { text, tokens } = sheetOf(exercise, locale);
  const place = placeOf(text, mark);
  const found = place === null ? null : tokensIn(tokens, place);
  if (found === null) throw new Error(`there is no “${mark.words}”`);
  const current = panel.locator('[data-word][tabindex="0"]');
  await tabOnto(page, current);
  await walk(at, Number(await current.getAttribute("data-word")), found[0]);
  await walk(at, found[0], found[1], true);
  await page.keyboard.press("Enter");
  const slip = panel.locator(".proof-slip");
  if (mark.reason !== null) await pick(page, slip.locator("select"), mark.reason);
  if (mark.fix === "") await pressButton(page, slip.getByRole("button", { name: t.deleteWords }));
  else if (mark.fix !== null) await write(page, slip.locator("input"), mark.fix);
  await pressButton(page, slip.getByRole("button", { name: t.done }));
}

async function markPart({ page, panel, exercise }: At, mark: PartMark): Promise<void> {
  const part = panel.locator(`[data-part="${mark.part}"]`);
  await pressButton(page, part.locator(".composer-mark"));
  const reason = part.locator(".proof-slip select").first();
  if (exercise.aim.reasons !== undefined && mark.reason !== null) await pick(page, reason, mark.reason);
  if (mark.fix === null) return;
  const fix = part.locator(".proof-field").last().locator("select, input, textarea");
  if ((await fix.evaluate((field) => field.tagName)) === "SELECT") await pick(page, fix, mark.fix);
  else await write(page, fix, mark.fix);
}

async function markRow({ page, panel, exercise, locale }: At, mark: RowMark): Promise<void> {
  if (exercise.material.is !== "calendar") return;
  const row = panel.locator(`.calendar-sheet li[data-row="${mark.row}"]`);
  await pressButton(page, row.locator(".calendar-mark button"));
  if (mark.reason === null) return;
  await pick(page, row.locator(".proof-slip select"), mark.reason);
  const shown = planted(exercise.material[locale]).rows[mark.row - 1];
  const near = shown === undefined ? [] : fieldsFor(mark.reason, shown).own;
  const fields = Object.keys(mark.cells) as RowField[];
  if (fields.some((field) => !near.includes(field))) await pressButton(page, row.locator(".proof-slip summary"));
  for (const field of fields)
    await write(page, row.locator(`[data-edit="${field}"]`).locator("input, textarea"), mark.cells[field] ?? "");
}

/** Takes earlier marks away, then puts each mark: words with the arrows, parts and rows with their buttons. */
export const spot: Driver<Spot, SpotAnswer> = {
  enters: (exercise, { marks }) => marks.length > 0 && marks.every((mark) => canEnter(exercise, mark)),
  async enter(at, { marks }) {
    const { page, panel, locale } = at;
    const t = spotStrings[locale];
    const clear = panel.getByRole("button", { name: t.clear });
    if ((await clear.count()) > 0) await pressButton(page, clear);
    for (const mark of marks) {
      if ("words" in mark) await markWords(at, mark);
      else if ("part" in mark) await markPart(at, mark);
      else await markRow(at, mark);
    }
    await pressButton(page, panel.getByRole("button", { name: t.submit }));
  },
};
