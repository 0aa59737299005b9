import { test as base, expect, type Page } from "@playwright/test";
import { locales } from "../exercises/lib/locale.ts";
import { fill } from "../src/dom/fill.ts";
import { strings } from "../src/i18n/index.ts";
import { keepingStrings } from "../src/i18n/keeping.ts";
import { offlineStrings } from "../src/i18n/offline.ts";
import { updateStrings } from "../src/i18n/update.ts";
import { yourDataStrings } from "../src/i18n/your-data.ts";
import { expectAccessible } from "./support/axe.ts";
import { golden } from "./support/bank.ts";
import { pressButton, tabOnto, write } from "./support/keys.ts";
import { type MovingSite, movingSite } from "./support/moving-site.ts";
import { complaintsOf, words } from "./support/site.ts";

/** The site on a server that can be unplugged; the service worker is let in, and nothing breaks the security policy. */
const test = base.extend<{ site: MovingSite }>({
  serviceWorkers: "allow",
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern.
  site: async ({}, use) => {
    const site = await movingSite();
    await use(site);
    site.close();
  },
  page: async ({ page, site }, use) => {
    const complaints = complaintsOf(page, site.url);
    await use(page);
    expect(complaints.filter((text) => !/ERR_|Failed to fetch/.test(text))).toEqual([]);
  },
});

const controlled = (page: Page) => page.waitForFunction(() => navigator.serviceWorker.controller !== null);
const keptKeys = (page: Page) =>
  page.evaluate(async () => (await (await caches.open("regia-kept")).keys()).map(({ url }) => url).sort());

/** How things look that only style sheets make look so: the head of the page, how wide the text is, a term, the title. */
const looks = (page: Page) =>
  page.evaluate(() => {
    const styleOf = (selector: string) => {
      const found = document.querySelector(selector);
      return found && getComputedStyle(found);
    };
    return {
      head: styleOf(".site-header")?.position,
      measure: styleOf("article .prose > p")?.maxWidth,
      term: styleOf(".prose .term")?.textDecorationStyle,
      title: styleOf("h1")?.fontFamily,
    };
  });

for (const locale of locales)
  test(`a lesson is kept from the keyboard, worked on without a connection and let go (${locale})`, async ({
    page,
    site,
  }) => {
    const t = keepingStrings[locale];
    const lesson = `${site.url}/${locale}/courses/crisis/diplomacy/`;
    await page.goto(lesson);
    const name = (await page.locator("h1").textContent()) ?? "";
    const control = page.locator("details.keep");
    await page.locator("[data-mark-read]").focus();
    await tabOnto(page, control.locator("summary"));
    await page.keyboard.press("Enter");
    await expect(control.locator("[data-size]"), "the size comes first").toHaveText(/\d\s[kM]B$/);
    await pressButton(page, control.getByRole("button", { name: `${t.keep}: ${name}` }));
    await expect(control.getByRole("status")).toHaveText(fill(t.done, name));
    await expect(control.getByRole("button", { name: `${t.letGo}: ${name}` })).toBeFocused();
    await controlled(page);
    const online = await looks(page);
    await expect(page.locator("style[data-sheet]").first()).toBeAttached();

    site.unplug();
    await page.goto(lesson);
    // The kept page links its style sheets: they come from what was kept, and its policy lets them in, else the console would complain.
    await expect(page.locator("style[data-sheet]")).toHaveCount(0);
    expect(online.term).toBe("dotted");
    expect(await looks(page)).toEqual(online);
    const panel = page.locator("#late-order");
    await panel.scrollIntoViewIfNeeded();
    await panel.locator(".play").waitFor();
    const { answer, verdict } = await golden("07-crisis/late-order", locale, false);
    // From the exercise on, by keyboard: the lesson before it is long.
    await panel.getByRole("link").first().focus();
    await write(page, panel.getByLabel(words[locale].reply), String((answer as { text?: string }).text ?? answer));
    await pressButton(page, panel.getByRole("button", { name: words[locale].handIn }));
    // The dictionary is there too: without it the score would be another.
    await expect(panel.getByText(new RegExp(`: ${Math.round(verdict.score)} (su|of) 100`)).first()).toBeVisible();

    await page.goto(`${site.url}/${locale}/search/`);
    await page.getByLabel(strings(locale).search.label).fill(name);
    const found = page.locator(`.search ol li`, {
      has: page.locator(`a[href^="/${locale}/courses/crisis/diplomacy/"]`),
    });
    await expect(found.first()).toBeVisible();

    await page.goto(`${site.url}/${locale}/courses/plan/pillars-and-mix/`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(t.standInTitle);
    await expect(page.getByRole("link", { name: name })).toBeVisible();
    await expect(page.locator(`a[href="/${locale}/courses/plan/pillars-and-mix/"]:visible`)).toHaveCount(0);
    if (locale === "it") await expectAccessible(page);

    await page.goto(`${site.url}/${locale}/offline/`);
    await expect(page.getByRole("status")).toHaveText(t.offline);
    await page.getByRole("link", { name }).focus();
    await pressButton(page, page.getByRole("button", { name: `${t.letGo}: ${name}` }));
    await expect(page.getByRole("status")).toHaveText(fill(t.gone, name));
    await expect(page.locator("[data-total]")).toContainText(t.totalNone);
    expect((await keptKeys(page)).length, "only the list is left").toBe(1);
  });

test("an update that comes in the middle of an exercise waits, and loses no draft", async ({ page, site }) => {
  await page.goto(`${site.url}/en/exercises/late-order/`);
  await controlled(page);
  const field = page.getByLabel(words.en.reply);
  await field.fill("Dear Julia, I have your order in front of me");
  const build = site.publish();
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  const notice = page.locator(".update-notice");
  await expect(notice).toContainText(updateStrings.en.ready);
  await expect(notice).toHaveAttribute("role", "status");
  await expect(field, "nothing was reloaded").toHaveValue("Dear Julia, I have your order in front of me");
  await field.press("End");
  await page.keyboard.type(", and I am sorry");
  await expectAccessible(page);
  await pressButton(page, notice.getByRole("button", { name: updateStrings.en.reload }));
  await expect(page.locator("html")).toHaveAttribute("data-build", build);
  await expect(field).toHaveValue("Dear Julia, I have your order in front of me, and I am sorry");
  await expect(notice).toHaveCount(0);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting)).toBeFalsy();
});

