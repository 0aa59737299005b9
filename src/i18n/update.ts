import type { Locale } from "../../exercises/lib/locale.ts";

const en = {
  ready: "A new version is ready: reload when it suits you. What you are writing stays.",
  reload: "Reload",
  later: "Later",
};

const it: typeof en = {
  ready: "C’è una nuova versione: ricarica quando ti è comodo. Quello che stai scrivendo resta.",
  reload: "Ricarica",
  later: "Più tardi",
};

/** What a page says when a new version of the site lies ready. */
export const updateStrings: Readonly<Record<Locale, typeof en>> = { it, en };
