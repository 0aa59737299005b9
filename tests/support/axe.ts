import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Rows of a plan's table after the third: made like the first, and hundreds of cells take axe a minute. */
const alike = ".plan-grid tbody tr:nth-child(n + 4)";

/**
 * What axe finds on the page: each rule with the first places. Only the rules named, if any are. No page has frames, which
 * are all that axe's legacy mode leaves out; without it each look takes two to three times as long.
 */
export async function axeFindings(page: Page, rules: readonly string[] = []): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ["violations"] })
    .exclude(alike);
  const { violations } = await (rules.length > 0 ? axe.withRules([...rules]) : axe.withTags(tags)).analyze();
  return violations.map(({ id, nodes }) => {
    const places = nodes.map(({ target }) => target.join(" ")).slice(0, 3);
    return `${id}: ${places.join(", ")}`;
  });
}

/** Fails when axe finds anything. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await axeFindings(page), page.url()).toEqual([]);
}
