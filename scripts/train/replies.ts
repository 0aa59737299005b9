import { readExamples } from "../../bench/lib/examples.ts";
import { readAgain, readLabelled } from "../../bench/lib/labelled.ts";
import { loadAnswerable } from "../../bench/lib/scenes.ts";
import type { Locale } from "../../exercises/lib/locale.ts";
import { parseText } from "../../exercises/lib/text.ts";
import { replyRules } from "../../exercises/rules/reply.ts";

/**
 * The replies in view, with the rules that each misses; `whole`: labelled for every rule, not for the acts alone;
 * `doubtful`: rules on which a second reader differed.
 */
export async function repliesOf(locale: Locale) {
  const exercises = await loadAnswerable(locale);
  const labelled = (await readLabelled(locale)).filter(({ half }) => half === "dev");
  const again = await readAgain(locale);
  const replies = [
    ...labelled.map((item) => ({ ...item, whole: true })),
    ...(await readExamples(locale)).map((item) => ({ ...item, whole: false })),
  ];
  return replies.flatMap(({ id, exercise: of, answer, missed, whole }) => {
    const exercise = exercises.get(of);
    const second = again.get(id)?.missed ?? missed;
    const doubtful = [...missed, ...second].filter((rule) => missed.includes(rule) !== second.includes(rule));
    return exercise?.kind === "crisis-reply" && typeof answer === "string"
      ? [{ id, exercise, text: parseText(answer, locale), missed, whole, doubtful }]
      : [];
  });
}

export type Reply = Awaited<ReturnType<typeof repliesOf>>[number];

/** Whether the scene of an exercise asks for a rule. Throws where replies have no such rule. */
export function isAsked(
  id: string,
  { scene, locale: texts }: Pick<Reply["exercise"], "scene" | "locale">,
  locale: Locale,
): boolean {
  const rule = replyRules.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`replies have no rule "${id}"`);
  return rule.askedFor({ ...scene, ...texts[locale], locale });
}

/** The replies of which it is settled whether they miss a rule: their scene asks for it, and no second reader differed. */
export const settledFor = (rule: string, replies: readonly Reply[], locale: Locale): Reply[] =>
  replies.filter(({ exercise, doubtful }) => isAsked(rule, exercise, locale) && !doubtful.includes(rule));
