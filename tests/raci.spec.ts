import { inSight } from "./support/in-sight.ts";
import { tabOnto } from "./support/keys.ts";
import { expect, openExercise, test } from "./support/site.ts";

test("the cell of the matrix that has the focus is all in sight, beside the tasks that stay", async ({ page }) => {
  // The narrowest window in which the matrix is a grid: it scrolls.
  await page.setViewportSize({ width: 710, height: 600 });
  await openExercise(page, "en", "raci-matrix");
  await tabOnto(page, page.locator('[role="gridcell"][tabindex="0"]'));
  for (const key of ["End", ...Array<string>(5).fill("ArrowLeft"), "ControlOrMeta+End", "Home", "ControlOrMeta+Home"]) {
    await page.keyboard.press(key);
    expect(await inSight(page), key).toBe(true);
  }
});
