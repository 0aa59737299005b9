import type { Locale } from "../../exercises/lib/locale.ts";

const en = {
  blocked:
    "This browser doesn’t let the site keep anything here, so your work lasts only until you close the page. Copy what you want to keep.",
  full: "The browser’s storage is full: your latest work is not saved. Save a copy, then reset an exercise that you no longer need.",
  newer:
    "Some of your progress was saved by a newer version of this site. It stays as it is; what you do there now is not saved. Reload to get the new version.",
  unreadable: {
    one: "One saved record could not be read. It was set aside, not deleted, and goes into your next copy.",
    other: "{0} saved records could not be read. They were set aside, not deleted, and go into your next copy.",
  },
  partly: {
    one: "Part of a saved record can’t be read, or is too large for this site. The rest is in its place. The original was set aside, not deleted, and goes into your next copy.",
    other:
      "Parts of {0} saved records can’t be read, or are too large for this site. The rest is in its place. The originals were set aside, not deleted, and go into your next copy.",
  },
  long: "This answer is longer than the site can save: it lasts until you close the page. Shorten it, or copy it somewhere safe. The draft saved before it is still there.",
};

type HealthStrings = typeof en;

const it: HealthStrings = {
  blocked:
    "Questo browser non permette al sito di conservare nulla: il tuo lavoro dura finché non chiudi la pagina. Copia quello che vuoi tenere.",
  full: "Lo spazio del browser è finito: il tuo ultimo lavoro non è salvato. Salva una copia, poi azzera un esercizio che non ti serve più.",
  newer:
    "Una parte dei tuoi progressi l’ha salvata una versione più recente del sito. Resta com’è; quello che fai ora lì non viene salvato. Ricarica per avere la nuova versione.",
  unreadable: {
    one: "Un dato salvato non si riesce a leggere. È stato messo da parte, non cancellato, ed entrerà nella prossima copia.",
    other:
      "{0} dati salvati non si riescono a leggere. Sono stati messi da parte, non cancellati, ed entreranno nella prossima copia.",
  },
  partly: {
    one: "Di un dato salvato, una parte non si legge o è troppo grande per questo sito. Il resto è al suo posto. L’originale è stato messo da parte, non cancellato, ed entrerà nella prossima copia.",
    other:
      "Di {0} dati salvati, alcune parti non si leggono o sono troppo grandi per questo sito. Il resto è al suo posto. Gli originali sono stati messi da parte, non cancellati, ed entreranno nella prossima copia.",
  },
  long: "Questa risposta è più lunga di quanto il sito possa salvare: dura finché non chiudi la pagina. Accorciala, o copiala in un posto sicuro. La bozza salvata prima c’è ancora.",
};

/** What is said of storage that is blocked, full, or holds what can't be read. {0} stands for how many. Exercises carry it: apart from all that the page of progress says. */
export const healthStrings: Readonly<Record<Locale, HealthStrings>> = { it, en };
