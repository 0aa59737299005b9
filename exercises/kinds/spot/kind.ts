import { defineKind } from "../../lib/kind.ts";
import type { RuleResult, Verdict } from "../../lib/verdict.ts";
import { toVerdict } from "../../lib/verdict.ts";
import { checkExercise } from "./check-exercise.ts";
import { criticalFound, faultsFound, type Looked, marksFit, nothingGoodMarked } from "./findings.ts";
import { correctionsRight, mendedRowsHold, reasonsRight } from "./findings-mended.ts";
import { judge } from "./judge.ts";
import { mend } from "./mend.ts";
import { modelOf } from "./model.ts";
import { spotAnswerSchema, spotFields } from "./schema.ts";

/** The whole of an exercise.yaml of this kind. */
export const spotSchema = /* @__PURE__ */ spotFields.superRefine((exercise, context) =>
  checkExercise(exercise, (message, path) => context.addIssue({ code: "custom", message, path })),
);

/**
 * Score, 0–100: each fault is worth a point for its place and one each for what else is asked of it (correction,
 * reason, mended row); each wrong mark costs what a fault is worth. Rounded down.
 */
function scoreOf({ exercise: { aim }, judgement, mended }: Looked): number {
  const { found, faults, wrong } = judgement;
  const each = 1 + [aim.corrections, aim.reasons, aim.mended].filter((asked) => asked !== undefined).length;
  const hits = [...found.values()];
  const points =
    found.size +
    hits.filter(({ fix }) => fix === "right").length +
    hits.filter(({ reason }) => reason === "right").length +
    (mended?.faults.filter(({ fault, state }) => state === "mended" && found.has(fault.id)).length ?? 0);
  return Math.floor((100 * points) / (each * (faults.length + wrong)));
}

function verdictOf(looked: Looked): Verdict {
  const rules = [
    faultsFound(looked),
    criticalFound(looked),
    nothingGoodMarked(looked),
    correctionsRight(looked),
    reasonsRight(looked),
    mendedRowsHold(looked),
    marksFit(looked),
  ].filter((rule): rule is RuleResult => rule !== null);
  const score = scoreOf(looked);
  const verdict = toVerdict(rules, 0);
  return { ...verdict, score, passed: verdict.passed && score >= looked.exercise.pass.score };
}

/** A piece of work with faults planted in it, and the marks put on it. Where rows are to be mended, the calendar's rules read the rows as mended. The score is `scoreOf`'s. */
export const spot = defineKind({
  id: "spot",
  exercise: spotSchema,
  answer: spotAnswerSchema,
  models: (exercise, locale) => [modelOf(exercise, locale)],
  grade(exercise, answer, locale) {
    const { material } = exercise;
    const judgement = judge(exercise, answer, locale);
    const mended =
      material.is === "calendar" && exercise.aim.mended !== undefined
        ? mend(material[locale], material.brief, answer.marks, locale)
        : null;
    return verdictOf({ exercise, answer, judgement, mended, locale });
  },
});
