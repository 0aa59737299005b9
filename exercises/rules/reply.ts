import type { TextRule } from "../lib/rule.ts";
import { acknowledges } from "./acknowledges/rule.ts";
import { addressesPerson } from "./addresses-person/rule.ts";
import { apologises } from "./apologises/rule.ts";
import { calmTone } from "./calm-tone/rule.ts";
import { citesEvidence } from "./cites-evidence/rule.ts";
import { commitsToTime } from "./commits-to-time/rule.ts";
import { concernFirst } from "./concern-first/rule.ts";
import { fitsLength } from "./fits-length/rule.ts";
import { givesChannel } from "./gives-channel/rule.ts";
import { keepsSafe } from "./keeps-safe/rule.ts";
import { knownProof } from "./known-proof/rule.ts";
import { namesProblem } from "./names-problem/rule.ts";
import { noBlame } from "./no-blame/rule.ts";
import { noBoilerplate } from "./no-boilerplate/rule.ts";
import { noButAfterApology } from "./no-but-after-apology/rule.ts";
import { noConditionalApology } from "./no-conditional-apology/rule.ts";
import { noDenial } from "./no-denial/rule.ts";
import { noLegalese } from "./no-legalese/rule.ts";
import { noPersonalData } from "./no-personal-data/rule.ts";
import { noPromotion } from "./no-promotion/rule.ts";
import { noSlips } from "./no-slips/rule.ts";
import { noSpeculation } from "./no-speculation/rule.ts";
import { noStuffing } from "./no-stuffing/rule.ts";
import { noThreat } from "./no-threat/rule.ts";
import { offersRemedy } from "./offers-remedy/rule.ts";
import { oneRegister } from "./one-register/rule.ts";
import { readable } from "./readable/rule.ts";
import { sameLanguage } from "./same-language/rule.ts";
import { signs } from "./signs/rule.ts";
import { takesResponsibility } from "./takes-responsibility/rule.ts";
import { trueSums } from "./true-sums/rule.ts";

/** The rules of a written reply, in the order in which they are shown. */
export const replyRules = [
  sameLanguage,
  fitsLength,
  acknowledges,
  namesProblem,
  takesResponsibility,
  apologises,
  noConditionalApology,
  noButAfterApology,
  noBlame,
  noDenial,
  noSpeculation,
  offersRemedy,
  keepsSafe,
  commitsToTime,
  givesChannel,
  citesEvidence,
  knownProof,
  noThreat,
  noLegalese,
  noBoilerplate,
  oneRegister,
  noPersonalData,
  trueSums,
  noPromotion,
  calmTone,
  noSlips,
  signs,
  addressesPerson,
  readable,
  concernFirst,
  noStuffing,
] as const satisfies readonly TextRule[];
