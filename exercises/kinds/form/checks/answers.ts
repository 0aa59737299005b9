import type { Locale } from "../../../lib/locale.ts";
import { matches, pattern } from "../../../lib/pattern.ts";
import { parseText } from "../../../lib/text.ts";
import type { Finding } from "../../../lib/verdict.ts";
import type { Answers } from "../check-schema.ts";
import { groupNames, majority, placed } from "../groups.ts";
import { formMessages } from "../messages.ts";
import { onField, type Part, part } from "../places.ts";
import { stringOf } from "../read.ts";
import type { Form, FormAnswer } from "../schema.ts";

/** Whether the answer for each group speaks of what most of that group asks. */
export function checkAnswers(check: Answers, { fields }: Form, answer: FormAnswer, locale: Locale): Part {
  const t = formMessages[locale];
  const field = fields.find(({ id }) => id === check.groups);
  if (field?.type !== "groups") return part("answers-fit-groups", "blocking", []);
  const where = placed(field, answer);
  const findings = check.answers.flatMap((id, index): Finding[] => {
    const words = stringOf(answer, id);
    const group = groupNames[index] ?? "";
    const gold = majority(field, where, group);
    const topic = check.topics.find((one) => one.gold === gold);
    if (words.trim() === "" || topic === undefined) return [];
    if (matches(parseText(words, locale), pattern(topic.patterns[locale])).length > 0) return [];
    const cell = onField(
      fields.findIndex((one) => one.id === id),
      id,
    );
    return [{ range: null, cell, ...t.otherGroup(group, topic.name[locale]) }];
  });
  return part("answers-fit-groups", "blocking", findings);
}
