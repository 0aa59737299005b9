import { locales } from "../exercises/lib/locale.ts";
import { counted } from "../src/dom/fill.ts";
import { teamsStrings } from "../src/i18n/teams.ts";
import { verifyStrings } from "../src/i18n/verify.ts";
import { expect, test } from "./support/site.ts";

/** Words of the sample answer that a reader would cross out. */
const faults = {
  it: ["se ti ha creato dei problemi", "corriere ha sbagliato"],
  en: ["if this was a nuisance", "courier got the address wrong"],
};

for (const locale of locales)
  test(`those who hire see what a verdict says, and get to a role's path and to the check of a copy (${locale})`, async ({
    page,
  }) => {
    const t = teamsStrings[locale];
    await page.goto(`/${locale}/teams/`);
    const sample = page.getByRole("figure").filter({ hasText: t.work.sample });
    for (const words of faults[locale])
      await expect(sample.locator("mark").filter({ hasText: words }), words).toBeVisible();
    await expect(sample.getByRole("blockquote"), "only the customer's words are quoted").not.toContainText(
      t.work.customer,
    );
    await expect(sample.getByText(t.work.shop)).toBeVisible();
    const copy = page.getByRole("figure").filter({ hasText: t.proof.sample });
    await expect(copy).toContainText(counted(verifyStrings[locale].words.someHold, 2, 3));
    for (const item of await sample.getByRole("listitem").all()) await expect(item).toContainText(/\S+\. \S+/);
    const group = page.getByRole("region", { name: t.group.title });
    await expect(group.getByRole("listitem")).toHaveCount(t.group.steps.length);
    await expect(page.getByRole("link", { name: t.own.code }), "no address, no link").toHaveCount(0);
    await page.getByRole("region", { name: t.roles.title }).getByRole("link").first().click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/paths/`));
    await page.goBack();
    await page.getByRole("link", { name: verifyStrings[locale].title }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(verifyStrings[locale].title);
  });
