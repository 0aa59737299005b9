import { describe, expect, it } from "vitest";
import { parseText } from "../text.ts";
import { inItsLanguage, isKeywordList, isMocking } from "./voice.ts";

describe("isKeywordList", () => {
  it("tells a row of keywords from short sentences", () => {
    expect(
      isKeywordList(
        parseText("Scuse, errore nostro, pacco, rimborso, espresso, oggi, email, etichetta, canale, firma.", "it"),
      ),
    ).toBe(true);
    expect(isKeywordList(parseText("Hai ragione, Anna. Ci scusiamo per l'attesa. Oggi lo portiamo noi.", "it"))).toBe(
      false,
    );
  });

  it("takes a label with its answer for something said", () => {
    const card =
      "Età: 25-60. Luogo: Parma, raggio 40 km. Temi: vetro, arredo, musei, gite. Minori: no. Salute: no. Fede: no.";
    expect(isKeywordList(parseText(card, "it"))).toBe(false);
    expect(isKeywordList(parseText(card.replaceAll(":", ","), "it"))).toBe(true);
  });
});

describe("isMocking", () => {
  it("hears mock solemnity, not plain sorrow", () => {
    expect(isMocking(parseText("We grovel before you, your majesty.", "en"))).toBe(true);
    expect(isMocking(parseText("Ci cospargiamo il capo di cenere.", "it"))).toBe(true);
    expect(isMocking(parseText("We are so sorry about your evening.", "en"))).toBe(false);
    expect(isMocking(parseText("Ci dispiace molto per la serata.", "it"))).toBe(false);
  });
});

describe("inItsLanguage", () => {
  it("reads an English reply in English, whatever was asked for", () => {
    const text = parseText("We are sorry that your parcel has not arrived and that nobody answered you.", "it");
    expect(inItsLanguage(text).locale).toBe("en");
    expect(inItsLanguage(text).raw).toBe(text.raw);
  });
});
