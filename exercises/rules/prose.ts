import type { TextRule } from "../lib/rule.ts";
import { citesSource } from "./cites-source/rule.ts";
import { coversTopics } from "./covers-topics/rule.ts";
import { keepsFacts } from "./keeps-facts/rule.ts";
import { noJargon } from "./no-jargon/rule.ts";
import { noNewFigures } from "./no-new-figures/rule.ts";
import { ownWords } from "./own-words/rule.ts";
import { quotesLittle } from "./quotes-little/rule.ts";
import { smartObjective } from "./smart-objective/rule.ts";

/** The rules of plain language, evidence and business writing. */
export const proseRules = [
  noJargon,
  coversTopics,
  keepsFacts,
  noNewFigures,
  ownWords,
  quotesLittle,
  citesSource,
  smartObjective,
] as const satisfies readonly TextRule[];
