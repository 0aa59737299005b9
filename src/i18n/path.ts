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
  minutesWithExercises: "Minutes, exercises included",
  /** A lesson of its course. */
  of: (n: number, all: number) => `${n} of ${all}`,
  nLessons: (n: number) => (n === 1 ? "1 lesson" : `${n} lessons`),
  nExercises: (n: number) => (n === 1 ? "1 exercise" : `${n} exercises`),
  hours: (minutes: number) => (half(minutes) === 1 ? "about 1 hour" : `about ${half(minutes)} hours`),
  hoursShort: (minutes: number) => `~ ${half(minutes)} h`,
  /** How long a lesson takes, its exercises included. */
  lessonTime: (minutes: number, exercises: number) =>
    exercises === 0
      ? `${minutes} min`
      : `${minutes} min with ${exercises === 1 ? "the exercise" : `the ${exercises} exercises`}`,
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
  minutesWithExercises: "Minuti, esercizi compresi",
  of: (n, all) => `${n} di ${all}`,
  nLessons: (n) => (n === 1 ? "1 lezione" : `${n} lezioni`),
  nExercises: (n) => (n === 1 ? "1 esercizio" : `${n} esercizi`),
  hours: hoursIt,
  hoursShort: (minutes) => `~ ${comma(half(minutes))} h`,
  lessonTime: (minutes, exercises) =>
    exercises === 0
      ? `${minutes} min`
      : `${minutes} min con ${exercises === 1 ? "l'esercizio" : `i ${exercises} esercizi`}`,
  goOn: "Riprendi da qui",
  left: (lessons, minutes) =>
    lessons === 0
      ? "È l'ultima lezione del corso: adesso tocca alla prova finale."
      : `Dopo questa, al corso ${lessons === 1 ? "manca una lezione" : `mancano ${lessons} lezioni`}: ${hoursIt(minutes)} con gli esercizi.`,
};

/** The words that count what there is to do and what is left. */
export const pathStrings: Readonly<Record<Locale, PathStrings>> = { it, en };
