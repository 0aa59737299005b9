import { replay } from "../../../exercises/kinds/queue/replay.ts";
import type { Queue, QueueAnswer } from "../../../exercises/kinds/queue/schema.ts";
import { queueStrings } from "../../../exercises/kinds/queue/strings.ts";
import { pressButton, tick, write } from "../keys.ts";
import type { Driver } from "./driver.ts";

/** Takes the steps one by one: boxes and buttons for the posts, the box of the notice, then hands in. */
export const queue: Driver<Queue, QueueAnswer> = {
  // A step that moves nothing cannot be taken, nor an empty notice sent, nor a notice be written and sent twice.
  enters: (exercise, { actions, notice }) =>
    actions.length > 0 &&
    replay(exercise, actions).every(({ action, moved }) =>
      action.do === "notice" ? notice.trim() !== "" : moved.length > 0,
    ) &&
    actions.filter((action) => action.do === "notice").length <= 1,
  async enter({ page, panel, exercise, locale }, { actions, notice }) {
    const t = queueStrings[locale];
    const button = (name: string) => panel.getByRole("button", { name, exact: true });
    if ((await button(t.restart).getAttribute("aria-disabled")) === "false") await pressButton(page, button(t.restart));
    await write(page, panel.locator(".queue-notice textarea"), notice);
    for (const action of actions) {
      if (action.do === "notice") await pressButton(page, button(t.send));
      else if (action.do === "pause-all") await pressButton(page, button(t.pauseAll));
      else {
        for (const { id } of exercise.posts)
          await tick(page, panel.locator(`[data-post="${id}"]`).getByRole("checkbox"), action.posts.includes(id));
        await pressButton(page, button(action.do === "pause" ? t.pauseSelected : t.resumeSelected));
      }
    }
    await pressButton(page, button(t.submit));
  },
};
