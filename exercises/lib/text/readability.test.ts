import { describe, expect, it } from "vitest";
import { parseText } from "../text.ts";
import { flesch, gulpease } from "./readability.ts";

describe("gulpease", () => {
  it("gives 92.3 for a plain reply and 30.0 for a bureaucratic one", () => {
    const plain =
      "Ciao Giulia, hai ragione. Il pacco è in ritardo per un nostro errore. Ti chiediamo scusa. Oggi lo rispediamo e ti rimborsiamo la spedizione.";
    const stiff =
      "Con riferimento alla Sua segnalazione, si comunica che la problematica evidenziata è stata opportunamente inoltrata al competente ufficio, il quale provvederà, compatibilmente con le tempistiche organizzative, a fornire tempestivo riscontro.";
    expect(gulpease(parseText(plain, "it"))).toBeCloseTo(92.3, 1);
    expect(gulpease(parseText(stiff, "it"))).toBeCloseTo(30, 1);
  });

  it("counts an elided word as two and leaves addresses out", () => {
    const short = gulpease(parseText("Il nuovo ordine parte oggi.", "it"));
    expect(gulpease(parseText("Il nuovo ordine parte oggi https://bottegalume.example/spedizioni.", "it"))).toBe(short);
    expect(gulpease(parseText("L'ordine c'è.", "it"))).toBe(100);
  });

  it("calls an empty text easy", () => expect(gulpease(parseText("", "it"))).toBe(100));
});

describe("flesch", () => {
  it("follows the formula", () => {
    // 6 words, 7 syllables, 1 sentence: 206.835 − 84.6 × 7/6 − 1.015 × 6.
    expect(flesch(parseText("We will send the parcel now.", "en"))).toBeCloseTo(
      Math.min(100, 206.835 - 98.7 - 6.09),
      3,
    );
  });

  it("tells plain from stiff", () => {
    const plain = "You are right. Your order was late and nobody told you. We are sorry. We will send it today.";
    const stiff =
      "Notwithstanding operational considerations, appropriate organisational procedures necessitate comprehensive documentation regarding merchandise transportation irregularities.";
    expect(flesch(parseText(plain, "en"))).toBeGreaterThan(80);
    expect(flesch(parseText(stiff, "en"))).toBeLessThan(10);
  });
});
