import { planToCsv } from "../../../exercises/kinds/editorial-plan/csv.ts";
import { type EditorialPlan, editorialPlan as kind } from "../../../exercises/kinds/editorial-plan/kind.ts";
import { planStrings } from "../../../exercises/kinds/editorial-plan/strings.ts";
import { pressButton } from "../keys.ts";
import type { Driver } from "./driver.ts";

/** Brings the plan in as a CSV file, in the language's own way of writing it. */
export const editorialPlan: Driver<EditorialPlan, unknown> = {
  enters: () => true,
  async enter({ page, panel, locale }, answer) {
    const t = planStrings[locale];
    const csv = planToCsv(kind.answer.parse(answer), locale);
    const replace = page.getByRole("button", { name: t.replaceYes, exact: true });
    const imported = panel.getByRole("status").filter({ hasText: /\d+ (righe|rows)/ });
    // What an earlier plan said when it came in still stands there: a second one is asked about first.
    const again = (await imported.count()) > 0;
    const chooser = page.waitForEvent("filechooser");
    await pressButton(page, panel.getByRole("button", { name: t.importCsv }));
    await (await chooser).setFiles({ name: "plan.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
    await (again ? replace : replace.or(imported).first()).waitFor();
    if (await replace.isVisible()) await pressButton(page, replace);
    await imported.first().waitFor();
    await pressButton(page, panel.getByRole("button", { name: t.submit }));
  },
};
