import { describe, expect, it } from "vitest";
import type { Locale } from "../../lib/locale.ts";
import { maxTextLength, parseText } from "../../lib/text.ts";
import { ruleResult } from "../../lib/verdict.ts";
import { sparing } from "./spared.ts";

/** Whether the words `at` of a text, or the whole of it, may be held against it by a rule. */
function stands(id: string, locale: Locale, raw: string, at = raw, told = false): boolean {
  const text = parseText(raw, locale);
  const start = raw.indexOf(at);
  const one = ruleResult(id, "blocking", [{ range: { start, end: start + at.length }, message: "", hint: "" }]);
  const all = [{ start: 0, end: raw.length }];
  return sparing(text, one, { confessed: [], mended: [], told: told ? all : [], ofCase: false }).outcome === "missed";
}

describe("what is beside the point in a public apology", () => {
  it.each([
    ["no-blame", "en", "Our page shut good people out, and did it for a laugh.", undefined],
    ["no-blame", "en", "If you've seen the video, you know.", undefined],
    ["no-blame", "en", "Why did he say it?", undefined],
    ["calm-tone", "it", "La nostra frase faceva ridere soltanto noi.", undefined],
    ["no-blame", "it", "Siamo l'azienda che ha scritto quella frase.", "l'azienda che ha scritto"],
    ["no-legalese", "en", "We won't call it re-accommodation.", "re-accommodation"],
    ["no-legalese", "it", "Non lo chiameremo disservizio.", "disservizio"],
    ["no-boilerplate", "it", "Cari clienti, ieri abbiamo sbagliato.", "Cari clienti"],
    ["no-blame", "it", "Prima di pubblicare si legge in due.", "Prima di pubblicare si legge"],
    ["calm-tone", "it", "Amate tutti, però solo etero: davvero?", "davvero?"],
    ["calm-tone", "en", "A post for straight people only: seriously?", "seriously?"],
    ["no-legalese", "en", "With immediate effect two of us read each post.", "With immediate effect"],
  ] as const)("%s, %s: %s", (id, locale, raw, at) => {
    expect(stands(id, locale, raw, at)).toBe(false);
  });

  it.each([
    ["no-blame", "en", "Our agency wrote the line and did it for a laugh.", undefined],
    ["no-blame", "en", "We wrote a line that you have read in the wrong light.", undefined],
    ["no-blame", "it", "Abbiamo scritto una frase che qualcuno ha voluto leggere così.", undefined],
    ["no-blame", "it", "La colpa è dell'azienda che cura la pagina.", "dell'azienda che cura"],
    ["no-legalese", "en", "The re-accommodation went badly.", "re-accommodation"],
    ["no-boilerplate", "en", "Dear valued customers, we failed.", "Dear valued customers"],
    ["calm-tone", "en", "You were hurt by a cake: seriously?", "hurt by a cake: seriously?"],
    ["no-legalese", "it", "Le misure del caso saranno attuate.", "misure del caso"],
  ] as const)("but not: %s, %s: %s", (id, locale, raw, at) => {
    expect(stands(id, locale, raw, at)).toBe(true);
  });

  it("spares the offers that the apology is for, not those that it makes", () => {
    const sorry = "Abbiamo usato la paura per parlare delle nostre offerte.";
    expect(stands("no-promotion", "it", sorry, "nostre offerte", true)).toBe(false);
    const sale = "Abbiamo sbagliato, ma approfittate delle nostre offerte.";
    expect(stands("no-promotion", "it", sale, "nostre offerte", true)).toBe(true);
  });

  it("reads the longest text to its end", () => {
    const raw = "we won't say why did our post call you ".repeat(500).slice(0, maxTextLength).trim();
    expect(stands("no-blame", "en", raw)).toBe(false);
  });
});
