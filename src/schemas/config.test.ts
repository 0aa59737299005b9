import { expect, test } from "vitest";
import { parseConfig } from "./config.ts";

const sound: Parameters<typeof parseConfig>[0] = {
  name: "Accademia Orsa",
  tagline: { it: "Si impara facendo", en: "Learn by doing" },
  site: "https://orsa.example",
  locales: ["it", "en"],
  defaultLocale: "it",
  colours: { accent: "#0A7BD0" },
  support: "mailto:ciao@accademiaorsa.it",
};

test("a brand's colour gives its hue and its strength, never more than pages can show", () => {
  // rebeccapurple is oklch(44.027% 0.1603 303.373) in CSS Color 4.
  expect(parseConfig({ ...sound, colours: { accent: "#663399" } }).colours).toEqual({
    accentHue: 303.4,
    accentChroma: 0.16,
  });
  expect(parseConfig({ ...sound, colours: { accent: "#ff00ff" } }).colours.accentChroma).toBe(0.2);
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
  [
    "an invented address for help",
    { support: "mailto:ciao@regia.example" },
    "support: nobody reads an example address",
  ],
  ["an example page for help", { support: "https://help.example.com/contact" }, "support: nobody reads an example"],
  ["an invented address for the code", { repository: "https://code.example/regia" }, "repository: nobody finds code"],
  [
    "an address for the code that is none",
    { repository: "codeberg.org/orsa/regia" },
    'repository: write "https://codeberg.org/orsa/regia"',
  ],
  ["a colour that isn't six digits", { colours: { accent: "red" } }, "colours.accent: write six digits"],
  ["a field that nobody knows", { colors: {} }, 'Unrecognized key: "colors"'],
] as const)("%s is refused, with its field", (_, change, said) => {
  expect(() => parseConfig({ ...sound, ...change } as typeof sound)).toThrow(said);
});

test("an address for help is the site's own, or there is none", () => {
  const { support: _, ...others } = sound;
  expect(parseConfig(others).support).toBeUndefined();
  for (const support of ["https://example-academy.com/help", "mailto:test@orsa.it", "https://orsa.it/example.com"])
    expect(parseConfig({ ...sound, support }).support).toBe(support);
});
