import type { Locale } from "../../exercises/lib/locale.ts";

/** What a quick check says once it is answered. It comes with the script that says it, so that no lesson carries it for each of its checks. */
export const quizStrings: Readonly<
  Record<
    Locale,
    Readonly<Record<"right" | "wrong" | "chooseFirst" | "optionRight" | "optionWrong" | "optionYours", string>>
  >
> = {
  it: {
    right: "Giusto. Il perché è sotto ogni opzione.",
    wrong: "Non proprio. Il perché è sotto ogni opzione.",
    chooseFirst: "Prima scegli una risposta.",
    optionRight: "risposta giusta",
    optionWrong: "risposta sbagliata",
    optionYours: "la tua risposta",
  },
  en: {
    right: "Right. The reasons are under each option.",
    wrong: "Not quite. The reasons are under each option.",
    chooseFirst: "Choose an answer first.",
    optionRight: "right answer",
    optionWrong: "wrong answer",
    optionYours: "your answer",
  },
};
