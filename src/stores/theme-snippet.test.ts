import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { fakeBrowser } from "./fake-browser.ts";
import { openSettings } from "./settings.ts";
import { themeSnippet } from "./theme-snippet.ts";

function themeAfter(stored: string | undefined): unknown {
  const dataset: Record<string, string> = {};
  runInNewContext(themeSnippet, {
    document: { documentElement: { dataset } },
    localStorage: { getItem: (key: string) => (key === "regia:settings" ? (stored ?? null) : null) },
  });
  return dataset["theme"];
}

it("reads the theme where the settings store writes it", () => {
  const browser = fakeBrowser();
  openSettings(browser.tab()).change((settings) => ({ ...settings, theme: "dark" }));
  expect(themeAfter(browser.bytes.get("regia:settings"))).toBe("dark");
});

it("leaves the page as the system has it without settings, or with torn ones", () => {
  expect([undefined, "{torn", "null", '{"theme":"pink"}'].map(themeAfter)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
