import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { type Locale, locales } from "../exercises/lib/locale.ts";
import { strings } from "../src/i18n/index.ts";
import { readingStrings } from "../src/i18n/reading.ts";
import { pressButton, tabOnto } from "./support/keys.ts";
import { expect, test } from "./support/site.ts";

const field = {
  it: "Cerca in lezioni, esercizi, regole e glossario",
  en: "Search lessons, exercises, rules and glossary",
};

const ruleTitle = { it: "Scuse senza condizioni", en: "No ifs in the apology" };

for (const [locale, query, heading] of [
  ["it", "scusarsi", /scus/i],
  ["it", "commeto", /comment|critic/i],
  ["en", "apologising", /apolog/i],
  ["en", "holding statment", /statement|hour/i],
] as const)
  test(`“${query}” is found (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}/search/`);
    await page.getByLabel(field[locale]).fill(query);
    const first = page
      .getByRole("listitem")
      .filter({ has: page.locator("p") })
      .first();
    await expect(first).toContainText(heading);
    await expect(page.locator("mark").first()).toBeVisible();
  });

test("Ctrl+K opens the search, which knows exercises and rules too", async ({ page }) => {
  await page.goto("/en/courses/crisis/apology/");
  await page.keyboard.press("Control+k");
  await page.waitForURL("**/en/search/#ask");
  await expect(page.getByLabel(field.en)).toBeFocused();
  await page.getByLabel(field.en).fill(ruleTitle.en);
  await expect(page.locator('.search ol a[href="/en/rules/no-conditional-apology/"]')).toBeVisible();
  await page.getByLabel(field.en).fill("The lamp that never came");
  await expect(page.locator('.search ol a[href="/en/exercises/late-order/"]')).toBeVisible();
});

test("the menu's link leads into the field, unless one asked before or comes back", async ({ page }) => {
  const input = page.getByLabel(field.en);
  const first = page.locator(".search ol a").first();
  const openSearch = async () => {
    await page.goto("/en/glossary/");
    await page.getByRole("link", { name: strings("en").nav.search }).press("Enter");
    await expect(input).toBeFocused();
    await expect(page.getByRole("heading", { level: 1 })).toBeInViewport();
  };
  /** Once the page has loaded and its script, which might give the focus, has run. */
  const expectNoFocus = async () => {
    await expect(page.locator("regia-search")).toHaveAttribute("data-ready");
    await expect(input).not.toBeFocused();
  };
  await openSearch();
  await page.keyboard.type("apology");
  await expect(page).toHaveURL(/q=apology/);
  await expect(first).toBeVisible();
  await first.press("Enter");
  await page.waitForURL((url) => !url.pathname.endsWith("/search/"));
  await page.goBack();
  await expect(first, "what was asked is found again").toBeVisible();
  await expectNoFocus();

  await openSearch();
  await page.goto("/en/courses/");
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/search\/#ask$/);
  await expect(input).toHaveValue("");
  await expectNoFocus();

  await page.goto("/en/search/?q=apology#ask");
  await expect(first).toBeVisible();
  await expectNoFocus();
});

test("/ opens the search, is a letter to whoever writes, and can be turned off", async ({ page }) => {
  const t = readingStrings.it;
  await page.goto("/it/notes/");
  await page.evaluate(() => document.querySelector("main")?.append(document.createElement("textarea")));
  await page.locator("main > textarea").pressSequentially("e/o");
  await expect(page.locator("main > textarea")).toHaveValue("e/o");
  await page.locator("h1").click();
  await page.keyboard.press("/");
  await page.waitForURL("**/it/search/#ask");
  await expect(page.getByLabel(field.it)).toBeFocused();
  await expect(page.getByLabel(field.it)).toHaveValue("");

  await page.goto("/it/glossary/");
  await pressButton(page, page.getByRole("button", { name: strings("it").reading }));
  await tabOnto(page, page.getByRole("radio", { name: t.searchKey.slash }));
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: t.searchKey.ctrl })).toBeChecked();
  await page.keyboard.press("Escape");
  await page.reload();
  // What opens the search takes the key from the browser: this listener hears of it after the page's own.
  await page.evaluate(() =>
    addEventListener("keydown", ({ defaultPrevented }) => {
      document.documentElement.dataset["taken"] = String(defaultPrevented);
    }),
  );
  await page.keyboard.press("/");
  await expect(page.locator("html"), "/ is left alone").toHaveAttribute("data-taken", "false");
  await page.keyboard.press("Control+k");
  await page.waitForURL("**/it/search/#ask");
});

