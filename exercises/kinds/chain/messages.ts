import type { Locale } from "../../lib/locale.ts";

const en = {
  wrongLevel: (level: string) => `it does not belong in “${level}”.`,
  wrongLevelHint: "Ask what the number counts: an appearance, a visit, a contact that somebody left, or money.",
  open: "not placed yet.",
  openHint: "Every card has its level: look at what it counts, not at how well known it is.",
  sameLevel: (from: string, to: string, level: string) =>
    `${from} → ${to}: both are in “${level}”. A link leads to the next level.`,
  backwards: (from: string, to: string) => `${from} → ${to}: it goes back. People go from seeing to buying.`,
  jump: (from: string, to: string, skipped: string) => `${from} → ${to}: it skips “${skipped}”.`,
  unplaced: (from: string, to: string, open: string) => `${from} → ${to}: ${open} is not placed yet.`,
  forwardHint: "Ask what somebody does just after: the answer is a card of the next level.",
  noChain: (levels: number, farthest: string) => `No chain goes all the way through the ${levels} levels. ${farthest}`,
  noLinks: "There is no link yet.",
  broken: (level: string) => `No rightly placed card leads on from “${level}”.`,
  noChainHint:
    "Choose one card of the first level and follow one person: what do they do next, and next, up to the sale?",
  strangerCard: (id: string) => `There is no card “${id}” on this board.`,
  strangerLevel: (id: string) => `There is no level “${id}” on this board.`,
  strangerHint: "Use the ids of the exercise’s own cards and levels.",
};

const it: typeof en = {
  wrongLevel: (level) => `non sta in «${level}».`,
  wrongLevelHint:
    "Chiediti che cosa conta il numero: un’apparizione, una visita, un contatto lasciato da qualcuno o dei soldi.",
  open: "non ha ancora un livello.",
  openHint: "Ogni carta ha il suo livello: guarda che cosa conta, non quanto è famosa.",
  sameLevel: (from, to, level) =>
    `${from} → ${to}: stanno tutte e due in «${level}». Un collegamento porta al livello dopo.`,
  backwards: (from, to) => `${from} → ${to}: torna indietro. Le persone vanno dal vedere al comprare.`,
  jump: (from, to, skipped) => `${from} → ${to}: salta «${skipped}».`,
  unplaced: (from, to, open) => `${from} → ${to}: ${open} non ha ancora un livello.`,
  forwardHint: "Chiediti che cosa fa una persona subito dopo: la risposta è una carta del livello seguente.",
  noChain: (levels, farthest) => `Nessuna catena attraversa tutti e ${levels} i livelli. ${farthest}`,
  noLinks: "Non c’è ancora nessun collegamento.",
  broken: (level) => `Da «${level}» non parte niente che stia al suo posto.`,
  noChainHint:
    "Scegli una carta del primo livello e segui una persona sola: che cosa fa dopo, e dopo ancora, fino alla vendita?",
  strangerCard: (id) => `Su questo tavolo non c’è nessuna carta «${id}».`,
  strangerLevel: (id) => `Su questo tavolo non c’è nessun livello «${id}».`,
  strangerHint: "Usa gli id delle carte e dei livelli di questo esercizio.",
};

/** What the grader of chains says. */
export const chainMessages: Record<Locale, typeof en> = { it, en };
