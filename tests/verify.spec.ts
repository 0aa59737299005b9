import type { Page } from "@playwright/test";
import type { Locale } from "../exercises/lib/locale.ts";
import { verifyStrings } from "../src/i18n/verify.ts";
import { expectAccessible } from "./support/axe.ts";
import { exerciseIn, golden } from "./support/bank.ts";
import { expect, test } from "./support/site.ts";

const at = "2026-11-20T09:00:00.000Z";
const recordOf = (answer: unknown, revealed = false) => ({
  v: 1,
  draft: null,
  attempts: [{ at, rev: 1, answer, score: 100, mark: 100, passed: true, revealed }],
  revealed,
});
/** Chooses files, once one can. */
async function choose(page: Page, locale: Locale, ...files: readonly ReturnType<typeof fileOf>[]): Promise<void> {
  const t = verifyStrings[locale];
  await expect(page.getByLabel(t.against)).toBeVisible();
  await page.getByLabel(t.choose).setInputFiles([...files]);
}
const fileOf = (name: string, copy: unknown) => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(typeof copy === "string" ? copy : JSON.stringify(copy)),
});

for (const locale of ["it", "en"] as const) {
  const t = verifyStrings[locale];

  test(`works are marked again: what holds, what doesn't, what is a model, and what a path misses (${locale})`, async ({
    page,
  }) => {
    const good = String((await golden("07-crisis/late-order", locale, true)).answer);
    const bad = locale === "it" ? "Ci dispiace per la lampada." : "We are sorry about the lamp.";
    const exercise = exerciseIn("07-crisis/missed-shift");
    const model = exercise.kind === "crisis-reply" ? exercise.models[locale][0] : "";
    const copy = {
      format: "regia-progress",
      v: 1,
      exercises: {
        "late-order": recordOf(good),
        "hot-lamp": recordOf(bad),
        "missed-shift": recordOf(model, true),
        "never-was": recordOf("A reply"),
      },
      tests: {
        crisis: {
          v: 1,
          current: null,
          results: [{ seed: 1, at, answers: {}, asked: ["c/l#q1", "c/l#q2"], right: ["c/l#q1", "c/l#q2"] }],
        },
      },
    };
    await page.goto(`/${locale}/teams/`);
    await page.getByRole("link", { name: t.title }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(t.title);
    await choose(page, locale, fileOf("anna.json", copy));
    const status = page.locator(".verify [data-status]");
    const line = t.words.someHold.one.replace("{1}", "4");
    await expect(status).toHaveText(`${t.words.done.one} ${line}`, { timeout: 30_000 });
    const outcome = (title: string) =>
      page
        .getByRole("row")
        .filter({ has: page.getByRole("rowheader", { name: new RegExp(`^${title}`) }) })
        .locator("[data-outcome]");
    const titleOf = (folder: string) => exerciseIn(folder).locale[locale].title;
    await expect(outcome(titleOf("07-crisis/late-order"))).toHaveText(t.outcomes.holds);
    const failed = outcome(titleOf("07-crisis/hot-lamp"));
    await expect(failed).toContainText(t.outcomes.fails);
    await expect(failed, "and what it misses").toContainText(/: \S/);
    await expect(failed, "a short reply is written, too").not.toContainText(t.words.chosen);
    await expect(page.locator("[data-written]"), "so all that was marked is written").toHaveText("");
    await expect(outcome(exercise.locale[locale].title)).toContainText(t.outcomes.model);
    await expect(outcome(exercise.locale[locale].title)).toContainText(t.words.revealed);
    await expect(outcome("never-was")).toHaveText(t.outcomes["no such exercise"]);
    await expect(page.getByText(t.words.sittings.one)).toContainText(t.words.passed);

    await page.getByLabel(t.against).selectOption({ label: t.wholePath });
    const proof = page.locator(".verify-proof");
    await expect(proof).toContainText(titleOf("07-crisis/hot-lamp"));
    await expect(proof, "what holds isn't missing").not.toContainText(titleOf("07-crisis/late-order"));

    const title = titleOf("07-crisis/late-order");
    const read = page.getByRole("button", { name: `${t.read}: ${title}` });
    await read.press("Enter");
    const dialog = page.getByRole("dialog", { name: title });
    await expect(dialog.locator("blockquote").last()).toHaveText(good);
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await expect(read, "whoever has read is back where they were").toBeFocused();
    await expectAccessible(page);
    const kept = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("regia:x:")));
    expect(kept, "somebody else's work stays out of this browser's records").toEqual([]);
  });
}

