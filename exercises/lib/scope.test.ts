import { describe, expect, it } from "vitest";
import type { Locale } from "./locale.ts";
import { matches, pattern } from "./pattern.ts";
import { bareWord, clauseAt, isAsserted, isHypothetical, isNegated, isQuestion } from "./scope.ts";
import { parseText } from "./text.ts";

function at(locale: Locale, raw: string, words: string) {
  const start = raw.toLowerCase().indexOf(words.toLowerCase());
  if (start < 0) throw new Error(`"${words}" is not in "${raw}"`);
  return [parseText(raw, locale), { start, end: start + words.length }] as const;
}

describe("isNegated", () => {
  it.each([
    ["it", "Non possiamo rimborsarti.", "rimborsarti"],
    ["it", "Purtroppo non siamo in grado di offrirti alcun rimborso.", "rimborso"],
    ["it", "Il rimborso dell'ordine non è possibile.", "rimborso"],
    ["it", "Non ti abbiamo ancora chiesto scusa.", "scusa"],
    ["en", "We won't be refunding your order.", "refunding"],
    ["en", "We are not in a position to offer a refund.", "refund"],
    ["en", "A refund isn't possible.", "refund"],
    ["en", "We refuse to apologise.", "apologise"],
  ] as const)("%s: denies in '%s'", (locale, raw, words) => {
    expect(isNegated(...at(locale, raw, words))).toBe(true);
  });

  it.each([
    ["it", "Visto che non è arrivato ti rimborsiamo.", "rimborsiamo"],
    ["it", "Se lunedì non ce l'hai ti rimborsiamo.", "rimborsiamo"],
    ["it", "Ti rimborsiamo l'ordine che non è arrivato.", "rimborsiamo"],
    ["it", "Non possiamo che scusarci.", "scusarci"],
    ["it", "Non solo ti rimborsiamo, ma te lo rispediamo.", "rimborsiamo"],
    ["it", "Non è arrivato, ti rimborsiamo.", "rimborsiamo"],
    ["en", "Your parcel did not arrive so we will refund you.", "refund"],
    ["en", "We can't apologise enough.", "apologise"],
    ["en", "Not only will we refund you, we will call you.", "call"],
  ] as const)("%s: denies nothing in '%s'", (locale, raw, words) => {
    expect(isNegated(...at(locale, raw, words))).toBe(false);
  });
});

describe("isHypothetical", () => {
  it.each([
    ["it", "Se avessimo sbagliato, ci scuseremmo.", "ci scuseremmo"],
    ["it", "Potremmo rimborsarti le spese.", "rimborsarti"],
    ["it", "Ci scusiamo se ti sei offesa.", "ti sei offesa"],
    ["en", "We would apologise.", "apologise"],
    ["en", "We might refund you.", "refund"],
    ["en", "We apologise if you were upset.", "you were upset"],
  ] as const)("%s: supposes in '%s'", (locale, raw, words) => {
    expect(isHypothetical(...at(locale, raw, words))).toBe(true);
  });

  it.each([
    ["it", "Se vuoi ti rimborsiamo oggi.", "rimborsiamo"],
    ["it", "Vorremmo scusarci con te.", "scusarci"],
    ["it", "Ti rimborsiamo, anche se il termine è passato.", "il termine è passato"],
    ["en", "If you'd like we will refund you.", "refund"],
    ["en", "We'd like to apologise.", "apologise"],
    ["en", "This should not have happened and we're sorry.", "we're sorry"],
  ] as const)("%s: means it in '%s'", (locale, raw, words) => {
    expect(isHypothetical(...at(locale, raw, words))).toBe(false);
  });
});

describe("isQuestion", () => {
  it("asks only what no comma closes before the mark", () => {
    expect(isQuestion(...at("it", "Vuoi il rimborso?", "rimborso"))).toBe(true);
    expect(isQuestion(...at("it", "Ci dispiace, ci scrivi in privato?", "Ci dispiace"))).toBe(false);
    expect(isQuestion(...at("en", "Why should we refund you?!", "refund"))).toBe(true);
    expect(isQuestion(...at("en", "We will refund you.", "refund"))).toBe(false);
  });
});

describe("isAsserted", () => {
  it("leaves out what is denied, supposed, asked or quoted", () => {
    const text = parseText('We refund you. We cannot refund. If we refund it. Refund? You wrote "refund".', "en");
    const refunds = matches(text, pattern(["refund"]));
    expect(refunds).toHaveLength(5);
    expect(refunds.filter((place) => isAsserted(text, place))).toEqual([{ start: 3, end: 9 }]);
  });
});

describe("clauses and words", () => {
  it("ends a clause at marks", () => {
    const [text, place] = at("it", "Ciao Giulia, il pacco parte oggi: scrivici.", "parte");
    const clause = clauseAt(text, place);
    expect(text.raw.slice(clause.start, clause.end).trim()).toBe("il pacco parte oggi");
  });

  it("takes elided articles and pronouns off", () => {
    expect(["l'ordine", "dell'ordine", "un'altra", "c'è", "ordine", "don't"].map(bareWord)).toEqual([
      "ordine",
      "ordine",
      "altra",
      "è",
      "ordine",
      "don't",
    ]);
  });
});
