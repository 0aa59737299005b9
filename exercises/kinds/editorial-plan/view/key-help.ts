import type { Locale } from "../../../lib/locale.ts";

/** What each key does in a table; `keys.ts` does it. */
export const keyHelp: Readonly<Record<Locale, readonly (readonly [keys: string, what: string])[]>> = {
  en: [
    ["Arrows, Home, End, Page Up, Page Down", "move; with Ctrl to the ends, with Shift they select"],
    ["Enter, F2 or any letter", "edit the cell"],
    ["Enter, Tab, Shift + Tab", "confirm and go down, to the next cell, to the one before"],
    ["Ctrl + Enter", "confirm a long text; outside editing, a new row"],
    ["Esc", "cancel the edit; then Tab leaves the table"],
    ["Delete", "empty the selected cells"],
    ["Ctrl + C, Ctrl + X, Ctrl + V", "copy, cut, paste, also from and to a spreadsheet"],
    ["Shift + Space, Ctrl + A", "select the row, the whole table"],
    ["Alt + ↑, Alt + ↓", "move the selected rows"],
    ["Ctrl + D, Ctrl + Delete", "duplicate or delete the selected rows"],
    ["Ctrl + Z, Ctrl + Shift + Z or Ctrl + Y", "undo, redo"],
  ],
  it: [
    ["Frecce, Inizio, Fine, Pag su, Pag giù", "ti sposti; con Ctrl fino in fondo, con Maiusc selezioni"],
    ["Invio, F2 o una lettera", "modifica la cella"],
    ["Invio, Tab, Maiusc + Tab", "conferma e va giù, alla cella dopo, a quella prima"],
    ["Ctrl + Invio", "conferma un testo lungo; fuori dalla modifica, riga nuova"],
    ["Esc", "lascia la modifica; poi Tab esce dalla tabella"],
    ["Canc", "svuota le celle selezionate"],
    ["Ctrl + C, Ctrl + X, Ctrl + V", "copia, taglia, incolla, anche da e verso un foglio di calcolo"],
    ["Maiusc + Spazio, Ctrl + A", "seleziona la riga, tutta la tabella"],
    ["Alt + ↑, Alt + ↓", "sposta le righe selezionate"],
    ["Ctrl + D, Ctrl + Canc", "duplica o elimina le righe selezionate"],
    ["Ctrl + Z, Ctrl + Maiusc + Z o Ctrl + Y", "annulla, ripeti"],
  ],
};
