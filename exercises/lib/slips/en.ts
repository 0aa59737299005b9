import { agreementSlips } from "./en-agreement.ts";
import { auxiliarySlips } from "./en-auxiliaries.ts";
import { confusionSlips } from "./en-confusions.ts";
import { dateSlips } from "./en-dates.ts";
import { degreeSlips } from "./en-degrees.ts";
import { formSlips } from "./en-forms.ts";
import { keySlips } from "./en-keys.ts";
import { misspeltEnglish } from "./en-misspellings.ts";
import { numberSlips } from "./en-numbers.ts";
import { objectSlips } from "./en-objects.ts";
import { prepositionSlips } from "./en-prepositions.ts";
import { questionSlips } from "./en-questions.ts";
import { sinceSlips } from "./en-since.ts";
import { soundSlips } from "./en-sounds.ts";
import { turnSlips } from "./en-turns.ts";
import { verbSlips } from "./en-verbs.ts";
import { markSlips } from "./marks.ts";
import type { SlipRule } from "./slip.ts";

/** The 45 rows of English slips, EN01–EN45. Some rows have several patterns; EN26 also takes a blank that is missing. */
export const englishSlips: readonly SlipRule[] = [
  ...confusionSlips,
  ...misspeltEnglish,
  ...formSlips,
  ...turnSlips,
  ...soundSlips,
  ...keySlips,
  ...agreementSlips,
  ...verbSlips,
  ...objectSlips,
  ...prepositionSlips,
  ...sinceSlips,
  ...dateSlips,
  ...numberSlips,
  ...degreeSlips,
  ...questionSlips,
  ...auxiliarySlips,
  ...markSlips(
    { doubleBlank: "EN25", blankBefore: "EN26", blankAfter: "EN26", dots: "EN27", marks: "EN27", capitals: "EN32" },
    "one mark",
  ),
];