test("several copies: each is told by its name, whoever has the same is named, and a file that can't be read says why", async ({
  page,
}) => {
  const t = verifyStrings.en;
  const answer = (await golden("07-crisis/late-order", "it", true)).answer;
  const copy = { format: "regia-progress", v: 1, exercises: { "late-order": recordOf(answer), torn: { v: 99 } } };
  await page.goto("/en/verify/");
  const torn = [fileOf("carla.json", "{torn"), fileOf("dino.json", { v: 1 })];
  await choose(page, "en", fileOf("bruno.json", copy), ...torn);
  const status = page.locator(".verify [data-status]");
  await expect(status).toHaveText(t.words.done.other.replace("{0}", "3"), { timeout: 30_000 });
  const of = (name: string) => page.locator(".verify-copy").filter({ has: page.getByRole("heading", { name }) });
  await expect(of("bruno.json"), "an Italian answer is marked as Italian").toContainText(t.words.allHold.one);
  await expect(of("bruno.json")).toContainText(t.unread.newer.replace("{0}", "torn"));
  await expect(of("carla.json")).toContainText(t.problems["not-json"]);
  await expect(of("dino.json")).toContainText(t.problems["not-progress"]);

  await choose(page, "en", fileOf("elsa.json", { ...copy, name: "Elsa Bo" }));
  await expect(status, "the others stay").toHaveText(t.words.done.other.replace("{0}", "4"));
  await expect(of("elsa.json")).toContainText(t.words.twin.replace("{0}", "bruno.json"));
  await expect(of("bruno.json")).toContainText(t.words.twin.replace("{0}", "Elsa Bo · elsa.json"));
  const overview = page.getByRole("region", { name: t.overview });
  await overview.getByRole("link", { name: "Elsa Bo · elsa.json" }).press("Enter");
  await expect(of("elsa.json")).toBeInViewport();
  await expectAccessible(page);
  await page.getByRole("button", { name: t.again }).click();
  await expect(page.locator(".verify-copy")).toHaveCount(0);
});

test("on a phone the result comes into view by itself", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto("/it/verify/");
  const answer = (await golden("07-crisis/late-order", "it", true)).answer;
  const copy = { format: "regia-progress", v: 1, exercises: { "late-order": recordOf(answer) } };
  await choose(page, "it", fileOf("anna.json", copy));
  await expect(page.locator(".verify-copy h2")).toBeInViewport({ timeout: 30_000 });
  await expect(page.locator(".verify [data-status]")).toBeInViewport();
});

