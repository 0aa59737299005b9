import { markAsking } from "../../lib/asks.ts";
import { defineKind } from "../../lib/kind.ts";
import { toVerdict } from "../../lib/verdict.ts";
import { checkTags } from "./check-tags.ts";
import { checkText } from "./check-text.ts";
import { apologyAnswerSchema, apologySchema } from "./schema.ts";

/** Labels on a good apology and the rewrite of a bad one, graded together. */
export const apology = defineKind({
  id: "apology",
  exercise: apologySchema,
  answer: apologyAnswerSchema,
  models: ({ sentences, models }, locale) => {
    const labels = Object.fromEntries(sentences.map(({ id, component }) => [id, component]));
    return models[locale].map((text) => ({ tags: labels, text }));
  },
  grade(exercise, { tags, text }, locale, context) {
    const check = (given: typeof tags, words: string) => [
      ...checkTags(exercise, given, locale),
      ...checkText(exercise, words, locale, context),
    ];
    const results = markAsking(exercise, locale, check(tags, text), () => check({}, ""));
    return toVerdict(results, exercise.pass.score, context.spelling === null ? ["no-slips"] : []);
  },
});
