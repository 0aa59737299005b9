import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "./fakes/browser.ts";
import { holdsAny, keepLocale, settingsAsStored } from "./glance.ts";
import { openSettings } from "./settings.ts";

/** As much of the browser's storage as a glance takes: keys are its own properties. */
const storage = (stored: Readonly<Record<string, string>>) =>
  Object.create(
    {
      getItem(this: Record<string, string>, key: string) {
        return this[key] ?? null;
      },
      setItem(this: Record<string, string>, key: string, text: string) {
        this[key] = text;
      },
    },
    Object.getOwnPropertyDescriptors({ ...stored }),
  ) as Record<string, string>;

let stored: Record<string, string>;
const holding = (bytes: Readonly<Record<string, string>>) => {
  stored = storage(bytes);
  vi.stubGlobal("localStorage", stored);
};
beforeEach(() => holding({}));
afterEach(() => vi.unstubAllGlobals());

it("finds records by how their keys begin", () => {
  holding({ "regia:l:plan/cadence": "{}" });
  expect(holdsAny("regia:l:")).toBe(true);
  expect(holdsAny("regia:x:")).toBe(false);
});

it("keeps a language where the settings store reads it, and what else was chosen", () => {
  expect(keepLocale("it")).toBe(true);
  expect(settingsAsStored()).toEqual({ v: 1, locale: "it" });
  holding({ "regia:settings": '{"v":1,"theme":"dark","locale":"it"}' });
  expect(keepLocale("en")).toBe(true);
  const tab = fakeBrowser({ "regia:settings": stored["regia:settings"] ?? "" }).tab();
  expect(openSettings(tab).$record.get()).toEqual({ v: 1, theme: "dark", locale: "en" });
});

it("leaves to the settings store what only it can read", () => {
  for (const bytes of ["{torn", "null", "[]", '{"theme":"dark"}', '{"v":2,"locale":"it"}']) {
    holding({ "regia:settings": bytes });
    expect(settingsAsStored()).toBeNull();
    expect(keepLocale("en")).toBe(false);
    expect(stored["regia:settings"]).toBe(bytes);
  }
});

it("says that there is nothing where storage is forbidden", () => {
  vi.stubGlobal("localStorage", undefined);
  expect([holdsAny("regia:l:"), settingsAsStored(), keepLocale("it")]).toEqual([false, null, false]);
});
