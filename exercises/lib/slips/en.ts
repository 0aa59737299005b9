import { agreementSlips } from "./en-agreement.ts";
import { confusionSlips } from "./en-confusions.ts";
import { formSlips } from "./en-forms.ts";
import { keySlips } from "./en-keys.ts";
import { misspeltEnglish } from "./en-misspellings.ts";
import { soundSlips } from "./en-sounds.ts";
import { turnSlips } from "./en-turns.ts";
import { verbSlips } from "./en-verbs.ts";
import { markSlips } from "./marks.ts";
import type { SlipRule } from "./slip.ts";

/** The 37 rows of English slips, EN01–EN37. Some rows have several patterns; EN26 also takes a blank that is missing. */
export const englishSlips: readonly SlipRule[] = [
  ...confusionSlips,
  ...misspeltEnglish,
  ...formSlips,
  ...turnSlips,
  ...soundSlips,
  ...keySlips,
  ...agreementSlips,
  ...verbSlips,
  ...markSlips(
    { doubleBlank: "EN25", blankBefore: "EN26", blankAfter: "EN26", dots: "EN27", marks: "EN27", capitals: "EN32" },
    "one mark",
  ),
];
