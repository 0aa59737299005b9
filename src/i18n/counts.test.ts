import { expect, it } from "vitest";
import { locales } from "../../exercises/lib/locale.ts";
import { dashboardStrings } from "./dashboard.ts";
import { strings } from "./index.ts";
import { notesStrings } from "./notes.ts";
import { pathStrings } from "./path.ts";
import { progressStrings } from "./progress.ts";

/** All that says how many of something there are, in the order of the lists below. */
function counts(n: number): Record<"it" | "en", string[]> {
  const of = (locale: "it" | "en") => {
    const { gainAttempts, gainReviews, gainNotes, gainQuizzes, leftOut, beyond, same } =
      progressStrings[locale].preview;
    const { nLessons, nExercises } = pathStrings[locale];
    const { nWords } = strings(locale).glossary;
    const { trainedBy } = dashboardStrings[locale].skills;
    const notes = (found: number) => notesStrings[locale].shown(found, found);
    const all = [nLessons, nExercises, nWords, trainedBy, notes];
    return [...all, gainAttempts, gainReviews, gainNotes, gainQuizzes, leftOut, beyond, same].map((say) => say(n));
  };
  return { it: of("it"), en: of("en") };
}

it("speaks of one thing as of one", () => {
  expect(counts(1)).toEqual({
    it: [
      "1 lezione",
      "1 esercizio",
      "1 parola",
      "1 esercizio",
      "1 nota o evidenziazione",
      "1 tentativo in più",
      "1 voto in più",
      "1 nota in più",
      "1 verifica al volo",
      "1 parte esclusa: non si riesce a leggere, o è troppo grande",
      "1 altro dato è escluso: il file ne contiene più di quanti il sito ne salvi mai.",
      "1 dato è già qui, identico.",
    ],
    en: [
      "1 lesson",
      "1 exercise",
      "1 word",
      "1 exercise",
      "1 note or highlight",
      "1 more attempt",
      "1 more grade",
      "1 more note",
      "1 quick check",
      "1 part left out: it can’t be read, or is too large",
      "1 more record is left out: the file holds more than this site ever saves.",
      "1 record is already here, unchanged.",
    ],
  });
});

it("says how many where there are more, all in the same words", () => {
  for (const locale of locales) {
    const [one, two, many] = [counts(1), counts(2), counts(37)].map((all) => all[locale]);
    expect(many).toEqual(two?.map((said) => said.replace("2", "37")));
    for (const [n, said] of (two ?? []).entries()) expect(said.replace("2", "1"), said).not.toBe(one?.[n]);
  }
});

it("says what is left of a course in lessons and in time, and after the last one what comes next", () => {
  expect([0, 1, 2].map((lessons) => pathStrings.it.left(lessons, 60))).toEqual([
    "È l’ultima lezione del corso: adesso tocca alla prova finale.",
    "Dopo questa, al corso manca una lezione: circa un’ora con gli esercizi.",
    "Dopo questa, al corso mancano 2 lezioni: circa un’ora con gli esercizi.",
  ]);
  expect([0, 1, 2].map((lessons) => pathStrings.en.left(lessons, 60))).toEqual([
    "This is the last lesson of the course: the test comes next.",
    "After this one, the course has 1 lesson left: about 1 hour with the exercises.",
    "After this one, the course has 2 lessons left: about 1 hour with the exercises.",
  ]);
});
