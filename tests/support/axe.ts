import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";
import type axe from "axe-core";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Rows of a plan's table after the third: made like the first, and hundreds of cells take axe a minute. */
const alike = ".plan-grid tbody tr:nth-child(n + 4)";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * What axe finds on the page: each rule with the first places. Only the rules named, if any are. axe is brought in once
 * for each page, by the debugger, which the security policy doesn't hold back: half a megabyte that is read at each look
 * takes longer than the look. No page has frames.
 */
export async function axeFindings(page: Page, rules: readonly string[] = []): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(source);
  return page.evaluate(
    async ({ alike, runOnly }) => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(
        { exclude: [alike] },
        { runOnly, resultTypes: ["violations"] },
      );
      return violations.map(({ id, nodes }) => {
        const places = nodes.map(({ target }) => target.join(" ")).slice(0, 3);
        return `${id}: ${places.join(", ")}`;
      });
    },
    {
      alike,
      runOnly:
        rules.length > 0 ? { type: "rule" as const, values: [...rules] } : { type: "tag" as const, values: tags },
    },
  );
}

/** Fails when axe finds anything. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await axeFindings(page), page.url()).toEqual([]);
}
