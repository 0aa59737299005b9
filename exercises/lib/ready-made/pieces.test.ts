import { expect, test } from "vitest";
import type { Locale } from "../locale.ts";
import { groupPattern, groupSchema } from "../pattern/option-words.ts";
import { matches } from "../pattern.ts";
import { parseText } from "../text.ts";

/** What a pattern finds in a text, as the text has it. */
const found = (source: string, raw: string, locale: Locale) => {
  groupSchema.parse([source]);
  return matches(parseText(raw, locale), groupPattern([source], locale)).map(({ start, end }) => raw.slice(start, end));
};
const finds = (source: string, locale: Locale, texts: readonly string[]) =>
  expect(texts.filter((text) => found(source, text, locale).length === 0)).toEqual([]);
const misses = (source: string, locale: Locale, texts: readonly string[]) =>
  expect(texts.flatMap((text) => found(source, text, locale).map((place) => `${text}: ${place}`))).toEqual([]);

test("a time is found in all the ways people write it", () => {
  finds("{time 21:00}", "it", [
    "Si comincia alle 21.",
    "alle ore 21:00",
    "Ore 21.00, cortile",
    "sabato 5 giugno, h 21",
    "H21 in cortile",
    "verso le nove di sera",
    "alle nove",
    "alle 9 di sera",
    "alle ventuno",
    "Inizio: 21",
    "dalle 21 in poi",
    "Le 21 in punto",
    "alle 9 p.m.",
    "🕘 21:00",
    "alle 21! Portate un cuscino",
  ]);
  finds("{time 21:00}", "en", [
    "We start at 9 p.m. in the courtyard",
    "9pm",
    "9 PM sharp",
    "9.00 pm",
    "9:00 p.m.",
    "at nine",
    "nine in the evening",
    "nine o'clock",
    "at 9 o'clock in the evening",
    "21:00",
    "at 21.00",
    "from nine at night",
    "doors at 9",
  ]);
});

test("another time, and a number that counts something, is none", () => {
  misses("{time 21:00}", "it", [
    "alle 21.30",
    "alle 9 e mezza",
    "alle nove di mattina",
    "alle 9.15",
    "il 21 giugno",
    "costa 21 euro",
    "21 posti",
    "le nove candidate hanno 9 anni",
    "alle 20",
    "1.21 km",
  ]);
  misses("{time 21:00}", "en", [
    "at 9 am",
    "9:30 pm",
    "at half past nine",
    "nine in the morning",
    "21 June",
    "at 8 pm",
    "21 seats",
    "at nine thirty",
    "nine people",
    "9 June",
  ]);
});

test("halves, quarters, noon and the morning", () => {
  finds("{time 20:30}", "it", [
    "alle 20.30",
    "alle 8 e mezza",
    "alle otto e mezza di sera",
    "20:30",
    "alle venti e trenta",
    "ore 20h30",
  ]);
  finds("{time 20:30}", "en", ["8.30pm", "half past eight", "at half eight", "20:30", "8:30 p.m.", "eight-thirty"]);
  finds("{time 9:45}", "it", ["alle 9.45", "alle dieci meno un quarto", "alle 9 e tre quarti"]);
  finds("{time 9:45}", "en", ["9.45 am", "a quarter to ten", "at 9:45"]);
  finds("{time 12:00}", "it", ["a mezzogiorno", "alle 12", "alle dodici"]);
  finds("{time 12:00}", "en", ["at noon", "12 pm", "at 12"]);
  finds("{time 9}", "it", ["alle 9", "alle nove del mattino", "ore 9.00", "9:00"]);
  misses("{time 9}", "it", ["alle nove di sera", "alle 21", "9 euro"]);
  finds("{time 9}", "en", ["9 am", "nine in the morning", "at 9"]);
  misses("{time 9}", "en", ["9 pm", "nine in the evening", "at 9 p.m."]);
});

test("any other time is told apart from those that are right", () => {
  expect(found("{not time 21:00}", "Si comincia alle 20.30, non alle 21.", "it")).toEqual(["alle 20.30"]);
  expect(found("{not time 21:00}", "We start at 8 p.m., not at 9 p.m.", "en")).toEqual(["at 8 p.m."]);
  misses("{not time 21:00, 20:00}", "it", [
    "Alle 21 nel cortile, alle 20 in palestra",
    "alle nove di sera, alle otto se piove",
    "alle 14 euro, le due serate, 70 minuti, il 5 giugno, 5/6/2027, una delle 20 sedie",
    "dalle 21.00",
    "ore 20:00",
  ]);
  misses("{not time 21:00, 20:00}", "en", [
    "9 pm, or 8 in the evening",
    "at nine, at eight if it rains",
    "for 14 euros",
    "70 minutes",
    "at 20:00",
    "on 5 June 2027",
  ]);
  finds("{not time 21:00}", "it", ["alle otto", "ore 20", "alle 21.15", "alle 9 del mattino", "a mezzanotte"]);
  finds("{not time 21:00}", "en", ["at eight", "8 pm", "9.15 pm", "9 am", "at midnight", "20:00"]);
});

