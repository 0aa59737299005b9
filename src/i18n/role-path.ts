import type { Locale } from "../../exercises/lib/locale.ts";

const en = {
  kicker: "A path for one role",
  listTitle: "Paths by role",
  listLead: "The same lessons and exercises, chosen and ordered for one job.",
  follow: "Follow this path",
  followed: "This is the path you follow: your progress, your plan and “Continue” go by it.",
  unfollow: "Go back to the whole path",
  unfollowedNow: "You are back on the whole path.",
  noScript: "To follow a path, and to see how far you have come, turn JavaScript on.",
  begin: "Begin with its first lesson",
  plan: "Plan it week by week",
  others: "Other paths",
  whole: "The whole path",
  inTurn: "In this order",
  inTurnLead: "The numbers are those of the whole path.",
  without: "Left out, to keep it short",
  withoutLead: "Some lessons above say “Read first” of these. Open one if you miss something.",
  yours: "The one you follow",
  youFollow: (path: string, lessons: number) => `You are following “${path}”, which takes ${lessons} of these lessons.`,
  seeInTurn: "See them in order",
  nextOf: (path: string) => `Next in “${path}”`,
  nextExerciseOf: (path: string) => `Next exercise in “${path}”`,
};

type RolePathStrings = typeof en;

const it: RolePathStrings = {
  kicker: "Un percorso per un ruolo",
  listTitle: "Percorsi per ruolo",
  listLead: "Le stesse lezioni e gli stessi esercizi, scelti e messi in ordine per un mestiere preciso.",
  follow: "Segui questo percorso",
  followed: "È il percorso che segui: progressi, piano e «Continua» si basano su questo.",
  unfollow: "Torna al percorso intero",
  unfollowedNow: "Ora segui di nuovo il percorso intero.",
  noScript: "Per seguire un percorso e vedere a che punto sei, attiva JavaScript.",
  begin: "Comincia dalla prima lezione",
  plan: "Dividilo in settimane",
  others: "Altri percorsi",
  whole: "Il percorso intero",
  inTurn: "In quest’ordine",
  inTurnLead: "I numeri sono quelli del percorso intero.",
  without: "Lasciate fuori, per fare prima",
  withoutLead: "Alcune lezioni qui sopra le indicano in «Da leggere prima»: aprile se ti manca qualche passaggio.",
  yours: "È quello che segui",
  youFollow: (path, lessons) => `Segui «${path}», che prende ${lessons} di queste lezioni.`,
  seeInTurn: "Vedile in ordine",
  nextOf: (path) => `La prossima in «${path}»`,
  nextExerciseOf: (path) => `Il prossimo esercizio in «${path}»`,
};

/** The words of the paths for roles. */
export const rolePathStrings: Readonly<Record<Locale, RolePathStrings>> = { it, en };
