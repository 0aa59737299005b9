import type { QueryExercise } from "../../../exercises/kinds/query/schema.ts";
import { queryStrings } from "../../../exercises/kinds/query/strings.ts";
import { pressButton, write } from "../keys.ts";
import type { Driver } from "./driver.ts";

/** Types the query and hands it in. */
export const query: Driver<QueryExercise, string> = {
  enters: (_exercise, answer) => answer.trim() !== "",
  async enter({ page, panel, locale }, answer) {
    const t = queryStrings[locale];
    await write(page, panel.getByRole("textbox", { name: t.label }), answer);
    await pressButton(page, panel.getByRole("button", { name: t.submit }));
  },
};
