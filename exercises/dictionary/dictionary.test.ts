import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { encodeGraph } from "../../scripts/dictionary/encode.ts";
import { buildGraph } from "../../scripts/dictionary/graph.ts";
import { expandHunspell } from "../../scripts/dictionary/hunspell.ts";
import { parseText } from "../lib/text.ts";
import { noSlips } from "../rules/no-slips/rule.ts";
import { loadDawg } from "./dawg.ts";
import { cleanTexts, typed, wordsToMistype } from "./fixtures.ts";
import { nearestWord } from "./near.ts";

const bytes = { it: read("it"), en: read("en") };
const spelling = { it: loadDawg(bytes.it), en: loadDawg(bytes.en) };

function read(locale: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`./${locale}.dawg`, import.meta.url)));
}

describe("loadDawg", () => {
  it("holds exactly the words it was built from", () => {
    const words = ["", "a", "casa", "case", "caso", "cosa", "cose", "posa", "pose", "è"];
    const { has } = loadDawg(encodeGraph(buildGraph(words.slice(1))));
    for (const word of words) expect(has(word), word).toBe(word !== "");
    for (const word of ["c", "cas", "casae", "z", "poso", "A"]) expect(has(word), word).toBe(false);
  });

  it("refuses what is no dictionary, or only half of one", () => {
    expect(() => loadDawg(new Uint8Array(40))).toThrow("not a compiled dictionary");
    expect(() => loadDawg(bytes.it.slice(0, 5000))).toThrow("cut short");
  });

  it("refuses words out of order", () => {
    expect(() => buildGraph(["b", "a"])).toThrow("not sorted");
  });

  it.each([
    ["it", 260],
    ["en", 215],
  ] as const)("%s stays within %d KB with Brotli", (locale, budget) => {
    expect(brotliCompressSync(bytes[locale]).length).toBeLessThan(budget * 1024);
  });
});

describe("the words", () => {
  it("knows Italian words, forms, clitics and closed classes", () => {
    for (const word of "scrivendocelo rispedirtelo mandaci dicci rimborseremmo però abbiamo città schiavitù velocemente portalampada feedback staccala ce perché lampade vostre zucchine alluminio empatia trentaquattro faentina sindaca ritaggato ^parma".split(
      " ",
    ))
      expect(spelling.it.has(word), word).toBe(true);
    for (const word of "citta perche accellerare messagio ritrado dispaice cosi caffé parma rimborzo".split(" "))
      expect(spelling.it.has(word), word).toBe(false);
  });

  it("knows both English spellings", () => {
    for (const word of "apologise apologize colour color unplugged couldn't refunded ^london dm labelled labeled".split(
      " ",
    ))
      expect(spelling.en.has(word), word).toBe(true);
    for (const word of "recieve thier wich dont alot london apologyse".split(" "))
      expect(spelling.en.has(word), word).toBe(false);
  });

  it("expands affixes both ways", () => {
    const aff = "PFX U Y 1\nPFX U 0 un .\nSFX D Y 2\nSFX D 0 ed [^ey]\nSFX D y ied [^aeiou]y\n";
    expect([...expandHunspell(aff, "3\nplug/UD\ntidy/D\nlamp")].sort()).toEqual([
      "lamp",
      "plug",
      "pluged",
      "tidied",
      "tidy",
      "unplug",
      "unpluged",
    ]);
  });
});

describe("nearestWord", () => {
  it("finds what was meant", () => {
    expect(nearestWord("ritrado", spelling.it, "it")).toBe("ritardo");
    expect(nearestWord("recieve", spelling.en, "en")).toBe("receive");
    expect(nearestWord("qwertyuiop", spelling.it, "it")).toBeNull();
  });

  it("finds only words that are well known: beside a rare one, what is written is a word of its own", () => {
    const words = (...all: string[]) => ({ has: (word: string) => all.includes(word) });
    expect(nearestWord("vegano", words("vergano"), "it")).toBeNull();
    expect(nearestWord("vegano", words("vengano", "vengano!"), "it")).toBe("vengano");
    expect(spelling.en.has("parcel!") && spelling.it.has("pacco!")).toBe(true);
    expect(spelling.en.has("acnodal!") || spelling.it.has("vergano!")).toBe(false);
  });
});

describe("words that lists of words lack", () => {
  it.each([
    ["it", "Un filo d'aceto, la scarola, due mandorle e la focaccina vegana: passa in malga, la teglia è in forno."],
    ["en", "Your roti and thali are on the tannoy shelf, and the crème brûlée comes in ten mins. Dreich out there!"],
  ] as const)("are no slips: %s", (locale, raw) => {
    const { findings } = noSlips.run(parseText(raw, locale), {}, { locale, spelling: spelling[locale] });
    expect(findings.map(({ message }) => message)).toEqual([]);
  });
});

describe.each(["it", "en"] as const)("slips in %s", (locale) => {
  const slips = (raw: string) =>
    noSlips.run(parseText(raw, locale), {}, { locale, spelling: spelling[locale] }).findings;

  it("finds 97 of 100 slips of the finger that make no other word, of 1,000", () => {
    const made = typed(wordsToMistype[locale], 1000);
    const wrong = made.filter((word) => !spelling[locale].has(word));
    const found = wrong.filter(
      (word) => slips(locale === "it" ? `Ecco, ${word} è qui oggi` : `Here, ${word} is with you`).length > 0,
    );
    expect(wrong.length).toBeGreaterThan(880);
    expect(found.length / wrong.length).toBeGreaterThan(0.97);
  });

  it.each(cleanTexts[locale])("holds nothing against: %s", (raw) => {
    expect(slips(raw).map((slip) => slip.message)).toEqual([]);
  });
});
