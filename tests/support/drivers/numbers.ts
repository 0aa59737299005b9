import { deal } from "../../../exercises/kinds/numbers/draw.ts";
import { noMix } from "../../../exercises/kinds/numbers/judge-mix.ts";
import type { Numbers, NumbersAnswer } from "../../../exercises/kinds/numbers/schema.ts";
import { numbersStrings } from "../../../exercises/kinds/numbers/strings.ts";
import { isAnswered } from "../../../exercises/kinds/numbers/view/form.ts";
import { pressButton, tabOnto, tick, write } from "../keys.ts";
import type { Driver } from "./driver.ts";

/** Answers are goldens as authored: what they leave out is empty. */
const whole = (answer: Partial<NumbersAnswer>): NumbersAnswer => ({
  seed: 1,
  values: {},
  cannotSay: [],
  choices: {},
  changes: {},
  marks: {},
  ...answer,
});

/** Types figures, ticks boxes and presses + and −, question by question. The first hand of numbers only. */
export const numbers: Driver<Numbers, NumbersAnswer> = {
  enters: (exercise, given) => {
    const answer = whole(given);
    return answer.seed === 1 && deal(exercise, 1).every((dealt) => isAnswered(dealt, answer));
  },
  async enter({ page, panel, exercise, locale }, given) {
    const t = numbersStrings[locale];
    const answer = whole(given);
    for (const { item, row } of deal(exercise, answer.seed)) {
      const card = panel.locator(`[data-row="${row}"]`);
      if (item.type === "number") {
        const cannot = card.getByRole("checkbox", { name: t.cannotSay });
        const saysNothing = answer.cannotSay.includes(item.id);
        if ((await cannot.count()) > 0) await tick(page, cannot, saysNothing);
        if (!saysNothing) await write(page, card.getByRole("textbox"), answer.values[item.id] ?? "");
      } else if (item.type === "mixes") {
        for (const id of [...exercise.mixes.map((mix) => mix.id), noMix]) {
          const wanted = answer.choices[item.id]?.includes(id) ?? false;
          await tick(page, card.locator(`[data-option="${id}"]`).getByRole("checkbox"), wanted);
        }
      } else
        for (const { id, locale: texts } of exercise.table?.groups ?? []) {
          const wanted = answer.changes[item.id]?.[id] ?? 0;
          const shown = (await card.locator(`[data-group="${id}"] .sums-by`).textContent()) ?? "0";
          const by = wanted - Number(shown.replace("−", "-"));
          const name = texts[locale].label;
          const button = card.getByRole("button", { name: by > 0 ? t.add(name) : t.remove(name), exact: true });
          if (by !== 0) await tabOnto(page, button);
          for (let press = 0; press < Math.abs(by); press++) await page.keyboard.press("Enter");
        }
    }
    await pressButton(page, panel.getByRole("button", { name: t.submit }));
  },
};
