import { accentSlips } from "./it-accents.ts";
import { grammarSlips } from "./it-grammar.ts";
import { haveSlips } from "./it-have.ts";
import { misspeltItalian } from "./it-misspellings.ts";
import { markSlips } from "./marks.ts";
import type { SlipRule } from "./slip.ts";

/** The 40 rows of Italian slips, IT01–IT40. Some rows have several patterns. */
export const italianSlips: readonly SlipRule[] = [
  ...accentSlips,
  ...misspeltItalian,
  ...grammarSlips,
  ...haveSlips,
  ...markSlips(
    { doubleBlank: "IT27", blankBefore: "IT28", blankAfter: "IT29", dots: "IT30", marks: "IT31", capitals: "IT33" },
    "un segno solo",
  ),
];
