import type { Locator, Page } from "@playwright/test";
import { partsOf } from "../../../exercises/kinds/classify/answer.ts";
import { chosen, isAsked, openDimensions } from "../../../exercises/kinds/classify/choice.ts";
import type { Choice, Classify, ClassifyAnswer, Dimension } from "../../../exercises/kinds/classify/schema.ts";
import { classifyStrings } from "../../../exercises/kinds/classify/strings.ts";
import { keysOf } from "../../../exercises/kinds/classify/view/shortcuts.ts";
import type { Locale } from "../../../exercises/lib/locale.ts";
import { pick, pressButton, tabOnto, tick, write } from "../keys.ts";
import type { Driver } from "./driver.ts";

/** Fills in the boxes of a card: lists with the arrows, ticks with Space. */
async function fill(page: Page, card: Locator, dimensions: readonly Dimension[], choice: Choice, locale: Locale) {
  for (const dimension of dimensions) {
    if (!isAsked(dimension, choice)) continue;
    const field = card.locator(".case-field").filter({ hasText: dimension.locale[locale].label });
    const options = chosen(choice, dimension.id);
    const ids = dimension.options.map(({ id }) => id);
    if (dimension.choose === "many")
      for (const [index, id] of ids.entries())
        await tick(page, field.getByRole("checkbox").nth(index), options.includes(id));
    else await pick(page, field.locator("select"), options[0] ?? "");
  }
}

/** From a card in a column, back to the cards that are still to be placed: with the arrows that is a few presses. */
async function toPile(page: Page): Promise<void> {
  const placed = page.locator('.board-column:not([data-column=""]) .board-card:focus-within .board-grip');
  const pile = page.locator('.board-column[data-column=""] .board-card');
  if ((await placed.count()) === 0 || (await pile.count()) === 0) return;
  await tabOnto(page, placed);
  for (let presses = 0; presses < 12 && (await placed.count()) > 0; presses++) await page.keyboard.press("ArrowLeft");
}

/** Sorts every card, in each layout, then types the figures. */
export const classify: Driver<Classify, ClassifyAnswer> = {
  enters: ({ cards, dimensions, figures }, answer) => {
    const { sorting, typed } = partsOf(answer);
    return (
      cards.every(({ id }) => openDimensions(dimensions, sorting[id]).length === 0) &&
      figures.every(({ id }) => (typed[id] ?? "") !== "")
    );
  },
  async enter({ page, panel, exercise, locale }, answer) {
    const { sorting, typed } = partsOf(answer);
    const { layout, dimensions } = exercise;
    const [first, ...rest] = dimensions;
    for (const [row, { id }] of exercise.cards.entries()) {
      const choice = sorting[id] ?? {};
      const card = panel.locator(`[data-row="${row}"]`);
      if (layout === "board" && first !== undefined) {
        const column = chosen(choice, first.id)[0];
        await toPile(page);
        await tabOnto(page, card.locator(".board-grip"));
        await page.keyboard.press(`${first.options.findIndex((option) => option.id === column) + 1}`);
        await fill(page, card, rest, choice, locale);
      } else if (layout === "inbox") {
        if (row === 0) await pressButton(page, card.getByRole("button"));
        else await page.keyboard.press("j");
        const message = panel.locator(`[data-message="${row}"]`);
        await message.locator("h3:focus").waitFor();
        for (const dimension of dimensions.filter((one) => isAsked(one, choice))) {
          const [wanted] = chosen(choice, dimension.id);
          const key = keysOf(dimensions, dimension.id)[dimension.options.findIndex(({ id: one }) => one === wanted)];
          await page.keyboard.press(key ?? "");
          await message
            .getByRole("radio", { checked: true })
            .and(message.locator(`[value="${wanted}"]`))
            .waitFor();
        }
      } else await fill(page, card, dimensions, choice, locale);
    }
    for (const [row, { id }] of exercise.figures.entries())
      await write(page, panel.locator(`[data-figure="${row}"] input`), typed[id] ?? "");
    await pressButton(page, panel.getByRole("button", { name: classifyStrings[locale].submit, exact: true }));
  },
};
