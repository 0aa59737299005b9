import type { Locale } from "../../lib/locale.ts";

const en = {
  wrong: (dimension: string, said: string) => `${dimension}: “${said}” does not hold here.`,
  open: (dimensions: string) => `still to choose: ${dimensions}.`,
  openHint: "A card counts once every choice on it is made.",
  strangerCard: (id: string) => `There is no card “${id}” in this exercise.`,
  strangerDimension: (id: string) => `there is nothing called “${id}” to choose.`,
  strangerOption: (id: string, dimension: string) => `“${id}” is not one of the options of “${dimension}”.`,
  strangerHint: "Use the ids of the exercise’s own cards, dimensions and options.",
  strangerFigure: (id: string) => `There is no figure “${id}” to work out in this exercise.`,
  checked: (source: string, day: string) => `${source}; checked on ${day}`,
  disagrees: (dimension: string, share: string, kappa: string, wantedShare: string, wantedKappa: string) =>
    `${dimension}: you agree with the key ${share} times in a hundred, with κ ${kappa}. You need ${wantedShare} and ${wantedKappa}.`,
  disagreesHint:
    "In the table, find the highest number off the diagonal: that is the pair of labels you mix up. Read again where you gave them.",
  figure: {
    empty: (label: string) => `${label}: still to be worked out.`,
    "not-a-number": (label: string) => `${label}: this cannot be read as a number.`,
    "no-sorting": (label: string) => `${label}: nothing has been sorted to work it out from.`,
    fraction: (label: string) => `${label}: that is the fraction. Multiply it by 100.`,
    "only-those": (label: string) => `${label}: divide by all of them, those in between included.`,
    swapped: (label: string) => `${label}: the sign is the wrong way round.`,
    other: (label: string) => `${label}: it does not follow from your own sorting.`,
  },
  tally: (plus: number, minus: number, all: number) => ` You have ${plus} to add and ${minus} to take away, of ${all}.`,
};

const it: typeof en = {
  wrong: (dimension, said) => `${dimension}: qui «${said}» non regge.`,
  open: (dimensions) => `da scegliere ancora: ${dimensions}.`,
  openHint: "Conta solo quando hai scelto tutto.",
  strangerCard: (id) => `In questo esercizio non c’è nessuna scheda «${id}».`,
  strangerDimension: (id) => `non c’è niente che si chiami «${id}» da scegliere.`,
  strangerOption: (id, dimension) => `«${id}» non è tra le scelte di «${dimension}».`,
  strangerHint: "Usa gli id delle schede, delle voci e delle scelte di questo esercizio.",
  strangerFigure: (id) => `In questo esercizio non c’è nessuna cifra «${id}» da calcolare.`,
  checked: (source, day) => `${source}; verificato il ${day}`,
  disagrees: (dimension, share, kappa, wantedShare, wantedKappa) =>
    `${dimension}: sei d’accordo con la soluzione ${share} volte su cento, con κ ${kappa}. Ne servono ${wantedShare}, con κ ${wantedKappa}.`,
  disagreesHint:
    "Nella tabella cerca il numero più alto fuori dalla diagonale: sono le due etichette che confondi. Rileggi dove le hai messe.",
  figure: {
    empty: (label) => `${label}: da calcolare ancora.`,
    "not-a-number": (label) => `${label}: questo non si legge come un numero.`,
    "no-sorting": (label) => `${label}: non c’è ancora niente di classificato da cui calcolarla.`,
    fraction: (label) => `${label}: questa è la frazione. Moltiplicala per 100.`,
    "only-those": (label) => `${label}: si divide per il totale, compreso quello che sta in mezzo.`,
    swapped: (label) => `${label}: il segno è al contrario.`,
    other: (label) => `${label}: non torna con la tua stessa classificazione.`,
  },
  tally: (plus, minus, all) => ` Ne hai ${plus} da sommare e ${minus} da togliere, su ${all}.`,
};

/** What the grader says, in each language. */
export const classifyMessages: Record<Locale, typeof en> = { it, en };
