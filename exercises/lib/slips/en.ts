import { confusionSlips } from "./en-confusions.ts";
import { formSlips } from "./en-forms.ts";
import { misspeltEnglish } from "./en-misspellings.ts";
import { turnSlips } from "./en-turns.ts";
import { markSlips } from "./marks.ts";
import type { SlipRule } from "./slip.ts";

/** The 33 rows of English slips, EN01–EN33. Some rows have several patterns; EN26 also takes a blank that is missing. */
export const englishSlips: readonly SlipRule[] = [
  ...confusionSlips,
  ...misspeltEnglish,
  ...formSlips,
  ...turnSlips,
  ...markSlips(
    { doubleBlank: "EN25", blankBefore: "EN26", blankAfter: "EN26", dots: "EN27", marks: "EN27", capitals: "EN32" },
    "one mark",
  ),
];
