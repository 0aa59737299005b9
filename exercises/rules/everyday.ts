import type { TextRule } from "../lib/rule.ts";
import { fitsLength } from "./fits-length/rule.ts";
import { noSlips } from "./no-slips/rule.ts";
import { noStuffing } from "./no-stuffing/rule.ts";
import { readable } from "./readable/rule.ts";
import { sameLanguage } from "./same-language/rule.ts";

/** The rules of a reply that other texts are held to as well, nearly all of them: fetched with whatever names one. */
export const everydayRules = [
  sameLanguage,
  fitsLength,
  noSlips,
  readable,
  noStuffing,
] as const satisfies readonly TextRule[];
