import { expect, test } from "vitest";
import regia from "../../regia.config.ts";
import { parseConfig } from "./config.ts";

test("the site's own configuration is read as it stands", () => {
  expect(parseConfig(regia)).toEqual(regia);
});

test.each([
  ["a default language that isn't published", { locales: ["it"], defaultLocale: "en" }, "defaultLocale: choose one"],
  ["a language named twice", { locales: ["it", "it"] }, "locales: name each language once"],
  [
    "an address without https",
    { site: "http://regia.example" },
    "site: write a whole address that begins with https://",
  ],
  ["an address with a path", { site: "https://regia.example/academy" }, "site: write the address without a path"],
  ["a logo that is no file of public/", { logo: "../logo.png" }, "logo: name an SVG file"],
  ["a field that nobody knows", { colors: {} }, 'Unrecognized key: "colors"'],
] as const)("%s is refused, with its field", (_, change, said) => {
  expect(() => parseConfig({ ...regia, ...change } as unknown as typeof regia)).toThrow(said);
});
