import type { Locale } from "../../exercises/lib/locale.ts";

/** What a quick check says once it is answered. It comes with the script that says it, so that no lesson carries it for each of its checks. */
export const quizStrings: Readonly<
  Record<
    Locale,
    Readonly<Record<"right" | "wrong" | "chooseFirst" | "optionRight" | "optionWrong" | "optionYours", string>>
  >
> = {
  it: {
    right: "Giusto",
    wrong: "Non proprio",
    chooseFirst: "Prima scegli una risposta.",
    optionRight: "risposta giusta",
    optionWrong: "risposta sbagliata",
    optionYours: "la tua risposta",
  },
  en: {
    right: "Right",
    wrong: "Not quite",
    chooseFirst: "Choose an answer first.",
    optionRight: "right answer",
    optionWrong: "wrong answer",
    optionYours: "your answer",
  },
};
