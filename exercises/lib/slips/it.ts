import { accentSlips } from "./it-accents.ts";
import { concordSlips } from "./it-concord.ts";
import { grammarSlips } from "./it-grammar.ts";
import { haveSlips } from "./it-have.ts";
import { misspeltItalian } from "./it-misspellings.ts";
import { soundSlips } from "./it-sounds.ts";
import { verbSlips } from "./it-verbs.ts";
import { markSlips } from "./marks.ts";
import type { SlipRule } from "./slip.ts";

/** The 44 rows of Italian slips, IT01–IT44. Some rows have several patterns. */
export const italianSlips: readonly SlipRule[] = [
  ...accentSlips,
  ...misspeltItalian,
  ...grammarSlips,
  ...haveSlips,
  ...soundSlips,
  ...concordSlips,
  ...verbSlips,
  ...markSlips(
    { doubleBlank: "IT27", blankBefore: "IT28", blankAfter: "IT29", dots: "IT30", marks: "IT31", capitals: "IT33" },
    "un segno solo",
  ),
];
