import { readExamples } from "../../bench/lib/examples.ts";
import { readLabelled } from "../../bench/lib/labelled.ts";
import type { Locale } from "../../exercises/lib/locale.ts";
import { parseText } from "../../exercises/lib/text.ts";
import { loadExercises } from "../lib/load-exercises.ts";

/**
 * The replies in view, with the rules that each misses; `whole`: labelled for every rule, not for the acts alone;
 * `words`: those that show it, by rule, where the labeller said so.
 */
export async function repliesOf(locale: Locale) {
  const exercises = await loadExercises();
  const labelled = (await readLabelled(locale)).filter(({ half }) => half === "dev");
  const unmarked: Readonly<Record<string, string>> = {};
  const replies = [
    ...labelled.map((item) => ({ ...item, whole: true })),
    ...(await readExamples(locale)).map((item) => ({ ...item, words: unmarked, whole: false })),
  ];
  return replies.flatMap(({ exercise: id, answer, missed, words = unmarked, whole }) => {
    const exercise = exercises.get(id);
    return exercise?.kind === "crisis-reply" && typeof answer === "string"
      ? [{ exercise, text: parseText(answer, locale), missed, words, whole }]
      : [];
  });
}

export type Reply = Awaited<ReturnType<typeof repliesOf>>[number];
