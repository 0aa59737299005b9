import type { Locale } from "../../lib/locale.ts";

const en = {
  wrong: (dimension: string, said: string) => `${dimension}: “${said}” does not hold here.`,
  wrongHint: "Go back to the facts on the card: who gets the blame, and how much? Then read the row of the table.",
  open: (dimensions: string) => `still to choose: ${dimensions}.`,
  openHint: "A card counts when every box of it is filled in.",
  strangerCard: (id: string) => `There is no card “${id}” in this exercise.`,
  strangerDimension: (id: string) => `there is nothing called “${id}” to choose.`,
  strangerOption: (id: string, dimension: string) => `“${id}” is not one of the options of “${dimension}”.`,
  strangerHint: "Use the ids of the exercise's own cards, dimensions and options.",
};

const it: typeof en = {
  wrong: (dimension, said) => `${dimension}: qui «${said}» non regge.`,
  wrongHint: "Torna ai fatti della scheda: a chi va la colpa, e quanta? Poi leggi la riga della tabella.",
  open: (dimensions) => `da scegliere ancora: ${dimensions}.`,
  openHint: "Una scheda vale quando tutte le sue caselle sono compilate.",
  strangerCard: (id) => `In questo esercizio non c'è nessuna scheda «${id}».`,
  strangerDimension: (id) => `non c'è niente che si chiami «${id}» da scegliere.`,
  strangerOption: (id, dimension) => `«${id}» non è tra le scelte di «${dimension}».`,
  strangerHint: "Usa gli id delle schede, delle voci e delle scelte di questo esercizio.",
};

/** What the grader says, in each language. */
export const classifyMessages: Record<Locale, typeof en> = { it, en };
