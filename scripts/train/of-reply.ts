import { readGoldens } from "../../bench/lib/goldens.ts";
import { readOpenings } from "../../bench/lib/openings.ts";
import { featuresOf } from "../../exercises/lib/acts/features.ts";
import { isReply, wordsUntil } from "../../exercises/lib/acts/learned.ts";
import { type LearnedAct, type LearnedFault, learnedFaults } from "../../exercises/lib/acts/names.ts";
import { openingEnd } from "../../exercises/lib/concern/opening.ts";
import type { Locale } from "../../exercises/lib/locale.ts";
import { parseText, type TextDoc } from "../../exercises/lib/text.ts";
import { readCases } from "./cases.ts";
import type { Sources } from "./of-spoken.ts";
import type { Example } from "./regression.ts";
import { isAsked, settledFor } from "./replies.ts";

type Judged = LearnedAct | LearnedFault;
const isFault = (rule: Judged): boolean => learnedFaults.some((fault) => fault === rule);

/**
 * Replies and golden answers that miss a rule, and those that don't, where the scene asks for it: of the others labels
 * say nothing. What was labelled for the acts alone says nothing of faults.
 */
export async function examplesOfReply(
  rule: Judged,
  { replies, sound }: Pick<Sources, "replies" | "sound">,
  locale: Locale,
): Promise<Example[]> {
  const labelled = settledFor(rule, replies, locale)
    .filter(({ whole }) => whole || !isFault(rule))
    .map(({ text, missed }) => ({ features: featuresOf(partOf(rule, text), locale), is: missed.includes(rule) }));
  const openings = rule === "acknowledges" ? await readOpenings(locale) : [];
  // What a failing golden answer misses besides is not said: of those, only the ones that are to miss it tell something.
  const goldens = (await readGoldens()).flatMap(({ exercise, locale: language, golden, answer }) =>
    language === locale &&
    exercise.kind === "crisis-reply" &&
    typeof answer === "string" &&
    isAsked(rule, exercise, locale) &&
    (golden.passed || golden.missed.includes(rule))
      ? [
          {
            features: featuresOf(partOf(rule, parseText(answer, locale)), locale),
            is: golden.missed.includes(rule),
            certain: true,
          },
        ]
      : [],
  );
  const beyondDoubt = (text: string, is: boolean) => {
    const parsed = parseText(text, locale);
    return isReply(parsed) ? [{ features: featuresOf(partOf(rule, parsed), locale), is, certain: true }] : [];
  };
  const { fire, pass } = await readCases(rule, locale);
  return [
    ...labelled,
    ...openings.map(({ text, recognises }) => ({
      features: featuresOf(partOf(rule, parseText(text, locale)), locale),
      is: !recognises,
    })),
    ...goldens,
    ...fire.flatMap((text) => beyondDoubt(text, true)),
    ...pass.flatMap((text) => beyondDoubt(text, false)),
    // Texts of other kinds lack most acts; faults they have as little as replies that pass.
    ...(isFault(rule) ? sound.filter(({ missed }) => !missed.includes(rule)) : []).flatMap(({ text }) =>
      beyondDoubt(text, false),
    ),
  ];
}

/** The words of a reply in which a rule is judged: the person is recognised in the opening or too late. */
function partOf(rule: Judged, text: TextDoc): TextDoc["words"] {
  return rule === "acknowledges" ? wordsUntil(text, openingEnd(text)) : text.words;
}