test("an update that one tab has taken can still be taken in another, which keeps its draft", async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}/en/exercises/late-order/`);
  await controlled(page);
  const other = await page.context().newPage();
  await other.goto(`${site.url}/en/`);
  const build = site.publish();
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  const reload = (tab: Page) => tab.locator(".update-notice").getByRole("button", { name: updateStrings.en.reload });
  await expect(reload(page)).toBeVisible();
  await reload(other).click();
  await expect(other.locator("html")).toHaveAttribute("data-build", build);
  const field = page.getByLabel(words.en.reply);
  await field.fill("Dear Julia, I have your order in front of me");
  await reload(page).click();
  await expect(page.locator("html")).toHaveAttribute("data-build", build);
  await expect(field).toHaveValue("Dear Julia, I have your order in front of me");
});

test("whoever deletes everything leaves no copy of a page behind, and the next page has the site ready again", async ({
  page,
  site,
}) => {
  const t = yourDataStrings.en;
  await page.goto(`${site.url}/en/`);
  await controlled(page);
  await page.goto(`${site.url}/en/courses/crisis/diplomacy/`);
  await page.goto(`${site.url}/en/your-data/`);
  const row = page.locator('[data-kind-row="offline"]');
  await expect(row).toBeVisible();
  await page.getByRole("button", { name: t.all.button }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText(t.confirm.undoableInPart);
  await expectAccessible(page);
  await dialog.getByRole("button", { name: t.confirm.delete, exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: t.all.done })).toBeVisible();
  await expect(row).toHaveCount(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  const seen = () =>
    new Promise((done) => {
      indexedDB.open("workbox-expiration").onsuccess = ({ target }) => {
        const { result } = target as IDBOpenDBRequest;
        const names = [...result.objectStoreNames];
        if (names.length === 0) return done(0);
        const counting = result
          .transaction(names)
          .objectStore(names[0] ?? "")
          .count();
        counting.onsuccess = () => done(counting.result);
      };
    });
  expect(await page.evaluate(seen), "nor a list of the pages seen").toBe(0);
  await page.goto(`${site.url}/en/`);
  await page.waitForFunction(async () => (await caches.keys()).some((name) => name.startsWith("regia-precache")));
});

test("when there is no room left, keeping says so, and what was kept stays whole", async ({ page, site }) => {
  const t = keepingStrings.it;
  await page.goto(`${site.url}/it/offline/`);
  const status = page.getByRole("status");
  for (const details of await page.locator(".offline details").all()) await details.locator("summary").click();
  const row = (lesson: string) => page.locator(`[data-units="it/${lesson}"]`);
  await row("voice/no-slips").getByRole("button").click();
  await expect(row("voice/no-slips")).toHaveAttribute("data-state", "kept");
  const before = await keptKeys(page);
  const client = await page.context().newCDPSession(page);
  const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate());
  await client.send("Storage.overrideQuotaForOrigin", { origin: site.url, quotaSize: usage + 20_000 });
  await row("crisis/diplomacy").getByRole("button").click();
  await expect(status).toHaveText(t.full);
  await expect(row("crisis/diplomacy")).toHaveAttribute("data-state", "none");
  expect(await keptKeys(page), "nothing is kept by halves").toEqual(before);
  await expect(page.getByRole("link", { name: offlineStrings.it.footer })).toBeVisible();
  site.unplug();
  await controlled(page);
  await page.goto(`${site.url}/it/courses/voice/no-slips/`);
  await expect(page.locator("article[data-lesson]")).toBeVisible();
});
