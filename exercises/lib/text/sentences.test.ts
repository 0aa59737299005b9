import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Locale } from "../locale.ts";
import { splitSentences } from "./sentences.ts";

const split = (raw: string, locale: Locale) =>
  splitSentences(raw, locale).map(({ start, end }) => raw.slice(start, end));

describe("splitSentences", () => {
  it.each([
    ["Il sig. Rossi ha scritto. Gli rispondiamo.", 2],
    ["La dott.ssa Bianchi e il dott. Neri arrivano. Bene.", 2],
    ["Vedi p.es. Marta. Poi basta.", 2],
    ["Lampade, vetri, ecc. sono qui. Le altre no.", 2],
    ["Abbiamo lampade, vetri, ecc. Domani arrivano le altre.", 2],
    ["L'ordine n. 4512 è qui. Scusa.", 2],
    ["Chiama il tel. 0521 555 010. Grazie.", 2],
    ["il pacco è in ritardo. ci scusiamo. oggi lo rispediamo!", 3],
    ["Aspetta... arriva subito. Ecco.", 2],
    ["Grazie! 🙏 Domani arriva. 💛", 2],
    ["Grazie! 🙏", 1],
    ["Ciao Giulia,\nabbiamo sbagliato", 2],
    ["Leggi https://bottegalume.example/resi?a=1&b=2! Poi scrivici.", 2],
    ["Scrivi a ciao.Marta@bottegalume.example. Grazie.", 2],
    ["La Bottega S.r.l. risponde. Sempre.", 2],
    ["Alle 18.30 chiudiamo. Alle 9 apriamo.", 2],
    ["1. Spegni la lampada.\n2. Stacca la spina.", 2],
    ["Oggi lo rispediamo. — Marta, Bottega Lume", 2],
    ["M. Rossi ti risponde. Ciao.", 2],
    ["Arriva lunedì 16. Poi ti scriviamo.", 2],
  ])("Italian: %s", (raw, count) => {
    expect(split(raw, "it")).toHaveLength(count);
  });

  it.each([
    ["Mr. Brown wrote to us. We answer.", 2],
    ["Lamps, e.g. Alba, are here. Others, i.e. Brina, are not.", 2],
    ["Your order no. 4512 is here. Sorry.", 2],
    ["Was it late? No. We sent it.", 3],
    ["It arrives at 6 p.m. today. Sorry again.", 2],
    ["We close at 6 p.m. Tomorrow we open at 9.", 2],
    ["we got it wrong. we are sorry.", 2],
    ["So did I. We sent it.", 2],
    ["Read https://bottegalume.example/en/returns?a=1. Then write.", 2],
    ["We're sorry! 😔 It arrives today.", 2],
  ])("English: %s", (raw, count) => {
    expect(split(raw, "en")).toHaveLength(count);
  });

  it("keeps every letter in exactly one sentence, in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom("it", "en"), (raw, locale) => {
        const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");
        expect(letters(split(raw, locale).join(""))).toBe(letters(raw));
      }),
    );
  });
});
