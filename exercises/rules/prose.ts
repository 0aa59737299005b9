import type { TextRule } from "../lib/rule.ts";
import { asksPermission } from "./asks-permission/rule.ts";
import { citesRows } from "./cites-rows/rule.ts";
import { citesSource } from "./cites-source/rule.ts";
import { coversTopics } from "./covers-topics/rule.ts";
import { decidesWithNumbers } from "./decides-with-numbers/rule.ts";
import { givesStep } from "./gives-step/rule.ts";
import { keepsFacts } from "./keeps-facts/rule.ts";
import { noCausalClaim } from "./no-causal-claim/rule.ts";
import { noGuarantees } from "./no-guarantees/rule.ts";
import { noJargon } from "./no-jargon/rule.ts";
import { noLeftovers } from "./no-leftovers/rule.ts";
import { noNewFigures } from "./no-new-figures/rule.ts";
import { noRewardPressure } from "./no-reward-pressure/rule.ts";
import { noStereotypes } from "./no-stereotypes/rule.ts";
import { objectiveFirst } from "./objective-first/rule.ts";
import { ownWords } from "./own-words/rule.ts";
import { plainerThan } from "./plainer-than/rule.ts";
import { promisesCredit } from "./promises-credit/rule.ts";
import { quotesLittle } from "./quotes-little/rule.ts";
import { respectsConsent } from "./respects-consent/rule.ts";
import { rulesAllowCriticism } from "./rules-allow-criticism/rule.ts";
import { rulesAppeal } from "./rules-appeal/rule.ts";
import { rulesLadder } from "./rules-ladder/rule.ts";
import { rulesNumbered } from "./rules-numbered/rule.ts";
import { rulesPositive } from "./rules-positive/rule.ts";
import { rulesPrivacy } from "./rules-privacy/rule.ts";
import { saysWhatNot } from "./says-what-not/rule.ts";
import { saysWhereAndHowLong } from "./says-where-and-how-long/rule.ts";
import { smartObjective } from "./smart-objective/rule.ts";

/** The rules of plain language, evidence and business writing. */
export const proseRules = [
  noJargon,
  plainerThan,
  coversTopics,
  keepsFacts,
  noNewFigures,
  ownWords,
  quotesLittle,
  citesSource,
  noLeftovers,
  noStereotypes,
  citesRows,
  smartObjective,
  objectiveFirst,
  saysWhatNot,
  noGuarantees,
  respectsConsent,
  noCausalClaim,
  decidesWithNumbers,
  rulesNumbered,
  rulesPositive,
  rulesLadder,
  rulesAppeal,
  rulesPrivacy,
  rulesAllowCriticism,
  givesStep,
  asksPermission,
  saysWhereAndHowLong,
  promisesCredit,
  noRewardPressure,
] as const satisfies readonly TextRule[];
