import type { Locale } from "../../lib/locale.ts";

/** A message and what to try. */
export interface Said {
  readonly message: string;
  readonly hint: string;
}

const en = {
  noAccountable: (): Said => ({
    message: "nobody answers for it: there is no A.",
    hint: "Ask who would sign it. One role, and only one, gets the A.",
  }),
  manyAccountable: (roles: string): Said => ({
    message: `more than one A (${roles}). When two answer for it, nobody does.`,
    hint: "Keep the A of whoever decides in the end; the other can be consulted (C).",
  }),
  noResponsible: (): Said => ({
    message: "nobody does the work: there is no R.",
    hint: "Who sits down and makes it? Several may share an R.",
  }),
  manyConsulted: (n: number, most: number): Said => ({
    message: `${n} roles are consulted; beyond ${most} a decision waits for the slowest.`,
    hint: "Consult those whose answer could change the result; inform the others (I).",
  }),
  unusedRole: (role: string): Said => ({
    message: `${role}: no letter in any row.`,
    hint: "Either this role has something to do, answer for, say or know, or it needn’t be in the matrix.",
  }),
  sameHands: (role: string): Said => ({
    message: `${role} makes it and approves it: then nobody has checked it.`,
    hint: "In an approval, at least one R goes to a role that has no A.",
  }),
  crisisLead: (role: string): Said => ({
    message: `the A belongs to ${role}.`,
    hint: "In a crisis the words bind the whole company: whoever runs it decides them.",
  }),
  crisisConsulted: (role: string): Said => ({
    message: `${role} must be heard before anything is said: give it a C.`,
    hint: "Legal weighs each sentence; customer care knows what people are asking.",
  }),
  strangerRow: (id: string): Said => ({
    message: `There is no row “${id}” in this matrix.`,
    hint: "Use the ids of the exercise’s own rows and roles.",
  }),
  strangerRole: (id: string): Said => ({
    message: `there is no role “${id}”.`,
    hint: "Use the ids of the exercise’s own rows and roles.",
  }),
};

const it: typeof en = {
  noAccountable: () => ({
    message: "nessuno ne risponde: manca la A.",
    hint: "Chiediti chi lo firmerebbe. La A va a un ruolo, e a uno solo.",
  }),
  manyAccountable: (roles) => ({
    message: `più di una A (${roles}). Se ne rispondono in due, non ne risponde nessuno.`,
    hint: "Tieni la A di chi alla fine decide; l’altro può essere consultato (C).",
  }),
  noResponsible: () => ({
    message: "nessuno lo fa: manca la R.",
    hint: "Chi si siede e lo prepara? La R può andare a più ruoli.",
  }),
  manyConsulted: (n, most) => ({
    message: `i consultati sono ${n}: oltre ${most}, una decisione aspetta il più lento.`,
    hint: "Consulta chi può cambiare il risultato; gli altri vanno informati (I).",
  }),
  unusedRole: (role) => ({
    message: `${role}: non compare in nessuna riga.`,
    hint: "O questo ruolo ha qualcosa da fare, da firmare, da dire o da sapere, o nella matrice non serve.",
  }),
  sameHands: (role) => ({
    message: `${role} lo prepara e lo approva: così non l’ha controllato nessuno.`,
    hint: "In un’approvazione almeno una R sta in un ruolo che non ha la A.",
  }),
  crisisLead: (role) => ({
    message: `la A è di: ${role}.`,
    hint: "In una crisi le parole impegnano tutta l’azienda: le decide chi la guida.",
  }),
  crisisConsulted: (role) => ({
    message: `${role}: va sentito prima di dire qualsiasi cosa. Dagli una C.`,
    hint: "Chi segue la parte legale pesa ogni frase; chi risponde ai clienti sa che cosa chiedono le persone.",
  }),
  strangerRow: (id) => ({
    message: `In questa matrice non c’è la riga «${id}».`,
    hint: "Usa gli id delle righe e dei ruoli dell’esercizio.",
  }),
  strangerRole: (id) => ({
    message: `non c’è il ruolo «${id}».`,
    hint: "Usa gli id delle righe e dei ruoli dell’esercizio.",
  }),
};

/** What the rules of a matrix say; the row's name comes before. */
export const raciMessages: Record<Locale, typeof en> = { it, en };
