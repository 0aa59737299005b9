import { confusionSlips } from "./en-confusions.ts";
import { formSlips } from "./en-forms.ts";
import { misspeltEnglish } from "./en-misspellings.ts";
import { markSlips } from "./marks.ts";
import type { SlipRule } from "./slip.ts";

/** The 32 rows of English slips, EN01–EN32. Some rows have several patterns; EN26 also takes a blank that is missing. */
export const englishSlips: readonly SlipRule[] = [
  ...confusionSlips,
  ...misspeltEnglish,
  ...formSlips,
  ...markSlips(
    { doubleBlank: "EN25", blankBefore: "EN26", blankAfter: "EN26", dots: "EN27", marks: "EN27", capitals: "EN32" },
    "one mark",
  ),
];
