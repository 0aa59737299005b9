import { readGoldens } from "../../bench/lib/goldens.ts";
import { featuresOf } from "../../exercises/lib/acts/features.ts";
import { wordsUntil } from "../../exercises/lib/acts/learned.ts";
import type { LearnedAct } from "../../exercises/lib/acts/names.ts";
import type { Locale } from "../../exercises/lib/locale.ts";
import { parseText, type TextDoc } from "../../exercises/lib/text.ts";
import { openingEnd } from "../../exercises/rules/acknowledges/opening.ts";
import { replyRules } from "../../exercises/rules/reply.ts";
import type { Example } from "./regression.ts";
import type { Reply } from "./replies.ts";

/** Replies and golden answers that lack an act, and those that don't, where the scene asks for it: of the others labels say nothing. */
export async function examplesOfAct(act: LearnedAct, replies: readonly Reply[], locale: Locale): Promise<Example[]> {
  const rule = replyRules.find(({ id }) => id === act);
  const asksFor = (exercise: Reply["exercise"]) =>
    rule?.askedFor({ ...exercise.scene, ...exercise.locale[locale], locale }) ?? false;
  const labelled = replies
    .filter(({ exercise }) => asksFor(exercise))
    .map(({ text, missed }) => ({ features: featuresOf(partOf(act, text)), is: missed.includes(act) }));
  // What a failing golden answer misses besides is not said: of those, only the ones that are to miss it tell something.
  const goldens = (await readGoldens()).flatMap(({ exercise, locale: language, golden, answer }) =>
    language === locale &&
    exercise.kind === "crisis-reply" &&
    typeof answer === "string" &&
    asksFor(exercise) &&
    (golden.passed || golden.missed.includes(act))
      ? [
          {
            features: featuresOf(partOf(act, parseText(answer, locale))),
            is: golden.missed.includes(act),
            certain: true,
          },
        ]
      : [],
  );
  return [...labelled, ...goldens];
}

/** The words of a reply that an act is looked for in: the person is recognised in the opening or too late. */
function partOf(act: LearnedAct, text: TextDoc): TextDoc["words"] {
  return act === "acknowledges" ? wordsUntil(text, openingEnd(text)) : text.words;
}
