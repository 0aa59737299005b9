import type { GradeContext } from "../../lib/kind.ts";
import type { Locale } from "../../lib/locale.ts";
import type { RuleBook } from "../../lib/rule-book.ts";
import { toVerdict } from "../../lib/verdict.ts";
import { formAnswerSchema } from "./answer.ts";
import { checkFilled } from "./check-filled.ts";
import { checkGold } from "./check-gold.ts";
import { checkTexts, wantsSpelling } from "./check-texts.ts";
import { runChecks } from "./checks/index.ts";
import { merge } from "./places.ts";
import type { Form, FormAnswer } from "./schema.ts";

/** How a form is graded with these rules. The score is by weight of the rules that apply. */
export const formGrading = (book: RuleBook) => ({
  answer: formAnswerSchema,
  models: (exercise: Form, locale: Locale) => exercise.models[locale],
  grade(exercise: Form, answer: FormAnswer, locale: Locale, context: GradeContext) {
    const rules = merge([
      ...checkFilled(exercise, answer, locale),
      ...checkGold(exercise, answer, locale),
      ...checkTexts(exercise, answer, locale, context, book),
      ...runChecks(exercise, answer, locale),
    ]);
    const waits = context.spelling === null && wantsSpelling(exercise, answer);
    return toVerdict(rules, exercise.pass.score, waits ? ["no-slips"] : []);
  },
});
