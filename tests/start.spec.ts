import { readFileSync } from "node:fs";
import { locales } from "../exercises/lib/locale.ts";
import { strings } from "../src/i18n/index.ts";
import { progressStrings } from "../src/i18n/progress.ts";
import { rolePathStrings } from "../src/i18n/role-path.ts";
import { startStrings } from "../src/i18n/start.ts";
import { expectAccessible } from "./support/axe.ts";
import { pick, pressButton, tabOnto } from "./support/keys.ts";
import { expect, test } from "./support/site.ts";

test("the path is planned from the keyboard, kept, and saved as a calendar", async ({ page }) => {
  const t = startStrings.it;
  await page.clock.setFixedTime("2026-11-27T10:00:00Z");
  await page.goto("/it/start/");
  await expect(page.getByLabel(t.from), "next Monday").toHaveValue("2026-11-30");
  await page.getByLabel(t.from).fill("2027-01-11");
  const weeks = page.locator("[data-weeks] > li");
  const before = await weeks.count();
  await expect(page.locator("output[data-sum]")).toContainText(`51 lezioni in ${before} settimane`);

  await pick(page, page.getByLabel(t.minutes), "240");
  await expect.poll(() => weeks.count(), "more time, fewer weeks").toBeLessThan(before);
  await tabOnto(page, page.getByRole("radio").first());
  await page.keyboard.press("ArrowDown");
  await expect(page.locator("[data-weeks] a")).toHaveCount(13);
  const firstWeek = weeks.first().getByRole("heading");
  await expect(firstWeek).toContainText("dall’11 gennaio 2027");
  expect(await firstWeek.textContent(), "the day isn't parted from its month").toContain("11\u00a0gennaio");

  const saved = async () => {
    const file = page.waitForEvent("download");
    await pressButton(page, page.getByRole("button", { name: t.ics }));
    return readFileSync((await (await file).path()) ?? "", "utf8");
  };
  const calendar = await saved();
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(await weeks.count());
  expect(calendar).toContain("DTSTART:20270111T180000");
  for (const name of ["martedì", "giovedì"]) {
    await tabOnto(page, page.getByRole("checkbox", { name }));
    await page.keyboard.press("Space");
  }
  await page.getByLabel(t.time, { exact: true }).fill("07:30");
  const spread = await saved();
  expect(spread, "the week begins on Monday the 11th").toContain("DTSTART:20270112T073000");
  expect(spread).toContain("DTSTART:20270114T073000");
  expect(spread).not.toContain("DTSTART:20270111");
  const whole = spread.replaceAll("\r\n ", "");
  expect(whole.match(/\/courses\//g), "every lesson once").toHaveLength(13);
  await expect(page.locator("span[data-told]")).toHaveText(t.told);

  await page.goto("/en/start/");
  await expect(page.getByLabel(startStrings.en.minutes), "in the other language too").toHaveValue("240");
  await expect(page.locator("[data-weeks] a")).toHaveCount(13);
  await expect(page.getByRole("checkbox", { name: "Thursday" })).toBeChecked();
  await expect(page.getByLabel(startStrings.en.time, { exact: true })).toHaveValue("07:30");
});

for (const locale of locales)
  test(`a plan can't begin in the year 9999: that is said, and the plan stays as it was, now and later (${locale})`, async ({
    page,
  }) => {
    const t = startStrings[locale];
    await page.clock.setFixedTime("2026-11-27T10:00:00Z");
    await page.goto(`/${locale}/start/`);
    const day = page.getByLabel(t.from, { exact: true });
    const weeks = page.locator("[data-weeks] h3");
    const firstDay = async () => (await weeks.first().textContent())?.split(" · ")[0];
    const before = await firstDay();
    await expect(day).toHaveValue("2026-11-30");
    await day.fill("9999-12-31");
    await day.blur();
    const told = page.locator("#plan-day-told");
    await expect(told).toHaveText(
      {
        it: "Scegli un giorno dal 26 novembre 2025 al 27 novembre 2036. Per ora il piano parte ancora il 30 novembre 2026.",
        en: /^Choose a day from .*2025 to .*2036\. Until then, the plan still starts on .*30.*2026\.$/,
      }[locale],
    );
    await expect(day).toHaveAccessibleDescription(/2036/);
    await expect(day).toHaveAttribute("aria-invalid", "true");
    await expectAccessible(page);
    await page.getByLabel(t.minutes).selectOption("90");
    expect(await firstDay()).toBe(before);
    await day.fill("2027-01-11");
    await expect(told).toHaveText("");
    await expect(weeks.first()).toContainText("2027");
    await expect(day).not.toHaveAttribute("aria-invalid");

    // A plan that was kept before there was a bound.
    await page.evaluate(() =>
      localStorage.setItem("regia:settings", '{"v":1,"plan":{"minutes":90,"from":"9999-12-31"}}'),
    );
    await page.reload();
    await expect(day).toHaveValue("2026-11-30");
    expect(await firstDay()).toBe(before);
    await expect(told, "said before any change keeps the new day").toContainText(
      { it: "era il 31 dicembre 9999", en: "was 31 December 9999" }[locale],
    );
    await expect(day).not.toHaveAttribute("aria-invalid");
    await page.getByLabel(t.minutes).selectOption("120");
    await expect(told).toHaveText("");
  });

test("a path chosen in the plan is followed everywhere: that is said, can be taken back, and leads to its lesson", async ({
  page,
}) => {
  const t = startStrings.en;
  await page.goto("/en/start/");
  const begin = page.locator("[data-begin]");
  await expect(begin).toHaveText(/^Start with lesson 1\.1 /);
  const told = page.locator("[data-followed-now]");
  await expect(told).toHaveText("");
  const community = page.getByRole("radio", { name: /Answering customers/ });
  await expect(community, "says whom it is for").toHaveAccessibleDescription(/^For those who deal with people all day/);
  await expect(page.getByLabel(t.from, { exact: true })).toHaveAccessibleDescription(t.fromWhy);
  await community.check();
  const name = (await page.locator("[name=way]:checked").getAttribute("data-name")) ?? "";
  await expect(told).toHaveText(t.followed.replace("{0}", name));
  await pressButton(page, page.getByRole("button", { name: t.back.replace("{0}", t.whole) }));
  await expect(page.getByRole("radio").first()).toBeChecked();
  await expect(page.getByRole("radio").first()).toBeFocused();
  await expect(told).toHaveText(t.followed.replace("{0}", t.whole));
  await expect(begin).toHaveText(/^Start with lesson 1\.1 /);
  await page.getByLabel(t.minutes).selectOption("240");
  await begin.click();
  await expect(page).toHaveURL(/\/en\/courses\/craft\/role\/$/);
});

test("a role's path is chosen from the home page and followed: plan, progress and lessons go by it", async ({
  page,
}) => {
  const t = rolePathStrings.en;
  await page.goto("/en/");
  const name = "Starting on Monday";
  await page.locator(".doors").getByRole("link", { name }).click();
  await pressButton(page, page.getByRole("button", { name: t.follow }));
  await expect(page.locator("[data-told]")).toHaveText(t.followed);
  await expect(page.locator("[data-told]"), "not the button that would undo it").toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: t.unfollow }), "Enter pressed twice follows still").toBeVisible();

  await page.goto("/en/progress/");
  await page.getByRole("link", { name: progressStrings.en.empty.start }).click();
  await expect(page, "its first lesson").toHaveURL(/\/courses\/craft\/role\//);
  await page.getByRole("button", { name: strings("en").lesson.markRead }).click();
  const next = page.locator("[data-next-of-path]:visible");
  await expect(next).toHaveText(/Next in “Starting on Monday”\s*2\.5 Objectives and KPIs/);
  await expect(next, "it is the next one, and no other").toHaveAttribute("rel", "next");
  await expect(page.locator(".pager [rel=next]")).toHaveCount(1);
  await next.click();
  await expect(page).toHaveURL(/\/strategy\/objectives\//);
  await expect(page.getByRole("button", { name: strings("en").lesson.markRead })).toBeVisible();
  // To look into another lesson of the path is not to begin it.
  await page.goto("/en/courses/crisis/criticism/");
  await expect(page.getByRole("button", { name: strings("en").lesson.markRead })).toBeVisible();
  await page.goto("/en/progress/");
  await expect(page.locator("#overall")).toContainText("Starting on Monday");
  await expect(page.locator("[data-stop]")).toContainText("2.5 Objectives and KPIs");
  await page.goto("/en/");
  await expect(page.locator("[data-continue-title]")).toHaveText("2.5 Objectives and KPIs");
  await page.goto("/en/paths/monday/");
  await expect(page.getByRole("link", { name: /Objectives and KPIs/ }).first(), "the path's page as well").toHaveText(
    "Pick up here: Objectives and KPIs",
  );
  // The list of courses says the same, though 1.2 is the next one in it, and leads to the path.
  await page.goto("/en/courses/");
  await expect(page.locator(".role-paths li:has([data-of-path]:not([hidden]))").getByRole("heading")).toHaveText(name);
  await expect(page.getByText(t.youFollow(name, 13))).toBeVisible();
  await expect(page.locator("[data-here]")).toContainText("Objectives and KPIs");
  await page.getByRole("link", { name: t.seeInTurn }).click();
  await expect(page).toHaveURL(/\/paths\/monday\/$/);
  // From an exercise one goes on to the next one of the path.
  await page.goto("/en/exercises/wish-to-objective/");
  await expect(page.locator(".pager [rel=next]")).toContainText(t.nextExerciseOf(name));
  await page.goto("/it/start/");
  await expect(page.getByRole("radio", { name: /Si comincia lunedì/ })).toBeChecked();
  await expect(page.locator("[data-weeks] a")).toHaveCount(13);

  await page.goto("/en/certificate/");
  await expect(page.locator("[data-of-path]:visible a"), "only its own").toHaveAttribute(
    "href",
    "/en/paths/monday/certificate/",
  );

  await page.goto("/en/paths/monday/");
  await pressButton(page, page.getByRole("button", { name: t.unfollow }));
  await expect(page.locator("[data-told]")).toHaveText(t.unfollowedNow);
  await page.goto("/en/progress/");
  await expect(page.locator("#overall")).toContainText(progressStrings.en.overall);
  await expect(page.locator("[data-stop]"), "after the lesson that was read, on the whole path").toContainText("1.2 ");
});

test("half a lesson passed by somebody who stays is begun, a look at it is not", async ({ page }) => {
  await page.clock.install();
  await page.goto("/en/courses/craft/role/");
  const begun = () => page.evaluate(() => localStorage.getItem("regia:settings")?.includes("craft/role") ?? false);
  const watch = page.waitForEvent("requestfinished", (request) => request.url().includes("lesson-alive"));
  await page.locator(".prose > h2").last().scrollIntoViewIfNeeded();
  await watch;
  await page.clock.runFor(20_000);
  expect(await begun(), "after a look").toBe(false);
  await expect(async () => {
    // The watch may be fetched and not yet running: time goes on until it is.
    await page.clock.runFor(31_000);
    expect(await begun()).toBe(true);
  }).toPass();
});

test("the certificate of a path asks for its works alone, and for the tests of courses taken whole", async ({
  page,
}) => {
  await page.goto("/en/paths/community/certificate/");
  const crisis = page.getByRole("row", { name: /Criticism/ });
  await expect(crisis.getByRole("cell").first()).toHaveText(/^0 of 1\d$/);
  const open = page.locator(".cert-missing li");
  await expect(open.filter({ hasText: "final test of “Criticism, conflict and crisis”" })).toHaveCount(1);
  await expect(open.filter({ hasText: "final test of “Voice" }), "three of its lessons ask for no test").toHaveCount(0);
  await expect(page.getByRole("row", { name: /Editorial plan/ })).toHaveCount(0);
});

for (const locale of locales)
  test(`who begins with the plan as it is has a plan, and sees in it what has been read (${locale})`, async ({
    page,
  }) => {
    const t = startStrings[locale];
    await page.goto(`/${locale}/start/`);
    const [begin, second] = [page.locator("[data-begin]"), page.locator("[data-weeks] li li").nth(1)];
    const kept = () => page.evaluate(() => localStorage.getItem("regia:settings") ?? "");
    expect(await kept(), "to look at it is not to make one").not.toContain('"plan"');
    await tabOnto(page, begin);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/courses\/craft\//);
    expect(await kept()).toContain('"minutes":120');
    await pressButton(page, page.getByRole("button", { name: strings(locale).lesson.markRead }));
    await page.goto(`/${locale}/start/`);
    await expect(page.locator("[data-weeks] li li").first()).toContainText(`✓ ${progressStrings[locale].read}`);
    await expect(second.getByText("✓")).toBeHidden();
    await expect(page.getByLabel(t.minutes)).toHaveValue("120");
  });
