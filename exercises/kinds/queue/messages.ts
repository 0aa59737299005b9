import type { Locale } from "../../lib/locale.ts";

/** A message and what to try. */
interface Said {
  readonly message: string;
  readonly hint: string;
}

const en = {
  running: (why: string): Said => ({
    message: `it still goes out. ${why}`,
    hint: "Pause everything first: one step, and nothing slips through. Then bring back what people need.",
  }),
  stopped: (why: string): Said => ({
    message: `it doesn’t go out any more. ${why}`,
    hint: "Select the service posts and resume them together: safety, hours, deliveries.",
  }),
  noNotice: (): Said => ({
    message: "The team knows nothing of it: nobody was told.",
    hint: "Anyone who can publish and hasn’t been told will publish. Write two lines and send them.",
  }),
  steps: (n: number, most: number): Said => ({
    message: `It took you ${n} steps; ${most} are enough.`,
    hint: "Pause all, resume the service posts as one selection, send the notice. Every extra step is time in which a post can go out.",
  }),
  stranger: (id: string): Said => ({
    message: `There is no post “${id}” in this queue.`,
    hint: "Use the ids of the exercise’s own posts.",
  }),
};

const it: typeof en = {
  running: (why) => ({
    message: `esce lo stesso. ${why}`,
    hint: "Prima ferma tutto: un passo solo, e non ti sfugge niente. Poi rimetti in coda quello che serve alle persone.",
  }),
  stopped: (why) => ({
    message: `non esce più. ${why}`,
    hint: "Seleziona i post di servizio e riattivali insieme: sicurezza, orari, consegne.",
  }),
  noNotice: () => ({
    message: "Il team non ne sa niente: nessuno è stato avvisato.",
    hint: "Chi può pubblicare, e non lo sa, pubblica. Scrivi due righe e mandale.",
  }),
  steps: (n, most) => ({
    message: `Ci hai messo ${n} passi: ne bastano ${most}.`,
    hint: "Ferma tutto, riattiva i post di servizio in un colpo solo, manda l’avviso. Ogni passo in più è tempo in cui un post può uscire.",
  }),
  stranger: (id) => ({
    message: `In questa coda non c’è nessun post «${id}».`,
    hint: "Usa gli id dei post dell’esercizio.",
  }),
};

/** What the rules of a queue say; a post's name comes before. */
export const queueMessages: Record<Locale, typeof en> = { it, en };