test("whoever scrolls away while works are marked isn't brought back", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const { promise: scrolled, resolve: goOn } = Promise.withResolvers<void>();
  await page.route("**/exercises/late-order.json", async (route) => {
    await scrolled;
    await route.continue();
  });
  await page.goto("/it/verify/");
  const answer = (await golden("07-crisis/late-order", "it", true)).answer;
  const copy = { format: "regia-progress", v: 1, exercises: { "late-order": recordOf(answer) } };
  await choose(page, "it", fileOf("anna.json", copy));
  await expect(page.locator("[data-progress]")).toBeInViewport();
  await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
  goOn();
  await expect(page.locator(".verify [data-status]")).not.toBeEmpty({ timeout: 30_000 });
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test("a copy is compared with the path that its owner follows, until another is chosen; rows outside it say so", async ({
  page,
}) => {
  const t = verifyStrings.en;
  const answer = (await golden("07-crisis/late-order", "en", true)).answer;
  const copy = (path: string) => ({
    format: "regia-progress",
    v: 1,
    exercises: { "late-order": recordOf(answer), "never-was": recordOf("A reply") },
    settings: { path },
  });
  await page.goto("/en/verify/");
  const against = page.getByLabel(t.against);
  await choose(page, "en", fileOf("anna.json", copy("community")));
  await expect(against).toHaveValue("role-community", { timeout: 30_000 });
  await expect(page.locator(".verify-proof")).toContainText("Answering customers");
  const row = (exercise: string) => page.locator(`tr[data-exercise="${exercise}"]`);
  await expect(row("never-was")).toContainText(t.words.aside);
  await expect(row("late-order")).not.toContainText(t.words.aside);
  await choose(page, "en", fileOf("bruno.json", copy("monday")));
  await expect(page.locator(".verify-copy"), "of two paths neither").toHaveCount(2);
  await expect(against).toHaveValue("");
  await expect(row("never-was").first()).not.toContainText(t.words.aside);
  await against.selectOption({ label: t.wholePath });
  await page.getByRole("button", { name: t.again }).click();
  await choose(page, "en", fileOf("anna.json", copy("community")));
  await expect(page.locator(".verify-copy")).toHaveCount(1);
  await expect(against, "what was chosen stays").toHaveValue("whole");
});

test("a file may be dropped anywhere on the page", async ({ page }) => {
  const t = verifyStrings.en;
  await page.goto("/en/verify/");
  await expect(page.getByLabel(t.against)).toBeVisible();
  const files = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['{"format":"regia-progress","v":1}'], "empty.json", { type: "application/json" }));
    return transfer;
  });
  await page.dispatchEvent("h1", "drop", { dataTransfer: files });
  await expect(page.locator(".verify-copy")).toContainText(t.words.noWorks);
});

for (const [what, address] of [
  ["the exercise", "**/exercises/late-order.json"],
  ["the models", "**/models/en.json"],
  ["the dictionary", "**/*.dawg"],
] as const)
  test(`without ${what} a work isn't said to hold or to fail, and later it is`, async ({ page }) => {
    const t = verifyStrings.en;
    const reply = String((await golden("07-crisis/late-order", "en", true)).answer);
    await page.route(address, (route) => route.fulfill({ status: 404 }));
    await page.goto("/en/verify/");
    const copy = { format: "regia-progress", v: 1, exercises: { "late-order": recordOf(reply) } };
    await choose(page, "en", fileOf("anna.json", copy));
    await expect(page.locator("[data-outcome=unmarked]")).toContainText(t.outcomes.unmarked, { timeout: 30_000 });
    await page.unroute(address);
    await page.getByRole("button", { name: t.again }).click();
    await choose(page, "en", fileOf("anna.json", copy));
    await expect(page.locator("[data-outcome=holds]")).toContainText(t.outcomes.holds, { timeout: 30_000 });
  });

test("without JavaScript the page says what it takes", async ({ request }) => {
  const html = await (await request.get("/it/verify/")).text();
  expect(html.split("<noscript>")[1]).toContain(verifyStrings.it.noScript);
});

for (const locale of ["it", "en"] as const)
  test(`a certificate leads those who hire to the page where works are marked again, on paper by its address (${locale})`, async ({
    page,
  }) => {
    const t = verifyStrings[locale];
    await page.goto(`/${locale}/certificate/`);
    const link = page.locator(".certificate").getByRole("link", { name: t.title });
    const after = () => link.evaluate((one) => getComputedStyle(one, "::after").content);
    expect(await after()).toBe("none");
    await page.emulateMedia({ media: "print" });
    expect(await after()).toContain(`/${locale}/verify/`);
    await page.emulateMedia({ media: "screen" });
    await link.click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(t.title);
  });
