import { endOf, nodeOf } from "../../../exercises/kinds/flowchart/chart.ts";
import type { Flowchart, FlowchartAnswer } from "../../../exercises/kinds/flowchart/schema.ts";
import { flowchartStrings } from "../../../exercises/kinds/flowchart/strings.ts";
import { stateOf } from "../../../exercises/kinds/flowchart/walk.ts";
import { pressButton, tabOnto } from "../keys.ts";
import type { Driver } from "./driver.ts";

/** Answers each comment with the letters Y or S and N, gives the reason where one is asked for, and goes on. */
export const flowchart: Driver<Flowchart, FlowchartAnswer> = {
  enters: ({ chart, cards }, answer) => cards.every(({ id }) => stateOf(chart, answer[id] ?? { path: [] }) === "done"),
  async enter({ page, panel, exercise, locale }, answer) {
    const { chart, cards } = exercise;
    const t = flowchartStrings[locale];
    await pressButton(page, panel.locator(".inbox button").first());
    for (const [row, { id }] of cards.entries()) {
      const { path = [], reason } = answer[id] ?? {};
      // Back to the first question, however far an earlier attempt had got.
      for (let back = 0; back < chart.nodes.length; back++) await page.keyboard.press("Backspace");
      for (const [step, from] of path.slice(0, -1).entries())
        await page.keyboard.press(nodeOf(chart, from)?.yes === path[step + 1] ? (locale === "it" ? "s" : "y") : "n");
      const reasons = endOf(chart, path.at(-1))?.reasons ?? [];
      if (reasons.length > 0) {
        await tabOnto(page, panel.getByRole("radio").first());
        await page.keyboard.press("Space");
        const down = reasons.findIndex((one) => one.id === reason);
        for (let n = 0; n < down; n++) await page.keyboard.press("ArrowDown");
      }
      if (row < cards.length - 1) await pressButton(page, panel.getByRole("button", { name: t.next }));
    }
    await pressButton(page, panel.getByRole("button", { name: t.submit }));
  },
};
