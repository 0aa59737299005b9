import { filled, valueAt } from "../../../exercises/kinds/raci/matrix.ts";
import type { Raci, RaciAnswer } from "../../../exercises/kinds/raci/schema.ts";
import { raciStrings } from "../../../exercises/kinds/raci/strings.ts";
import { pressButton, tabOnto } from "../keys.ts";
import type { Driver } from "./driver.ts";

/** Goes over the grid row by row: empties it all, then writes the letters of each cell. */
export const raci: Driver<Raci, RaciAnswer> = {
  enters: (exercise, answer) =>
    filled(exercise, answer) > 0 && Object.keys(answer).every((id) => exercise.rows.some((row) => row.id === id)),
  async enter({ page, panel, exercise, locale }, answer) {
    const t = raciStrings[locale];
    await tabOnto(page, panel.locator('[role="gridcell"][tabindex="0"]'));
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.press("Delete");
    for (const row of exercise.rows) {
      await page.keyboard.press("Home");
      for (const role of exercise.roles) {
        for (const letter of valueAt(answer, row.id, role.id)) await page.keyboard.press(letter.toLowerCase());
        await page.keyboard.press("ArrowRight");
      }
      await page.keyboard.press("ArrowDown");
    }
    await pressButton(page, panel.getByRole("button", { name: t.submit }));
  },
};
