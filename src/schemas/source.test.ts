import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { languageOf } from "../../exercises/lib/text/language.ts";
import { parseText } from "../../exercises/lib/text.ts";
import { sourceListSchema } from "./source.ts";

const folder = join(import.meta.dirname, "../content/sources");
const sources = globSync("*.yaml", { cwd: folder }).flatMap((file) =>
  sourceListSchema.parse(parse(readFileSync(join(folder, file), "utf8"))),
);

/** Read as Italian for their “AI” and “in”. */
const misread = ["DWN1"];

test("no title of a source is read out in another language than it is written in", () => {
  const wrong = sources.filter(({ title, lang }) => {
    const told = languageOf(parseText(title, "en").words);
    return told !== "unknown" && told !== lang;
  });
  expect(sources.length).toBeGreaterThan(100);
  expect(wrong.map(({ id }) => id)).toEqual(misread);
});
