import { locales } from "../exercises/lib/locale.ts";
import { exerciseStrings } from "../src/i18n/exercise.ts";
import { expectAccessible } from "./support/axe.ts";
import { bankFolders, exerciseIn, golden } from "./support/bank.ts";
import { driverOf } from "./support/drivers/index.ts";
import { expect, openExercise, test } from "./support/site.ts";

/** The first exercise of each kind, which is also looked at with axe when it has been marked. */
const firstOfKind = new Set(
  [...Map.groupBy(bankFolders(), (folder) => exerciseIn(folder).kind).values()].map(([first]) => first),
);

for (const folder of bankFolders())
  for (const locale of locales)
    test(`${folder} is failed, mended and passed with the keyboard (${locale})`, async ({ page }) => {
      // Sixty boxes are entered one key at a time, on machines that may be busy.
      test.setTimeout(400_000);
      const t = exerciseStrings[locale];
      const exercise = exerciseIn(folder);
      const { enters, enter } = driverOf(exercise);
      const fits = (answer: unknown) => enters(exercise, answer);
      const [bad, good] = [await golden(folder, locale, false, fits), await golden(folder, locale, true, fits)];
      await openExercise(page, locale, exercise.id);
      const panel = page.locator(`#${exercise.id}`);
      const verdict = panel.locator(".verdict[data-final]");

      await enter({ page, panel, exercise, locale }, bad.answer);
      await expect(verdict.locator(".verdict-line"), "as the command line marks it").toContainText(
        t.notYet(bad.verdict.score),
      );
      await expect(verdict).toBeFocused();
      const missed = bad.verdict.rules.filter(({ outcome }) => outcome === "missed").map(({ id }) => id);
      const shown = await verdict
        .locator("[data-rule]")
        .evaluateAll((all) => all.map((item) => item.getAttribute("data-rule")));
      expect(shown.toSorted()).toEqual(missed.toSorted());
      if (locale === "it" && firstOfKind.has(folder)) await expectAccessible(page);

      await enter({ page, panel, exercise, locale }, good.answer);
      await expect(verdict.locator(".verdict-line")).toContainText(t.passed(good.verdict.score));
      await expect(verdict).toBeFocused();
      await expect(panel.locator(".attempts summary")).toContainText("(2)");
    });
