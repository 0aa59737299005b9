import type { Locale } from "../../../lib/locale.ts";
import { matches, pattern } from "../../../lib/pattern.ts";
import { parseText } from "../../../lib/text.ts";
import type { Finding } from "../../../lib/verdict.ts";
import type { Answers } from "../check-schema.ts";
import { groupNames, majority, placed } from "../groups.ts";
import { formMessages } from "../messages.ts";
import { atField, type Part, part } from "../places.ts";
import { stringOf } from "../read.ts";
import type { Form, FormAnswer } from "../schema.ts";

/** Whether the answer for each group speaks of what most of that group asks, and gives something that settles it. */
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
    const says = (sources: readonly string[]) => matches(parseText(words, locale), pattern(sources)).length > 0;
    const cell = atField(fields, id);
    if (!says(topic.patterns[locale])) return [{ range: null, cell, ...t.otherGroup(group, topic.name[locale]) }];
    if (topic.settles === undefined || says(topic.settles[locale])) return [];
    return [{ range: null, cell, ...t.unsettled(group, topic.name[locale]) }];
  });
  return part("answers-fit-groups", "blocking", findings);
}
