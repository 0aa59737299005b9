import { expect, test } from "vitest";
import { parseText } from "../../lib/text.ts";
import { fitsLength } from "./rule.ts";

test("what is marked as too much begins at the first word that a person would count as one too many", () => {
  const raw = `lunedì/martedì/mercoledì ${"parola ".repeat(30)}fuori dal conto`;
  const { findings } = fitsLength.run(parseText(raw, "it"), { max: 31 }, { locale: "it", spelling: null });
  expect(findings.map(({ range }) => range && raw.slice(range.start, range.end))).toEqual(["fuori dal conto"]);
});

test("blanks before the first word count on X, as in its editor", () => {
  const raw = "è ".repeat(140).trimEnd();
  const context = { locale: "it", spelling: null } as const;
  const findings = (said: string) =>
    fitsLength.run(parseText(said, "it"), { min: 1, max: 280, platform: "x" }, context).findings;
  expect(findings(raw)).toEqual([]);
  expect(findings(`\n  ${raw}`)[0]?.message).toBe("X conta 282 caratteri: il massimo è 280.");
});
