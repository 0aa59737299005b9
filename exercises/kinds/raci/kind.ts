import { markAsking } from "../../lib/asks.ts";
import { defineKind } from "../../lib/kind.ts";
import { ruleResult, toVerdict } from "../../lib/verdict.ts";
import { raciChecks } from "./checks.ts";
import { raciAnswerSchema, raciSchema } from "./schema.ts";

/** A matrix of who does, answers for, is asked about and hears of each deliverable. */
export const raci = defineKind({
  id: "raci",
  exercise: raciSchema,
  answer: raciAnswerSchema,
  models: ({ rows }) => [Object.fromEntries(rows.map(({ id, gold }) => [id, gold]))],
  grade(exercise, answer, locale) {
    const check = (given: typeof answer) =>
      raciChecks.map(({ id, severity, check }) => ruleResult(id, severity, check({ exercise, answer: given, locale })));
    return toVerdict(
      markAsking(exercise, locale, check(answer), () => check({})),
      exercise.pass.score,
    );
  },
});
