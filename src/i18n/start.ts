import type { Locale } from "../../exercises/lib/locale.ts";
import { siteName } from "./site-name.ts";

const en = {
  title: "Your plan",
  lead: "Say how much time you have. The path is laid out week by week, and can go into your calendar.",
  way: "Which path",
  whole: "The whole path",
  followed: "From now on you follow “{0}”: your progress and “Continue” go by it, all over the site.",
  back: "Go back to “{0}”",
  begin: "Start with lesson {0}",
  goOn: "Go on with lesson {0}",
  minutes: "Time a week",
  from: "Starting on",
  fromWhy:
    "The plan begins next Monday, so that the first week is a whole one, unless you choose another day: today will do.",
  calendar: "In your calendar",
  time: "From",
  daysWhy:
    "Each week’s lessons are spread over the days you tick. Tick none, and they go on the first day of the week.",
  noDay: "Choose a day from {0} to {1}. Until then, the plan still starts on {2}.",
  anew: "Your plan’s first day was {0}, too far from today: it now starts on {1}, unless you choose another day.",
  result: "Week by week",
  ics: "Save the calendar (.ics)",
  noScript: "The plan is worked out by JavaScript in this browser. Without it, here are all the lessons in order.",
  sum: "{1} lessons in {0} weeks. The last week begins on {2}. No lesson is cut in two: a week may run a little over or under.",
  one: "{1} lessons in a week, from {2}.",
  week: "Week {0}, from {1} · {2}",
  event: `${siteName}, week {0}`,
  told: "Saved: open regia.ics to add the appointments to your calendar.",
};

type StartStrings = typeof en;

const it: StartStrings = {
  title: "Il tuo piano",
  lead: "Di’ quanto tempo hai: il percorso si divide in settimane, e se vuoi finisce nel tuo calendario.",
  way: "Quale percorso",
  whole: "Tutto il percorso",
  followed: "Da adesso segui «{0}»: in tutto il sito i progressi e «Continua» si basano su questo percorso.",
  back: "Torna a «{0}»",
  begin: "Comincia dalla lezione {0}",
  goOn: "Riprendi dalla lezione {0}",
  minutes: "Tempo alla settimana",
  from: "A partire da",
  fromWhy:
    "Se non scegli un altro giorno, anche oggi stesso, si parte lunedì prossimo, così la prima settimana è intera.",
  calendar: "Nel calendario",
  time: "Dalle",
  daysWhy:
    "Le lezioni della settimana si dividono fra i giorni che spunti. Se non ne spunti nessuno, vanno tutte nel primo.",
  noDay: "Scegli un giorno dal {0} al {1}. Per ora il piano parte ancora il {2}.",
  anew: "Il primo giorno del tuo piano era il {0}, troppo lontano da oggi: ora parte il {1}, se non scegli un altro giorno.",
  result: "Settimana per settimana",
  ics: "Salva il calendario (.ics)",
  noScript: "Il piano lo calcola JavaScript in questo browser. Senza, ecco tutte le lezioni in ordine.",
  sum: "{1} lezioni in {0} settimane. L’ultima comincia il {2}. Nessuna lezione si spezza: una settimana può durare un po’ più o un po’ meno.",
  one: "{1} lezioni in una settimana, dal {2}.",
  week: "Settimana {0}, dal {1} · {2}",
  event: `${siteName}, settimana {0}`,
  told: "Salvato: apri regia.ics per aggiungere gli appuntamenti al tuo calendario.",
};

/** The words of the page where one plans the path. {0}, {1}, … stand for values. */
export const startStrings: Readonly<Record<Locale, StartStrings>> = { it, en };
