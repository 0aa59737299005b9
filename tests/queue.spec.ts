import { queueStrings } from "../exercises/kinds/queue/strings.ts";
import { pressButton } from "./support/keys.ts";
import { expect, openExercise, test } from "./support/site.ts";

const t = queueStrings.en;

test("why nothing could be done with no post ticked is said until one is", async ({ page }) => {
  await openExercise(page, "en", "stop-everything");
  await pressButton(page, page.getByRole("button", { name: t.pauseSelected }));
  const said = page.getByRole("status").filter({ hasText: t.selectFirst });
  await expect(said).toBeVisible();
  await page.locator(".queue-posts").getByRole("checkbox").first().check();
  await expect(said).toHaveCount(0);
});
