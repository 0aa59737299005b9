import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { fakeBrowser } from "./fakes/browser.ts";
import { readingSnippet } from "./reading-snippet.ts";
import { openSettings } from "./settings.ts";

function attributesAfter(stored: string | undefined): Record<string, unknown> {
  const dataset: Record<string, unknown> = {};
  runInNewContext(readingSnippet, {
    document: { documentElement: { dataset } },
    localStorage: { getItem: (key: string) => (key === "regia:settings" ? (stored ?? null) : null) },
  });
  return dataset;
}

it("reads what was chosen where the settings store writes it", () => {
  const browser = fakeBrowser();
  const chosen = { theme: "dark", textSize: 120, text: "clear", motion: "reduced" } as const;
  openSettings(browser.tab()).change((settings) => ({ ...settings, ...chosen, name: "Ada Conti" }));
  expect(attributesAfter(browser.bytes.get("regia:settings"))).toEqual(chosen);
});

it("leaves the page as the system has it without settings, or with torn ones", () => {
  for (const stored of [undefined, "{torn", "null", "[]", '{"v":1}']) expect(attributesAfter(stored)).toEqual({});
});
