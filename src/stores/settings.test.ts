import { describe, expect, it } from "vitest";
import { fakeBrowser } from "./fakes/browser.ts";
import { openSettings } from "./settings.ts";

describe("settings", () => {
  it("drop a field that makes no sense and keep the others", () => {
    const noDay = { minutes: 60, from: "2026-99-99" };
    const raw = { v: 1, theme: "pink", locale: "it", lastVisited: { lesson: "c/l" }, lastBackup: "soon", plan: noDay };
    const browser = fakeBrowser({ "regia:settings": JSON.stringify(raw) });
    expect(openSettings(browser.tab()).$record.get()).toEqual({ v: 1, locale: "it" });
  });

  it("keep of a plan's calendar what is a day of the week or a time, and the plan in any case", () => {
    const plan = { minutes: 60, from: "2026-11-30" };
    const read = (more: object) =>
      openSettings(
        fakeBrowser({ "regia:settings": JSON.stringify({ v: 1, plan: { ...plan, ...more } }) }).tab(),
      ).$record.get().plan;
    expect(read({ days: [4, 1, 4], time: "07:45" })).toEqual({ ...plan, days: [1, 4], time: "07:45" });
    expect(read({ days: [0, 8, "2"], time: "24:00" })).toEqual(plan);
    expect(read({ days: "1", time: 18 })).toEqual(plan);
  });

  it("of before versions are taken over", () => {
    const browser = fakeBrowser({ "regia:settings": '{"theme":"dark"}' });
    expect(openSettings(browser.tab()).$record.get()).toEqual({ v: 1, theme: "dark" });
  });

  it("of when there was one short way know it as the path of those who start on Monday", () => {
    const plan = { minutes: 90, from: "2026-12-07" };
    const of = (short: boolean) =>
      openSettings(fakeBrowser({ "regia:settings": JSON.stringify({ v: 1, plan: { ...plan, short } }) }).tab());
    expect(of(true).$record.get()).toEqual({ v: 1, plan, path: "monday" });
    expect(of(false).$record.get()).toEqual({ v: 1, plan });
  });

  it("reach the other tab, and changes to different fields don't undo each other", () => {
    const browser = fakeBrowser();
    const [one, two] = [openSettings(browser.tab()), openSettings(browser.tab())];
    one.change((settings) => ({ ...settings, theme: "dark" }));
    two.change((settings) => ({ ...settings, locale: "en" }));
    expect(one.$record.get()).toEqual({ v: 1, theme: "dark", locale: "en" });
    one.change(({ theme: _, ...others }) => others);
    expect(two.$record.get()).toEqual({ v: 1, locale: "en" });
  });

  it("hold for the visit where nothing can be stored", () => {
    const browser = fakeBrowser();
    browser.blocked = true;
    const settings = openSettings(browser.tab());
    settings.change((before) => ({ ...before, theme: "dark" }));
    settings.change((before) => ({ ...before, locale: "it" }));
    expect(settings.$record.get()).toEqual({ v: 1, theme: "dark", locale: "it" });
  });
});
