import { markAsking } from "../../lib/asks.ts";
import { runTextRules } from "../../lib/grade-text.ts";
import { defineKind } from "../../lib/kind.ts";
import { toVerdict } from "../../lib/verdict.ts";
import { replyRules } from "../../rules/reply.ts";
import { replyAnswerSchema } from "./answer.ts";
import { crisisReplySchema } from "./schema.ts";

/** A public reply to a comment: the answer is the text, held to the rules of a reply with the exercise's own settings. */
export const crisisReply = defineKind({
  id: "crisis-reply",
  exercise: crisisReplySchema,
  answer: replyAnswerSchema,
  models: (exercise, locale) => exercise.models[locale],
  grade(exercise, answer, locale, context) {
    const { title: _title, brief, ...texts } = exercise.locale[locale];
    const scene = { ...exercise.scene, ...texts, locale };
    const own = Object.fromEntries(exercise.rules.map((rule) => [rule.use, rule.with]));
    // the scene doesn't hold the brief, which must not be pasted back either
    const overrides = {
      ...own,
      "no-stuffing": {
        sources: [texts.comment, brief, ...texts.facts],
        models: exercise.models[locale],
        ...own["no-stuffing"],
      },
    };
    const run = (text: string) => runTextRules(replyRules, text, scene, overrides, locale, context);
    const results = markAsking(exercise, locale, run(answer), () => run(""));
    return toVerdict(results, exercise.pass.score, context.spelling === null ? ["no-slips"] : []);
  },
});
