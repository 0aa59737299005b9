import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countedWords, countWords, isAddress, tokenize } from "./words.ts";

const norms = (raw: string) => tokenize(raw).map((word) => word.norm);

describe("tokenize", () => {
  it("keeps elisions, clipped words and hyphens in one token", () => {
    expect(norms("L’ordine dell'azienda, un po' e-mail")).toEqual(["l'ordine", "dell'azienda", "un", "po'", "e-mail"]);
  });

  it("keeps addresses whole, without the mark that follows", () => {
    expect(norms("Leggi https://bottegalume.example/resi?x=1. Poi")).toEqual([
      "leggi",
      "https://bottegalume.example/resi?x=1",
      "poi",
    ]);
    expect(norms("(bottegalume.example/resi), o ciao@bottegalume.example.")).toEqual([
      "bottegalume.example/resi",
      "o",
      "ciao@bottegalume.example",
    ]);
    expect(norms("@giulia.r #lampade")).toEqual(["@giulia.r", "#lampade"]);
  });

  it("takes no missing space for a domain", () => {
    expect(norms("finito.Poi")).toEqual(["finito", "poi"]);
  });

  it("keeps numbers with their marks", () => {
    expect(norms("7,90 € alle 18:00 del 17/11/2026")).toEqual(["7,90", "alle", "18:00", "del", "17/11/2026"]);
  });

  it("composes letters typed as letter and accent", () => {
    expect(norms("perche\u0301")).toEqual(["perché"]);
  });

  it("yields places that hold the words, in order, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (raw) => {
        let end = 0;
        for (const word of tokenize(raw)) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.end).toBeGreaterThan(word.start);
          end = word.end;
        }
        return end <= raw.length;
      }),
    );
  });

  it.each([
    ["a", 1, 20_000],
    ["a.", 10_000, 19_999],
    ["a-", 1, 19_999],
    ["@", 0, undefined],
    ["http://", 1, 20_000],
    // Each address takes as many labels as an address may have.
    ["www.", 835, 19_999],
    ["a'", 1, 20_000],
    ["1.", 1, 19_999],
    ["a@a.", 5_000, 19_999],
  ])("reads 20,000 characters of %j to their end", (row, count, end) => {
    const words = tokenize(row.repeat(20_000).slice(0, 20_000));
    expect([words.length, words.at(-1)?.end]).toEqual([count, end]);
  });
});

describe("isAddress", () => {
  it("knows addresses from words", () => {
    const addresses = tokenize("Ciao @giulia, su bottegalume.example o ciao@bottegalume.example: #grazie").filter(
      isAddress,
    );
    expect(addresses.map((word) => word.norm)).toEqual([
      "@giulia",
      "bottegalume.example",
      "ciao@bottegalume.example",
      "#grazie",
    ]);
  });
});

describe("countWords", () => {
  const count = (raw: string) => countWords(raw, tokenize(raw));
  it("counts as a person does", () => {
    expect(count("Ciao Giulia, l'ordine è in ritardo 😔 — Marta, Bottega Lume")).toBe(9);
    expect(count("Leggi https://bottegalume.example/resi?x=1.")).toBe(2);
    expect(count("Costa 7,90 € e/o 24/7")).toBe(4);
    expect(count("")).toBe(0);
  });
  it("takes what is written in one for one word, and says where each begins", () => {
    const raw = "and/or yes,no wait...what 10%/month";
    expect(countedWords(raw, tokenize(raw)).map(({ start }) => raw.slice(start).split(" ")[0])).toEqual(raw.split(" "));
  });
});
