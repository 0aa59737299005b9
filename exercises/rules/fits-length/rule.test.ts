import { expect, test } from "vitest";
import { parseText } from "../../lib/text.ts";
import { fitsLength } from "./rule.ts";

test("what is marked as too much begins at the first word that a person would count as one too many", () => {
  const raw = `lunedì/martedì/mercoledì ${"parola ".repeat(30)}fuori dal conto`;
  const { findings } = fitsLength.run(parseText(raw, "it"), { max: 31 }, { locale: "it", spelling: null });
  expect(findings.map(({ range }) => range && raw.slice(range.start, range.end))).toEqual(["fuori dal conto"]);
});
