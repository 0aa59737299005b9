import type { TextRule } from "../lib/rule.ts";
import { altText } from "./alt-text/rule.ts";
import { botNoHumanName } from "./bot-no-human-name/rule.ts";
import { botOffersHuman } from "./bot-offers-human/rule.ts";
import { botSaysSo } from "./bot-says-so/rule.ts";
import { botSaysWhat } from "./bot-says-what/rule.ts";
import { clearLinks } from "./clear-links/rule.ts";
import { contestTerms } from "./contest-terms/rule.ts";
import { discloses } from "./discloses/rule.ts";
import { fewEmoji } from "./few-emoji/rule.ts";
import { fitsPlatform } from "./fits-platform/rule.ts";
import { hashtagCase } from "./hashtag-case/rule.ts";
import { hashtagCount } from "./hashtag-count/rule.ts";
import { healthEvidence } from "./health-evidence/rule.ts";
import { imageRights } from "./image-rights/rule.ts";
import { keyBeforeFold } from "./key-before-fold/rule.ts";
import { labelsAi } from "./labels-ai/rule.ts";
import { noCapsRun } from "./no-caps-run/rule.ts";
import { noMinorTargeting } from "./no-minor-targeting/rule.ts";
import { utmLinks } from "./utm-links/rule.ts";

/** The rules of platforms, accessibility and law: posts, captions, alternative texts, links, a bot's first message. */
export const postRules = [
  fitsPlatform,
  hashtagCount,
  hashtagCase,
  fewEmoji,
  noCapsRun,
  keyBeforeFold,
  altText,
  discloses,
  labelsAi,
  imageRights,
  contestTerms,
  clearLinks,
  utmLinks,
  noMinorTargeting,
  healthEvidence,
  botSaysSo,
  botSaysWhat,
  botOffersHuman,
  botNoHumanName,
] as const satisfies readonly TextRule[];
