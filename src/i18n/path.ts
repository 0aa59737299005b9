import type { Locale } from "../../exercises/lib/locale.ts";
import { duration } from "./duration.ts";

/** Hours to the half, and to the hour from ten up: more would be a false promise. */
const half = (minutes: number) =>
  minutes >= 600 ? Math.round(minutes / 60) : Math.max(1, Math.round(minutes / 30)) / 2;

const shortly = (minutes: number) => `~ ${duration(half(minutes) * 60)}`;

const en = {
  lesson: "Lesson",
  lessons: "Lessons",
  exercises: "Exercises",
  time: "Time",
  timeWithExercises: "Time, exercises included",
  /** A lesson of its course. */
  of: (n: number, all: number) => `${n} of ${all}`,
  nLessons: (n: number) => (n === 1 ? "1 lesson" : `${n} lessons`),
  exercisesOf: (lesson: string) => `Exercises of “${lesson}”`,
  nExercises: (n: number) => (n === 1 ? "1 exercise" : `${n} exercises`),
  hours: (minutes: number) => {
    const hours = half(minutes);
    if (hours === 0.5) return "about half an hour";
    return `about ${String(hours).replace(".5", "½")} ${hours === 1 ? "hour" : "hours"}`;
  },
  hoursShort: shortly,
  /** How long a lesson takes, its exercises included. */
  lessonTime: (time: string, exercises: number) =>
    exercises === 0 ? time : `${time} with ${exercises === 1 ? "the exercise" : `the ${exercises} exercises`}`,
  goOn: "Pick up here",
  left: (lessons: number, minutes: number) =>
    lessons === 0
      ? "This is the last lesson of the course: the test comes next."
      : `After this one, the course has ${lessons === 1 ? "1 lesson" : `${lessons} lessons`} left: ${en.hours(minutes)} with the exercises.`,
};

type PathStrings = typeof en;

const hoursIt = (minutes: number) => {
  const hours = Math.floor(half(minutes));
  if (hours === 0) return "circa mezz’ora";
  return `circa ${hours === 1 ? "un’ora" : `${hours} ore`}${half(minutes) > hours ? " e mezza" : ""}`;
};

const it: PathStrings = {
  lesson: "Lezione",
  lessons: "Lezioni",
  exercises: "Esercizi",
  time: "Tempo",
  timeWithExercises: "Tempo, esercizi compresi",
  of: (n, all) => `${n} di ${all}`,
  nLessons: (n) => (n === 1 ? "1 lezione" : `${n} lezioni`),
  exercisesOf: (lesson) => `Esercizi di «${lesson}»`,
  nExercises: (n) => (n === 1 ? "1 esercizio" : `${n} esercizi`),
  hours: hoursIt,
  hoursShort: shortly,
  lessonTime: (time, exercises) =>
    exercises === 0 ? time : `${time} con ${exercises === 1 ? "l’esercizio" : `i ${exercises} esercizi`}`,
  goOn: "Riprendi da qui",
  left: (lessons, minutes) =>
    lessons === 0
      ? "È l’ultima lezione del corso: adesso tocca alla prova finale."
      : `Dopo questa, al corso ${lessons === 1 ? "manca una lezione" : `mancano ${lessons} lezioni`}: ${hoursIt(minutes)} con gli esercizi.`,
};

/** The words that count what there is to do and what is left. */
export const pathStrings: Readonly<Record<Locale, PathStrings>> = { it, en };
