import { describe, expect, it } from "vitest";
import { languageOf } from "./language.ts";
import { tokenize } from "./words.ts";

const of = (raw: string) => languageOf(tokenize(raw));

describe("languageOf", () => {
  it.each([
    "Hai ragione, il pacco non è arrivato.",
    "Ci dispiace molto, l'errore è nostro",
    "Team, feedback e link: tutto online entro domani",
  ])("Italian: %s", (raw) => {
    expect(of(raw)).toBe("it");
  });
  it.each([
    "You're right, your parcel never arrived.",
    "We are so sorry about this",
    "Thanks for the pizza feedback, ciao from Parma",
  ])("English: %s", (raw) => {
    expect(of(raw)).toBe("en");
  });
  it.each([
    "Hola Julia, lo siento mucho por el retraso",
    "Bonjour Julie, nous sommes désolés pour le retard",
    "Hallo Julia, es tut uns leid für die Verspätung",
  ])("neither: %s", (raw) => {
    expect(of(raw)).toBe("other");
  });
  it("does not guess below five words or without grammar", () => {
    expect(of("Ci dispiace molto")).toBe("unknown");
    expect(of("zzz kkk www ttt rrr")).toBe("unknown");
    expect(of("")).toBe("unknown");
  });
});
