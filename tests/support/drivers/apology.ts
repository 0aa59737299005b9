import type { Apology, ApologyAnswer } from "../../../exercises/kinds/apology/schema.ts";
import { apologyStrings } from "../../../exercises/kinds/apology/strings.ts";
import { pick, pressButton, write } from "../keys.ts";
import type { Driver } from "./driver.ts";

/** Chooses a label for each sentence, then types the apology. */
export const apology: Driver<Apology, ApologyAnswer> = {
  enters: ({ sentences }, { tags, text }) => text.trim() !== "" && sentences.every(({ id }) => tags[id] !== undefined),
  async enter({ page, panel, exercise, locale }, { tags, text }) {
    const t = apologyStrings[locale];
    for (const [index, { id }] of exercise.sentences.entries())
      await pick(page, panel.getByLabel(t.sentence(index + 1), { exact: true }), tags[id] ?? "");
    await write(page, panel.getByLabel(t.yourText, { exact: true }), text);
    await pressButton(page, panel.getByRole("button", { name: t.submit }));
  },
};
