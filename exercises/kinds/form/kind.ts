import { defineKind } from "../../lib/kind.ts";
import { toVerdict } from "../../lib/verdict.ts";
import { checkFilled } from "./check-filled.ts";
import { checkGold } from "./check-gold.ts";
import { checkTexts, wantsSpelling } from "./check-texts.ts";
import { runChecks } from "./checks/index.ts";
import { merge } from "./places.ts";
import { checkReferences } from "./references.ts";
import { formAnswerSchema, formFields } from "./schema.ts";

/** A form whose references to its own fields hold. */
export const formSchema = formFields.superRefine(checkReferences);

/** A form of texts, choices, figures, lists, groups and tables: by field id, what was put in. The score is by weight of the rules that apply. */
export const form = defineKind({
  id: "form",
  exercise: formSchema,
  answer: formAnswerSchema,
  models: (exercise, locale) => exercise.models[locale],
  grade(exercise, answer, locale, context) {
    const rules = merge([
      ...checkFilled(exercise, answer, locale),
      ...checkGold(exercise, answer, locale),
      ...checkTexts(exercise, answer, locale, context),
      ...runChecks(exercise, answer, locale),
    ]);
    const waits = context.spelling === null && wantsSpelling(exercise, answer);
    return toVerdict(rules, exercise.pass.score, waits ? ["no-slips"] : []);
  },
});
