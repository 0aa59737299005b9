import { readFileSync } from "node:fs";
import { join } from "node:path";
import { locales } from "../exercises/lib/locale.ts";
import { allPages, expect, test } from "./support/site.ts";

const dist = join(import.meta.dirname, "../dist");

test("every link of every page leads somewhere, and stays in its language unless it says otherwise", async ({
  request,
}) => {
  test.setTimeout(120_000);
  const seen = new Map<string, Set<string>>();
  const problems: string[] = [];
  for (const address of allPages().filter((page) => !page.includes("nowhere"))) {
    const html = await (await request.get(address)).text();
    const locale = /<html lang="(\w+)"/.exec(html)?.[1];
    for (const [tag, href = ""] of html.matchAll(/<a\s[^>]*?href="([^"]+)"[^>]*>/g)) {
      if (/^(https?:|mailto:)/.test(href)) continue;
      const url = new URL(href, `http://x${address}`);
      const targets = seen.get(url.pathname) ?? new Set();
      seen.set(url.pathname, targets.add(decodeURIComponent(url.hash.slice(1))));
      const to = /^\/(it|en)\//.exec(url.pathname)?.[1];
      if (to !== undefined && to !== locale && !/hreflang=/.test(tag) && !/404|\?stay/.test(address))
        problems.push(`${address} → ${href} changes language`);
    }
  }
  for (const [path, anchors] of seen) {
    const response = await request.get(path);
    if (!response.ok()) {
      problems.push(`${path}: ${response.status()}`);
      continue;
    }
    const html = await response.text();
    // `#ask` is no place: it tells the search page to begin in its field (see search-element.ts).
    for (const anchor of anchors)
      if (anchor !== "" && anchor !== "ask" && !html.includes(`id="${anchor}"`))
        problems.push(`${path}#${anchor}: no such place`);
  }
  expect(problems).toEqual([]);
});

test("the language switch stays on the same lesson", async ({ page }) => {
  await page.goto("/it/courses/crisis/apology/");
  await page.getByRole("link", { name: "English", exact: true }).click();
  await expect(page).toHaveURL(/\/en\/courses\/crisis\/apology\/$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test.describe("the root page", () => {
  test.use({ locale: "en-GB" });
  test("sends people by their browser's language, and remembers what they chose", async ({ page }) => {
    await page.goto("/");
    await expect(page).toHaveURL(/\/en\/$/);
    await page.getByRole("link", { name: "Italiano", exact: true }).click();
    await expect(page).toHaveURL(/\/it\/$/);
    await page.goto("/");
    await expect(page).toHaveURL(/\/it\/$/);
  });
});

test("an address that is nowhere is answered in the language of the address", async ({ page }) => {
  const response = await page.goto("/en/courses/nothing/");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This page isn’t on the call sheet");
  await page.goto("/it/niente/");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("ordine del giorno");
});

test("pages name their twins, and the policy lets in nothing else", async () => {
  const html = readFileSync(join(dist, "it/courses/crisis/apology/index.html"), "utf8");
  for (const code of ["it", "en", "x-default"]) expect(html).toContain(`hreflang="${code}"`);
  expect(html).toMatch(/<meta property="og:title" content="[^"]+"/);
  const policy = /http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1] ?? "";
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toContain("unsafe");
  expect(html).not.toMatch(/\son\w+="/);
  expect(html).not.toMatch(/\sstyle="/);
});

for (const locale of locales)
  test(`what one has made is found in the menu of a phone, at the foot and from the progress (${locale})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`/${locale}/courses/`);
    const own = ["portfolio", "review", "notes", "your-data"].map((name) => `/${locale}/${name}/`);
    const menu = page.locator("#menu");
    await page.locator("[popovertarget=menu]").first().click();
    for (const href of own) await expect(menu.locator(`a[href="${href}"]`)).toBeVisible();
    const rest = menu.locator(".site-menu-rest");
    const entries = (await menu.locator(".site-menu-entries").boundingBox()) ?? { height: 0 };
    expect(entries.height, "the entries end where they end").toBeLessThan(640);
    await rest.click();
    await expect(menu, "a tap below them closes the menu").toBeHidden();
    await menu.locator(`a[href="${own[0]}"]`).waitFor({ state: "hidden" });
    await page.locator("[popovertarget=menu]").first().click();
    await menu.locator(`a[href="${own[0]}"]`).click();
    await expect(page).toHaveURL(new RegExp(`${own[0]}$`));
    for (const href of own) await expect(page.locator(`.site-footer a[href="${href}"]`)).toBeVisible();
    await page.goto(`/${locale}/progress/`);
    await expect(page.locator(`.dash-doors a[href="${own[0]}"]`)).toBeVisible();
  });

test("the marks of lessons, tests and terms are typographic, whatever they were typed with", () => {
  const straight: string[] = [];
  for (const address of allPages().filter((page) => /\/(?:courses|glossary)\/./.test(page))) {
    const html = readFileSync(join(dist, address, "index.html"), "utf8");
    const main = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
    const text = main
      .replaceAll(/<(script|style|code|pre|svg|textarea)\b[\s\S]*?<\/\1>/g, "")
      .replaceAll(/<[^>]*>/g, "\n");
    const found = /.{0,30}(?:(?<!\d)(?:'|&#39;|&#x27;)|&quot;|(?<!\d)").{0,30}/.exec(text)?.[0];
    if (found !== undefined) straight.push(`${address}: ${found}`);
  }
  expect(straight).toEqual([]);
});
