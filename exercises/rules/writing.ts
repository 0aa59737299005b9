import type { TextRule } from "../lib/rule.ts";
import { altText } from "./alt-text/rule.ts";
import { discloses } from "./discloses/rule.ts";
import { fewEmoji } from "./few-emoji/rule.ts";
import { fitsPlatform } from "./fits-platform/rule.ts";
import { hashtagCase } from "./hashtag-case/rule.ts";
import { hashtagCount } from "./hashtag-count/rule.ts";
import { keyBeforeFold } from "./key-before-fold/rule.ts";
import { noCapsRun } from "./no-caps-run/rule.ts";
import { proseRules } from "./prose.ts";

/** The rules of posts, captions, pages and other texts, which exercises name one by one. */
export const writingRules = [
  fitsPlatform,
  hashtagCount,
  hashtagCase,
  fewEmoji,
  noCapsRun,
  keyBeforeFold,
  altText,
  discloses,
  ...proseRules,
] as const satisfies readonly TextRule[];
