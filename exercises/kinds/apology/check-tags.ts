import type { Locale } from "../../lib/locale.ts";
import { type Finding, type RuleResult, ruleResult } from "../../lib/verdict.ts";
import { findingTexts } from "./findings.ts";
import type { Apology, ApologyAnswer } from "./schema.ts";

/** Whether a label is the gold one or an accepted alternative. */
function isRight({ component, also }: Apology["sentences"][number], given: string | undefined): boolean {
  return given !== undefined && (given === component || also.some((tag) => tag === given));
}

/**
 * The two rules of the first step: `tags-right` (blocking) asks for the exercise's share of right labels;
 * `tags-all-right` (warning) marks every wrong or missing one, with the row of its sentence.
 */
export function checkTags(exercise: Apology, given: ApologyAnswer["tags"], locale: Locale): RuleResult[] {
  const t = findingTexts[locale];
  const needed = Math.ceil(exercise.sentences.length * exercise.enough.right);
  const wrong = exercise.sentences.flatMap((sentence, row): Finding[] => {
    if (isRight(sentence, given[sentence.id])) return [];
    const tag = given[sentence.id];
    const quote = exercise.locale[locale].example.sentences[sentence.id] ?? "";
    const cell = { table: "tags", row, field: sentence.id };
    return [{ range: null, cell, ...(tag === undefined ? t.untagged(quote) : t.wrongTag(quote, tag)) }];
  });
  const right = exercise.sentences.length - wrong.length;
  const enough = right >= needed;
  return [
    ruleResult(
      "tags-right",
      "blocking",
      enough ? [] : [{ range: null, ...t.tooFew(right, exercise.sentences.length, needed) }],
    ),
    ruleResult("tags-all-right", "warning", wrong),
  ];
}
