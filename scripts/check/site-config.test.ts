import { expect, test } from "vitest";
import { parseConfig } from "../../src/schemas/config.ts";
import { formatProblem } from "./problem.ts";
import { configProblems } from "./site-config.ts";

const sound = {
  name: "Accademia Orsa",
  tagline: { it: "Si impara facendo", en: "Learn by doing" },
  site: "https://orsa.it",
  locales: ["it", "en"],
  defaultLocale: "it",
  colours: { accent: "#0A7BD0" },
} as const;

/** What is told of a configuration with one field changed, as its file would be written. */
function told(change: Readonly<Record<string, unknown>>): string {
  const value = { ...sound, ...change };
  const source = `import { parseConfig } from "./src/schemas/config.ts";\n\nexport default parseConfig(${JSON.stringify(value, null, 2).replace(/^( +)"(\w+)":/gm, "$1$2:")});\n`;
  try {
    parseConfig(value as unknown as Parameters<typeof parseConfig>[0]);
  } catch (error) {
    return configProblems(error, source).map(formatProblem).join("\n\n");
  }
  return "";
}

test.each([
  [{ support: "hr@acme.it" }, '18:3 InvalidConfig\n  "support" is "hr@acme.it": write "mailto:hr@acme.it".'],
  [{ support: "www.acme.it/help" }, 'write "https://www.acme.it/help".'],
  [{ support: "ask Anna" }, 'write a link, such as "mailto:help@acme.it" or "https://acme.it/help".'],
  [{ colours: { accent: "red" } }, '16:5 InvalidConfig\n  "colours › accent" is "red": write six digits'],
  [{ tagline: { it: "Si impara" } }, '5:3 InvalidConfig\n  "tagline › en" is missing.'],
  [{ suport: "mailto:hr@acme.it" }, '18:3 InvalidConfig\n  "suport" is not a field here. Did you mean "support"?'],
  [{ site: "orsa.it" }, "9:3 InvalidConfig"],
])("a mistake in regia.config.ts is told where it stands: %j", (change, what) => {
  expect(told(change)).toContain(what);
});

test("a file that is no TypeScript is told, too", () => {
  expect(configProblems(new SyntaxError("Expected ',', got 'site'"), "").map(formatProblem)[0]).toContain(
    "regia.config.ts:1:1 InvalidConfig\n  The file can't be read: Expected ',', got 'site'.",
  );
});
