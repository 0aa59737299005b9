import { describe, expect, it } from "vitest";
import { expression, pattern } from "../pattern.ts";
import { keysOf } from "./sieve.ts";
import { WordPattern } from "./word-pattern.ts";

describe("keysOf", () => {
  it.each([
    ["rimbors~", ["rimbors"]],
    ["(?:anche )?gratis", ["gratis"]],
    ["(?:pacco|ordine) in ritardo", ["ritardo"]],
    ["non (?:rimbors|sostitu)iamo", ["rimbors", "sostitu"]],
    ["scus(?:e|arci)?", ["scus"]],
    ["perch[eé]", ["perch"]],
    ["(?!mai)sempre(?= |$)", ["sempre"]],
    ["colou?r", ["colo"]],
    ["wow+", ["wow"]],
  ])("finds in %s what every match holds", (source, keys) => {
    expect(keysOf(source)).toEqual(keys);
  });

  it.each(["[aeiou]+", "\\p{L}+", "(?:gratis)?", "(?:gratis|~)", "a \\d", "x{0,3}"])(
    "finds nothing to look for in %s",
    (source) => {
      expect(keysOf(source)).toBeNull();
    },
  );
});

describe("WordPattern", () => {
  const sources = ["ti rimborsiamo", "rimbors~", "il pacco(?: nuovo)?", "(?<!il )pacco", "nuovo pacco", "~mente"];
  const texts = [
    "oggi ti rimborsiamo il pacco nuovo, rimborso e nuovo pacco velocemente",
    "il pacco, un pacco, pacco nuovo pacco",
    "niente",
    "",
  ];

  it.each(texts)("finds what the whole expression finds: %s", (text) => {
    const parts = pattern(sources);
    const whole = expression(sources.join("|"));
    const found = [...text.matchAll(parts)].map(({ index, 0: word }) => [index, word]);
    expect(found).toEqual([...text.matchAll(whole)].map(({ index, 0: word }) => [index, word]));
    expect(text.search(parts)).toBe(found[0]?.[0] ?? -1);
    expect(text.replace(parts, "")).toHaveLength(
      text.length - found.reduce((sum, [, word]) => sum + String(word).length, 0),
    );
  });

  it("prefers the earlier source of two that begin at one place", () => {
    expect("il pacco nuovo".match(pattern(["pacco", "pacco nuovo"]))).toEqual(["pacco"]);
    expect("il pacco nuovo".match(pattern(["pacco nuovo", "pacco"]))).toEqual(["pacco nuovo"]);
  });

  it("answers the same when asked again, about another text, or from the start", () => {
    const re = pattern(["pacco", "lampada"]);
    expect(re).toBeInstanceOf(WordPattern);
    expect(re.test("la lampada e il pacco")).toBe(true);
    expect(re.exec("la lampada e il pacco")?.[0]).toBe("pacco");
    expect(re.exec("la lampada e il pacco")).toBeNull();
    expect(re.exec("la lampada e il pacco")?.[0]).toBe("lampada");
    re.lastIndex = 0;
    expect(re.exec("un pacco")?.[0]).toBe("pacco");
  });
});