test("Ctrl+K is left to whoever is writing, and a key without a name breaks nothing", async ({ page }) => {
  await page.goto("/en/notes/");
  await page.evaluate(() => dispatchEvent(new Event("keydown")));
  await page.evaluate(() => document.querySelector("main")?.append(document.createElement("textarea")));
  const field = page.locator("main > textarea");
  await field.fill("half a sentence");
  await field.press("Control+k");
  await expect(field).toHaveValue(/^half/);
  expect(page.url()).toMatch(/\/en\/notes\/$/);
  await field.press("Meta+k");
  await page.waitForURL("**/en/search/#ask");
});

for (const locale of locales)
  test(`a term is found with its own words (${locale})`, async ({ page }) => {
    const { term, definition } = parse(await readFile("src/content/glossary/conditional-apology.yaml", "utf8")).locale[
      locale
    ];
    await page.goto(`/${locale}/search/`);
    await page.getByLabel(field[locale]).fill(term);
    const found = page.locator(".search ol li", {
      has: page.locator(`a[href="/${locale}/glossary/conditional-apology/"]`),
    });
    await expect(found).toContainText(definition);
    const t = strings(locale);
    await expect(found, "it says what it is").toContainText(t.nav.glossary);
    await expect(page.locator('.search ol li:has(a[href*="/courses/"])').first()).toContainText(
      new RegExp(`${t.lesson.lesson} \\d\\.\\d`),
    );
    await page.getByLabel(field[locale]).fill(ruleTitle[locale]);
    const rule = page.locator(".search ol li", {
      has: page.locator(`a[href="/${locale}/rules/no-conditional-apology/"]`),
    });
    await expect(rule.locator("p")).toHaveText(/\w/);
    await expect(rule, "marks tell nothing in an excerpt").not.toContainText(/[❌✅]/u);
  });

test("nothing of the search is loaded before the field has the focus", async ({ page }) => {
  const loaded: string[] = [];
  page.on("request", (request) => loaded.push(request.url()));
  await page.goto("/it/search/");
  await page.waitForLoadState("networkidle");
  expect(loaded.filter((url) => /search\/it|worker/.test(url))).toEqual([]);
  await page.getByLabel(field.it).focus();
  await expect.poll(() => loaded.some((url) => url.endsWith("/search/it/index.bin"))).toBe(true);
});

test("results are walked with the arrows and opened at their section", async ({ page }) => {
  await page.goto("/en/search/");
  await page.getByLabel(field.en).fill("apology");
  await expect(page.locator(".search ol a").nth(1)).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(page.locator(".search ol a").nth(1)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(page.locator(".search ol a").first()).toBeFocused();
  const href = await page.locator(".search ol a").first().getAttribute("href");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`${href?.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`));
  const anchor = href?.split("#")[1];
  if (anchor !== undefined) await expect(page.locator(`[id="${anchor}"]`)).toBeInViewport();
});

const everyday: Record<Locale, Record<string, string[]>> = parse(await readFile("tests/everyday-queries.yaml", "utf8"));
const addressOf = (locale: Locale, id: string) => `/${locale}/${id.includes("/") ? "courses" : "exercises"}/${id}/`;

for (const locale of locales)
  test(`everyday words lead to what they mean (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}/search/`);
    const search = page.getByLabel(field[locale]);
    await search.fill(locale === "it" ? "reclamo" : "complaint");
    // The texts have come, too.
    await expect(page.locator("mark").first()).toBeVisible();
    for (const [query, wanted] of Object.entries(everyday[locale])) {
      await search.fill(query);
      const first = async () =>
        await page
          .locator(".search ol a")
          .evaluateAll((links) => links.slice(0, 3).map((link) => link.getAttribute("href")?.split("#")[0]));
      for (const id of wanted) await expect.poll(first, query).toContain(addressOf(locale, id));
    }
  });

test("where not all results are shown, it says how many there are", async ({ page }) => {
  const said = page.locator(".search [role=status]");
  for (const [address, words] of [
    ["/en/search/?q=customer", /^The first 20 of (\d+) results$/],
    ["/it/search/?q=cliente", /^I primi 20 risultati su (\d+)$/],
  ] as const) {
    await page.goto(address);
    await expect(said).toHaveText(words);
    const total = Number(words.exec((await said.textContent()) ?? "")?.[1]);
    expect(total, "more than are shown").toBeGreaterThan(20);
    await expect(page.locator(".search ol li")).toHaveCount(20);
  }
});

test("a phone isn't told of keys that it hasn't got", async ({ browser, baseURL }) => {
  const phone = { baseURL: baseURL ?? "", viewport: { width: 390, height: 844 }, serviceWorkers: "block" } as const;
  for (const [device, told] of [
    [{ ...phone, hasTouch: true, isMobile: true }, false],
    [{ ...phone, viewport: { width: 1280, height: 800 } }, true],
  ] as const) {
    const context = await browser.newContext(device);
    const page = await context.newPage();
    await page.goto("/en/search/");
    await expect(page.locator(".search-keys")).toBeVisible({ visible: told });
    await context.close();
  }
});
