import type { Locale } from "../../exercises/lib/locale.ts";

/** Hours to the half, and to the hour from ten up: more would be a false promise. */
const half = (minutes: number) =>
  minutes >= 600 ? Math.round(minutes / 60) : Math.max(1, Math.round(minutes / 30)) / 2;

const en = {
  lesson: "Lesson",
  lessons: "Lessons",
  exercises: "Exercises",
  time: "Time",
  minutes: "Minutes",
  /** A lesson of its course. */
  of: (n: number, all: number) => `${n} of ${all}`,
  nLessons: (n: number) => (n === 1 ? "1 lesson" : `${n} lessons`),
  nExercises: (n: number) => (n === 1 ? "1 exercise" : `${n} exercises`),
  hours: (minutes: number) => (half(minutes) === 1 ? "about 1 hour" : `about ${half(minutes)} hours`),
  hoursShort: (minutes: number) => `~ ${half(minutes)} h`,
  min: (minutes: number) => `${minutes} min`,
  goOn: "Pick up here",
  left: (lessons: number, minutes: number) =>
    lessons === 0
      ? "This is the last lesson of the course: the test comes next."
      : `After this one, the course has ${lessons === 1 ? "1 lesson" : `${lessons} lessons`} left: ${en.hours(minutes)} with the exercises.`,
};

type PathStrings = typeof en;

const comma = (n: number) => String(n).replace(".", ",");
const hoursIt = (minutes: number) => (half(minutes) === 1 ? "circa un'ora" : `circa ${comma(half(minutes))} ore`);

const it: PathStrings = {
  lesson: "Lezione",
  lessons: "Lezioni",
  exercises: "Esercizi",
  time: "Tempo",
  minutes: "Minuti",
  of: (n, all) => `${n} di ${all}`,
  nLessons: (n) => (n === 1 ? "1 lezione" : `${n} lezioni`),
  nExercises: (n) => (n === 1 ? "1 esercizio" : `${n} esercizi`),
  hours: hoursIt,
  hoursShort: (minutes) => `~ ${comma(half(minutes))} h`,
  min: (minutes) => `${minutes} min`,
  goOn: "Riprendi da qui",
  left: (lessons, minutes) =>
    lessons === 0
      ? "È l'ultima lezione del corso: adesso tocca alla prova finale."
      : `Dopo questa, al corso ${lessons === 1 ? "manca una lezione" : `mancano ${lessons} lezioni`}: ${hoursIt(minutes)} con gli esercizi.`,
};

/** The words that count what there is to do and what is left. */
export const pathStrings: Readonly<Record<Locale, PathStrings>> = { it, en };
