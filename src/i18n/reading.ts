import type { Locale } from "../../exercises/lib/locale.ts";

const en = {
  title: "Reading",
  close: "Close",
  size: { title: "Text size", smaller: "Smaller text", larger: "Larger text" },
  theme: { title: "Colours", system: "Same as the system", light: "Light", dark: "Dark" },
  text: {
    title: "Letters and spacing",
    usual: "As usual",
    spaced: "More space",
    spacedHint: "Between letters, words and lines; shorter lines, no italics. Helps many people with dyslexia.",
    clear: "More space, clearer letters",
    clearHint: "Also changes the typeface to Atkinson Hyperlegible, in which similar letters are easy to tell apart.",
  },
  motion: { title: "Movement", system: "Same as the system", reduced: "As little as possible" },
  searchKey: {
    title: "Search from the keyboard",
    slash: "With / or Ctrl+K",
    ctrl: "With Ctrl+K alone",
    ctrlHint: "For people who dictate, or keep pressing / by mistake.",
  },
  reset: "Put everything back",
  note: "These choices stay in this browser. Print-outs don’t change.",
};

/** Words of the reading settings. */
type ReadingStrings = typeof en;

const it: ReadingStrings = {
  title: "Lettura",
  close: "Chiudi",
  size: { title: "Dimensione del testo", smaller: "Testo più piccolo", larger: "Testo più grande" },
  theme: { title: "Colori", system: "Come il sistema", light: "Chiaro", dark: "Scuro" },
  text: {
    title: "Caratteri e spazi",
    usual: "Come al solito",
    spaced: "Più spazio",
    spacedHint: "Tra lettere, parole e righe; righe più corte, niente corsivo. Aiuta molte persone con dislessia.",
    clear: "Più spazio, lettere più nitide",
    clearHint: "In più cambia il carattere: Atkinson Hyperlegible, in cui le lettere simili si distinguono bene.",
  },
  motion: { title: "Movimento", system: "Come il sistema", reduced: "Il meno possibile" },
  searchKey: {
    title: "Ricerca da tastiera",
    slash: "Con / o Ctrl+K",
    ctrl: "Solo con Ctrl+K",
    ctrlHint: "Per chi detta al computer o preme / senza volerlo.",
  },
  reset: "Rimetti tutto com’era",
  note: "Queste scelte restano in questo browser. La stampa non cambia.",
};

/** Words of the reading settings, by language. They come with the dialog, not with every page. */
export const readingStrings: Readonly<Record<Locale, ReadingStrings>> = { it, en };
