import type { Locale } from "../../../lib/locale.ts";
import type { Check } from "../check-schema.ts";
import type { Part } from "../places.ts";
import type { Form, FormAnswer } from "../schema.ts";
import { checkAnswers } from "./answers.ts";
import { checkAvoid } from "./avoid.ts";
import { checkCovers } from "./covers.ts";
import { checkDiffer } from "./differ.ts";
import { checkEquation } from "./equation.ts";
import { checkGivenUp } from "./given-up.ts";
import { checkPairs } from "./pairs.ts";
import { checkRows } from "./rows.ts";
import { checkScript } from "./script.ts";
import { checkVoice } from "./voice.ts";

function runCheck(check: Check, exercise: Form, answer: FormAnswer, locale: Locale): Part | Part[] {
  switch (check.use) {
    case "sums-right":
      return checkEquation(check, exercise, answer, locale);
    case "texts-differ":
      return checkDiffer(check, exercise, answer, locale);
    case "voice-kept":
      return checkVoice(check, exercise, answer, locale);
    case "table-covers":
      return checkCovers(check, exercise, answer, locale);
    case "rows-fit":
      return checkRows(check, exercise, answer, locale);
    case "texts-avoid":
      return checkAvoid(check, exercise, answer, locale);
    case "not-given-up":
      return checkGivenUp(check, exercise, answer, locale);
    case "fits-together":
      return checkPairs(check, exercise, answer, locale);
    case "script-timed":
      return checkScript(check, exercise, answer, locale);
    case "answers-fit-groups":
      return checkAnswers(check, exercise, answer, locale);
  }
}

/** Every check that looks at several fields. What is not filled in yet is left to `all-filled`. */
export function runChecks(exercise: Form, answer: FormAnswer, locale: Locale): Part[] {
  return exercise.checks.flatMap((check) => runCheck(check, exercise, answer, locale));
}
