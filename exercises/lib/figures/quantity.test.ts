import { expect, test } from "vitest";
import type { Locale } from "../locale.ts";
import { parseText } from "../text.ts";
import { saysHowMany, saysHowOften } from "./quantity.ts";

const reads = (raw: string, locale: Locale) => {
  const text = parseText(raw, locale);
  return [saysHowMany(text), saysHowOften(text)];
};

test("one thing is a quantity, an article before a quality is none", () => {
  for (const raw of ["Report di una pagina", "mezz'ora al telefono", "un paio di video", "una mail", "12 post"])
    expect(reads(raw, "it"), raw).toEqual([true, false]);
  for (const raw of [
    "Una gestione completa",
    "Una presenza costante",
    "Presenza a 360 gradi",
    "Cura a 360° dei canali",
    "Commenti e messaggi",
  ])
    expect(reads(raw, "it"), raw).toEqual([false, false]);
  for (const raw of [
    "A one-page report",
    "Two-page summary",
    "an hour's meeting",
    "half an hour on the phone",
    "12 posts",
  ])
    expect(reads(raw, "en"), raw).toEqual([true, false]);
  for (const raw of [
    "A full service",
    "a constant presence",
    "one-stop care",
    "360-degree care",
    "a two-way dialogue",
    "Comments and messages",
  ])
    expect(reads(raw, "en"), raw).toEqual([false, false]);
});

test("how often is a quantity of another sort", () => {
  expect(reads("Messaggi ogni giorno", "it")).toEqual([false, true]);
  expect(reads("Riepilogo a fine mese", "it")).toEqual([false, true]);
  expect(reads("Numeri letti mese per mese, nei giorni feriali", "it")).toEqual([false, true]);
  expect(reads("Reading the numbers month by month", "en")).toEqual([false, true]);
  expect(reads("Ci vediamo con i numeri in mano, l'ultimo venerdì del mese", "it")).toEqual([false, true]);
  expect(reads("Storie il giovedì", "it")).toEqual([false, true]);
  expect(reads("Meeting with the figures, on the last Friday of the month", "en")).toEqual([false, true]);
  expect(reads("Messages every day", "en")).toEqual([false, true]);
  expect(reads("Monthly recap", "en")).toEqual([false, true]);
});
