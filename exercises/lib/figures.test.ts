import { describe, expect, it } from "vitest";
import { inWords, italianNumber, numberForms } from "./figures/number-words.ts";
import { figuresIn } from "./figures.ts";
import type { Locale } from "./locale.ts";
import { parseText } from "./text.ts";

const read = (raw: string, locale: Locale) =>
  figuresIn(parseText(raw, locale)).map(({ values, unit }) => `${values[0]}${unit === null ? "" : ` ${unit}`}`);

describe("figuresIn", () => {
  it("reads Italian figures", () => {
    expect(read("Da 8.400 a 10 000 follower, dal 1,2% al 2 per cento, 5,90 €, 3 mila, ventitré ordini", "it")).toEqual([
      "8400",
      "10000",
      "1.2 percent",
      "2 percent",
      "5.9 money",
      "3000",
      "23",
    ]);
    expect(read("quindicimila euro, la metà dei clienti, un terzo del tempo, mezz'ora", "it")).toEqual([
      "15000 money",
      "50 percent",
      "33 percent",
      "30",
    ]);
  });

  it("reads euros and cents as one sum", () => {
    expect(read("Costa 5 euro e 90.", "it")).toEqual(["5.9 money"]);
    expect(read("cinque euro e novanta in Italia, dieci euro e venti lampade", "it")).toEqual([
      "5.9 money",
      "10 money",
      "20",
    ]);
    expect(read("five euros ninety, or 7 euros and 5 cents; 210 euros and 60 for petrol", "en")).toEqual([
      "5.9 money",
      "7.05 money",
      "210 money",
      "60",
    ]);
    expect(read("ten euros, twenty lamps; ten euros and twenty lamps", "en")).toEqual([
      "10 money",
      "20",
      "10 money",
      "20",
    ]);
  });

  it("reads no figure where a list is counted or announced", () => {
    expect(read("Uno: il modulo. Due: il telefono. Tre: il preventivo in quattro giorni.", "it")).toEqual(["4"]);
    expect(read("Le cose da sapere sono tre. 3 cose da sapere.", "it")).toEqual([]);
    expect(read("One. The form.\nTwo. The telephone.\nThree. Four lamps.", "en")).toEqual(["4"]);
    expect(read("Three simple things: 3 lamps.", "en")).toEqual(["3"]);
    // an answer is no number of an item
    expect(read("Quanti giorni? Tre.", "it")).toEqual(["3"]);
    expect(read("Our menders: three. Our shops: four.", "en")).toEqual(["3", "4"]);
  });

  it("reads so many in so many as a share, and an hour of the day on both clocks", () => {
    expect(read("quattro su dieci, due su tre, tre su venti", "it")).toEqual([
      "40 percent",
      "66.7 percent",
      "15 percent",
    ]);
    expect(read("four in ten, two out of three, three in ten days", "en")).toEqual([
      "40 percent",
      "66.7 percent",
      "3",
      "10",
    ]);
    const clocks = (raw: string, locale: Locale) =>
      figuresIn(parseText(raw, locale)).map(({ values, clock }) => [clock, ...values]);
    expect(clocks("dopo le otto di sera", "it")).toEqual([[true, 8, 20]]);
    expect(clocks("at eight in the evening", "en")).toEqual([[true, 8, 20]]);
    expect(clocks("otto di loro", "it")).toEqual([[false, 8]]);
    expect(clocks("nine at the shop", "en")).toEqual([[false, 9]]);
  });

  it("reads English figures", () => {
    expect(
      read("Two hundred and fifty lamps, twenty-three orders, €5.90, 3k, a dozen eggs, 6 pm, half the shop", "en"),
    ).toEqual(["250", "23", "5.9 money", "3000", "12", "6", "50 percent"]);
  });

  it("leaves codes, addresses, list numbers, verbs and idioms alone", () => {
    expect(
      read("1. Sei brava, la L-2611 e la E27 sono su https://a.example/12, due parole, tutti e due", "it"),
    ).toEqual([]);
    expect(read("2) One of us, three things, B12, @user22, thanks a million", "en")).toEqual([]);
  });
});

describe("number words", () => {
  it("writes and reads back every number", () => {
    for (let value = 2; value < 1000; value++) expect(italianNumber(inWords(value, "it"))).toBe(value);
    for (let value = 2; value < 1000; value++)
      expect(read(`${inWords(value, "en")} lamps`, "en")).toEqual([`${value}`]);
    expect(italianNumber("quindicimilatrecento")).toBe(15_300);
    expect(italianNumber("uno")).toBeNull();
  });

  it("makes a pattern of a number", () => {
    expect(new RegExp(`^${numberForms("8.400", "it")}$`).test("8400")).toBe(true);
    expect(new RegExp(`^${numberForms("1,2", "it")}$`).test("1.2")).toBe(true);
    expect(new RegExp(`^${numberForms("30", "it")}$`).test("trenta")).toBe(true);
  });
});
