import { chosen, openDimensions } from "../../../exercises/kinds/classify/choice.ts";
import type { Classify, ClassifyAnswer } from "../../../exercises/kinds/classify/schema.ts";
import { classifyStrings } from "../../../exercises/kinds/classify/strings.ts";
import { pick, pressButton, tick } from "../keys.ts";
import type { Driver } from "./driver.ts";

/** Goes through the boxes of every card: lists with the arrows, ticks with Space. */
export const classify: Driver<Classify, ClassifyAnswer> = {
  enters: ({ cards, dimensions }, answer) =>
    cards.every(({ id }) => openDimensions(dimensions, answer[id]).length === 0),
  async enter({ page, panel, exercise, locale }, answer) {
    for (const [row, { id }] of exercise.cards.entries()) {
      const card = panel.locator(`[data-row="${row}"]`);
      for (const dimension of exercise.dimensions) {
        const field = card.locator(".case-field").filter({ hasText: dimension.locale[locale].label });
        const options = chosen(answer[id], dimension.id);
        if (dimension.choose === "one") await pick(page, field.locator("select"), options[0] ?? "");
        else
          for (const [index, option] of dimension.options.entries())
            await tick(page, field.getByRole("checkbox").nth(index), options.includes(option.id));
      }
    }
    await pressButton(page, panel.getByRole("button", { name: classifyStrings[locale].submit }));
  },
};
