import { linksOf, placeOf } from "../../../exercises/kinds/chain/board.ts";
import type { Chain, ChainAnswer } from "../../../exercises/kinds/chain/schema.ts";
import { chainStrings } from "../../../exercises/kinds/chain/strings.ts";
import { pressButton, tabOnto } from "../keys.ts";
import type { Driver } from "./driver.ts";

/** Puts cards in levels with the number keys, links them with L and Enter. */
export const chain: Driver<Chain, ChainAnswer> = {
  enters: (exercise, answer) =>
    exercise.cards.every(({ id }) => placeOf(exercise, answer, id) >= 0) &&
    linksOf(exercise, answer).length === answer.links.length,
  async enter({ page, panel, exercise, locale }, answer) {
    const t = chainStrings[locale];
    const face = (id: string) => panel.locator(`[data-card="${id}"] .chain-face`);
    const old = panel.locator("[data-link] button");
    while ((await old.count()) > 0) await pressButton(page, old.first());
    for (const { id } of exercise.cards) {
      await tabOnto(page, face(id));
      await page.keyboard.press(String(placeOf(exercise, answer, id) + 1));
    }
    for (const [from, to] of answer.links) {
      await tabOnto(page, face(from));
      await page.keyboard.press("l");
      await pressButton(page, face(to));
    }
    await pressButton(page, panel.getByRole("button", { name: t.submit }));
  },
};
