import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import type { Locale } from "../../lib/locale.ts";
import { parseText } from "../../lib/text.ts";
import { keepsFacts } from "./rule.ts";

const page = readFileSync(new URL("./authors.md", import.meta.url), "utf8");
const [use] = parse(/```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? "");

/** What the example of the page says of an announcement. */
const said = (raw: string, locale: Locale) =>
  keepsFacts
    .run(parseText(raw, locale), use.with, { locale, spelling: null })
    .findings.map(
      ({ message, range }) => `${message}${range === null ? "" : ` [${raw.slice(range.start, range.end)}]`}`,
    );

test.each<[Locale, string]>([
  [
    "it",
    "«La casa vuota»: sabato 5 giugno alle 21, nel cortile di Palazzo Rossi. Se piove ci vediamo in palestra, alle 20. Il biglietto costa 14 €, 8 fino a 18 anni.",
  ],
  [
    "it",
    "Sabato 5 giugno portate un cuscino nel cortile di Palazzo Rossi: alle nove di sera si recita. Biglietti a 14 euro, ridotti 8 euro. Se il cielo fa i capricci, alle 20 tutti al coperto!",
  ],
  [
    "it",
    "Il 5/6, ore 21.00, cortile di Palazzo Rossi, o alle otto di sera in palestra in caso di pioggia. Quattordici euro, otto per i ragazzi: otto euro e non di più.",
  ],
  [
    "it",
    "Alle 21 nel cortile, alle 20 in palestra se piove: sabato 5 giugno, 14 € (8 € fino a 18 anni). Al bar un panino costa 6 €.",
  ],
  [
    "it",
    "Sabato 5, ore 21: si va in scena a Palazzo Rossi. Con la pioggia? In palestra alle 20. Intero 14, ridotto 8.",
  ],
  [
    "en",
    "“The empty house”: Saturday 5 June at 9 pm, in the courtyard of Palazzo Rossi. If it rains, we meet in the gym at 8 pm. Tickets are €14, or €8 up to the age of 18.",
  ],
  [
    "en",
    "On Saturday, June 5th, bring a cushion to the courtyard: we start at 9 p.m. Rain? Then it's the gym, at eight. Tickets are 14 euros, 8 for anyone up to 18.",
  ],
  [
    "en",
    "Nine in the evening, 5 June, Palazzo Rossi. Fourteen euros, eight euros if you're under 18. If the weather turns, we'll be indoors from 8 p.m.",
  ],
  [
    "en",
    "At 21:00 in the courtyard, at 20:00 in the gym if it's wet: Sat 5 June, €14 (€8 up to 18). A sandwich at the bar is €6.",
  ],
  [
    "en",
    "Saturday the 5th of June, 9:00 PM, courtyard of Palazzo Rossi; in the rain, 8:00 PM, school gym. €14, €8 reduced.",
  ],
])("the example of the authors' page takes what is right (%s): %s", (locale, raw) => {
  expect(said(raw, locale)).toEqual([]);
});

test.each<[Locale, string, string]>([
  [
    "it",
    "Sabato 5 giugno alle 20 nel cortile di Palazzo Rossi. Se piove, in palestra alle 21. Biglietti 14 €, 8 € ridotto.",
    "[alle 20 nel cortile]",
  ],
  [
    "it",
    "Sabato 5 giugno, cortile di Palazzo Rossi alle 20; se piove palestra alle 21. Biglietti 14 €, 8 € ridotto.",
    "palestra alle 21",
  ],
  [
    "it",
    "Sabato 5 giugno alle 21 nel cortile. Se piove non si va in palestra alle 20. Biglietti 14 €, 8 € ridotto.",
    "il contrario",
  ],
  [
    "it",
    "Sabato 5 giugno alle 21 nel cortile, anche se piove: niente palestra alle 20. Biglietti 14 €, 8 € ridotto.",
    "il contrario",
  ],
  [
    "it",
    "Venerdì 5 giugno alle 21 nel cortile. Se piove in palestra alle 20. Biglietti 14 €, 8 € ridotto.",
    "[Venerdì 5 giugno]",
  ],
  ["it", "Sabato 5 giugno alle 21 nel cortile. Se piove in palestra alle 20. Biglietti 12 €, 8 € ridotto.", "[12 €]"],
  [
    "it",
    "Sabato 5 giugno alle 21.30 nel cortile. Se piove in palestra alle 20. Biglietti 14 €, 8 € ridotto.",
    "[alle 21.30]",
  ],
  [
    "en",
    "Saturday 5 June, 8 pm in the courtyard. If it rains, we meet in the gym at 9 pm. Tickets are €14, €8 reduced.",
    "[8 pm in the courtyard]",
  ],
  [
    "en",
    "Saturday 5 June at 9 p.m. in the courtyard. If it rains we won't be in the gym at 8. Tickets are €14, €8 reduced.",
    "the opposite",
  ],
  [
    "en",
    "Saturday 5 June at 9 p.m. in the courtyard, rain or shine: no gym at 8. Tickets are €14, €8 reduced.",
    "the opposite",
  ],
  [
    "en",
    "Sunday 6 June at 9 p.m. in the courtyard. If it rains, in the gym at 8. Tickets are €14, €8 reduced.",
    "[Sunday 6 June]",
  ],
  [
    "en",
    "Saturday 5 June at 9 p.m. in the courtyard. If it rains, in the gym at 8. Tickets are €14.50, €8 reduced.",
    "[€14.50]",
  ],
  [
    "en",
    "Saturday 5 June at half past nine in the courtyard. If it rains, in the gym at 8. Tickets are €14, €8 reduced.",
    "it starts at 9 pm",
  ],
])("it doesn't take what is wrong (%s): %s", (locale, raw, part) => {
  expect(said(raw, locale).join("\n")).toContain(part);
});

test("its patterns come to an end over a hostile text: one that backtracks would outlast the test", () => {
  for (const part of ["alle 20 ", "cortile a ", "14 € ", "nel 5 giugno, ", "palestra ", "a", "9", "-' ", "venti"])
    for (const locale of ["it", "en"] as const)
      expect(said(part.repeat(Math.ceil(20_000 / part.length)), locale)).toBeInstanceOf(Array);
});
