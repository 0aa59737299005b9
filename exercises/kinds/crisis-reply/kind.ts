import * as z from "zod";
import { markAsking } from "../../lib/asks.ts";
import { briefFields, exerciseFields } from "../../lib/exercise.ts";
import { runTextRules } from "../../lib/grade-text.ts";
import { defineKind } from "../../lib/kind.ts";
import { localized } from "../../lib/locale.ts";
import { sceneSchema, sceneTextSchema } from "../../lib/scene.ts";
import { toVerdict } from "../../lib/verdict.ts";
import { replyRules } from "../../rules/reply.ts";
import { replyAnswerSchema } from "./answer.ts";

/** An exercise whose answer is a public reply to a comment. */
export const crisisReplySchema = z.strictObject({
  ...exerciseFields,
  kind: z.literal("crisis-reply"),
  scene: sceneSchema,
  locale: localized(z.strictObject({ ...briefFields, ...sceneTextSchema.shape })),
  /** Options for single rules, over those that follow from the scene. */
  rules: z.array(z.strictObject({ use: z.string(), with: z.record(z.string(), z.unknown()) })).default([]),
  models: localized(z.array(z.string().min(1)).min(1)),
});

export type CrisisReply = z.output<typeof crisisReplySchema>;

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
      "no-stuffing": { sources: [texts.comment, brief, ...texts.facts], ...own["no-stuffing"] },
    };
    const run = (text: string) => runTextRules(replyRules, text, scene, overrides, locale, context);
    const results = markAsking(exercise, locale, run(answer), () => run(""));
    return toVerdict(results, exercise.pass.score, context.spelling === null ? ["no-slips"] : []);
  },
});
