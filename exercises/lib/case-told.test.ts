import { describe, expect, it } from "vitest";
import { sharedUntil, telling } from "./case-told.ts";
import { parseText } from "./text.ts";

const facts = ["The November pass (£34) is refunded by Friday.", "Tomorrow an inspector will be at the stop."];

describe("what a reply tells of its case", () => {
  it("finds the sentences that pass a fact on in other words", () => {
    const text = parseText("We are sorry. By Friday we'll refund November's pass. Have a nice evening.", "en");
    expect(telling(text, facts, 2).map(({ start, end }) => text.raw.slice(start, end))).toEqual([
      "By Friday we'll refund November's pass.",
    ]);
  });

  it("takes words of two facts for none of them", () => {
    const text = parseText("An inspector had a pass.", "en");
    expect(telling(text, facts, 2)).toEqual([]);
  });

  it("counts words as far as a place, and names never", () => {
    const text = parseText("Paula, your daughter waited in the rain. The bus drove past the school.", "en");
    const comment = ["The bus drove past the school stop. My daughter stood in the rain. Paula"];
    expect(sharedUntil(text, text.raw.indexOf("The bus"), comment, ["Paula"])).toBe(2);
    expect(sharedUntil(text, text.raw.length, comment, ["Paula"])).toBe(6);
  });

  it("finds inflected words in Italian", () => {
    const text = parseText("Rimborsiamo l'abbonamento entro venerdì.", "it");
    expect(telling(text, ["L'abbonamento di novembre viene rimborsato entro venerdì."], 3)).toHaveLength(1);
  });
});
