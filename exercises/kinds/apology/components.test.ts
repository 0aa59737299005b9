import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { components } from "../../lib/apologies/components.ts";
import { type Locale, locales } from "../../lib/locale.ts";
import { maxTextLength, parseText } from "../../lib/text.ts";
import { findComponents } from "./components.ts";

const componentsOf = (raw: string, locale: Locale) => {
  const found = findComponents(parseText(raw, locale));
  return components.filter((component) => found[component].length > 0);
};

interface Case {
  readonly text: string;
  readonly has: readonly string[];
}

const cases: Record<string, readonly Case[]> = parse(
  readFileSync(new URL("./components.cases.yaml", import.meta.url), "utf8"),
);

describe.each(locales)("the six components in %s", (locale) => {
  const own = cases[locale] ?? [];

  it("has at least forty sentences, and three of each component", () => {
    expect(own.length).toBeGreaterThanOrEqual(40);
    for (const component of components)
      expect(own.filter(({ has }) => has.includes(component)).length).toBeGreaterThan(2);
  });

  it.each(own)("$text", ({ text, has }) => {
    expect(componentsOf(text, locale)).toEqual(components.filter((component) => has.includes(component)));
  });

  it("finds in the longest text it may get what its one sentence holds", () => {
    const said = "da oggi per fretta perché from today because we will not ";
    const held = { it: ["explanation"], en: ["repentance"] };
    expect(componentsOf(said, locale)).toEqual(held[locale]);
    expect(componentsOf(said.repeat(500).slice(0, maxTextLength), locale)).toEqual(held[locale]);
  });
});
