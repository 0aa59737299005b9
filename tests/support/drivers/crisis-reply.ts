import type { CrisisReply } from "../../../exercises/kinds/crisis-reply/schema.ts";
import { write } from "../keys.ts";
import type { Driver } from "./driver.ts";

/** Types the reply and hands it in with Ctrl + Enter. */
export const crisisReply: Driver<CrisisReply, string> = {
  enters: (_exercise, answer) => answer.trim() !== "",
  async enter({ page, panel }, answer) {
    await write(page, panel.locator("textarea"), answer);
    await page.keyboard.press("ControlOrMeta+Enter");
  },
};