test("a day is found in all the ways people write it, and its weekday must be right", () => {
  finds("{date 2027-06-05}", "it", [
    "sabato 5 giugno",
    "il 5 giugno 2027",
    "Sabato 5, nel cortile",
    "il cinque giugno",
    "5/6",
    "05/06/2027",
    "5.6.27",
    "sab 5 giu",
    "Sabato, 5 giugno",
  ]);
  finds("{date 2027-06-05}", "en", [
    "Saturday 5 June",
    "June 5th",
    "June the 5th",
    "the fifth of June",
    "5th of June 2027",
    "Saturday the 5th",
    "Sat 5 Jun",
    "05/06/2027",
    "Saturday, June 5, 2027",
  ]);
  misses("{date 2027-06-05}", "it", [
    "venerdì 5 giugno",
    "6 giugno",
    "15 giugno",
    "5 luglio",
    "sabato 5 luglio",
    "5 giugno 2026",
    "5/7",
    "alle 5",
    "sabato 12",
  ]);
  misses("{date 2027-06-05}", "en", [
    "Friday 5 June",
    "6 June",
    "25 June",
    "June 15",
    "June 5, 2026",
    "Friday the 5th",
    "Saturday 5 pm",
  ]);
  finds("{date 2027-06-01}", "it", ["martedì 1º giugno", "il primo giugno", "1 giugno", "l'1 giugno"]);
  finds("{date 2027-11-11}", "it", ["l'11 novembre", "giovedì 11 novembre"]);
});

test("any other day is told apart from those that are right", () => {
  expect(found("{not date 2027-06-05}", "Venerdì 5 giugno alle 21", "it")).toEqual(["Venerdì 5 giugno"]);
  expect(found("{not date 2027-06-05}", "On Friday 5 June, at 9 pm", "en")).toEqual(["Friday 5 June"]);
  finds("{not date 2027-06-05}", "it", ["domenica 6 giugno", "il 6/6", "sabato 12", "il sei giugno", "5 giugno 2026"]);
  finds("{not date 2027-06-05}", "en", ["Sunday 6 June", "June 6th", "the sixth of June", "Saturday 12"]);
  misses("{not date 2027-06-05}", "it", [
    "sabato 5 giugno 2027",
    "Sabato 5 alle 21",
    "il cinque giugno",
    "5/6/2027",
    "sabato alle 21",
    "sabato 21:00",
    "9 e 10",
  ]);
  misses("{not date 2027-06-05}", "en", [
    "Saturday 5 June 2027",
    "Saturday 5th at 9",
    "the fifth of June",
    "Saturday 9 pm",
    "June 5",
  ]);
});

test("a price is found with its money before, behind, in words or unsaid", () => {
  finds("{price 14}", "it", [
    "14 €",
    "€14",
    "a 14 euro",
    "14,00 €",
    "quattordici euro",
    "14€",
    "Intero 14, ridotto 8",
    "EUR 14",
    "biglietti a 14 (ridotti 8)",
  ]);
  finds("{price 14}", "en", ["€14", "14 euros", "fourteen euros", "tickets are 14", "14.00 euros", "14 EUR"]);
  misses("{price 14}", "it", [
    "14,50 €",
    "114 €",
    "fino a 14 anni",
    "alle 14",
    "il 14 giugno",
    "14 euro e 50",
    "1.014 euro",
  ]);
  misses("{price 14}", "en", ["€14.50", "at 14 years", "14 June", "€140", "14 people"]);
  finds("{price 5,90}", "it", ["5,90 euro", "5.90 €", "5 euro e 90", "cinque euro e novanta"]);
  finds("{price 1200}", "it", ["1.200 euro", "1200 €"]);
  finds("{price £3.50}", "en", ["£3.50", "3.50 pounds", "three pounds fifty"]);
  expect(found("{not price 14, 8}", "Costa 12 €, ridotto 8 euro, non quattordici euro", "it")).toEqual(["12 €"]);
  expect(found("{not price 14, 8}", "€12, or 8 euros; fifteen euros at the door", "en")).toEqual([
    "€12",
    "fifteen euros",
  ]);
});

test("a few words may pass between two things, figures, marks and another clause may not", () => {
  const swapped = "cortile {words 4} {time 20:00}";
  finds(swapped, "it", [
    "nel cortile alle 20",
    "nel cortile di Palazzo Rossi alle 20",
    "nel cortile alle otto di sera",
  ]);
  misses(swapped, "it", [
    "nel cortile alle 21, in palestra alle 20",
    "nel cortile, alle 20 in palestra",
    "nel cortile o se piove alle 20 in palestra",
    "nel cortile. Alle 20 in palestra",
  ]);
  finds("if it rains,? {words 4} gym", "en", ["If it rains we meet in the gym", "If it rains, in the gym"]);
  misses("if it rains,? {words 4} gym", "en", ["if it rains and the wind blows, no gym"]);
});

test("a piece that there isn't, or that says no time, is told with what to write", () => {
  const said = (source: string) => groupSchema.safeParse([source]).error?.issues.map(({ message }) => message);
  expect(said("{time 25:00}")).toEqual(['"{time 25:00}" says no time: write it as in {time 21:00}']);
  expect(said("{date 5 June}")).toEqual(['"{date 5 June}" says no date: write it as in {date 2027-06-05}']);
  expect(said("{date 2027-02-30}")?.[0]).toContain("says no date");
  expect(said("{words 12}")).toEqual(['"{words 12}" needs how many words may pass, 1 to 9, as in {words 4}']);
  expect(said("{tiem 21:00}")?.[0]).toContain("there are {date …}, {time …}, {price …} and {words …}");
  expect(said("\\p{L}{2,3} {price 14}")).toBeUndefined();
});
