import type { Locale } from "../../lib/locale.ts";

/** Names of the rules that belong to this kind. */
export const ruleTitles: Record<Locale, Record<string, string>> = {
  it: {
    "faults-found": "Errori trovati",
    "critical-found": "Trovato tutto ciò che non può uscire",
    "nothing-good-marked": "Lasciato com’è quello che è giusto",
    "corrections-right": "Correzioni giuste",
    "reasons-right": "Motivi giusti",
    "mended-rows-hold": "Righe sistemate che reggono al controllo",
    "marks-fit": "Segni su qualcosa che c’è",
  },
  en: {
    "faults-found": "Faults found",
    "critical-found": "Everything that must not go out is found",
    "nothing-good-marked": "What is right was left alone",
    "corrections-right": "Right corrections",
    "reasons-right": "Right reasons",
    "mended-rows-hold": "Mended rows that stand up to the rules",
    "marks-fit": "Marks on something that is there",
  },
};
