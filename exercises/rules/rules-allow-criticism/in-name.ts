import { ruleLines, says } from "../../lib/group-rules/lines.ts";
import { matches, pattern } from "../../lib/pattern.ts";
import type { Range } from "../../lib/range.ts";
import { isDenied, isStated } from "../../lib/scope/turned.ts";
import type { TextDoc } from "../../lib/text.ts";
import { clearedFirst } from "./cleared-first.ts";

const criticism = {
  it: pattern(["critic~|lament~|parer~|opinion~|giudiz~|recension~|comment~|disaccord~"]),
  en: pattern(["critici~|criticiz~|critique~|complain~|opinions?|reviews?|comments?|feedback|disagree~"]),
};
/** Let in on condition that it is none: 'only when it is praise'. */
const praiseOnly = {
  it: pattern([
    "(?<!non )(?:solo|soltanto|esclusivamente|purché|a patto che|a condizione che)(?: [\\p{L}']+){0,4} (?:elog|lod[ei]|compliment|positiv|lusingh|applaus|favorevol|entusiast|cinque stelle|belle parole|parl\\p{L}+ bene|dic\\p{L}+ bene|parole belle|buon[ei] parole)\\p{L}*",
    "(?:tranne|salvo|a meno che)(?: [\\p{L}']+){0,4} (?:negativ|critic|contro di noi|contrari)\\p{L}*",
  ]),
  en: pattern([
    "(?<!not )(?<!n't )(?:only|as long as|so long as|provided|on condition)(?: [\\p{L}']+){0,5} (?:praise|praises|(?:speak|talk|say)(?: \\p{L}+)? (?:well|nice|good)|positive|flatter\\p{L}+|compliment\\p{L}*|favourable|favorable|applause|enthusias\\p{L}+|five stars|five-star)",
    "(?:unless|except when)(?: [\\p{L}']+){0,4} (?:negative|critical|against us|unfavourable|about us)",
  ]),
};
/** Let in and then punished or taken away. */
const undone = {
  it: pattern([
    "(?:(?:le|la|li|lo) (?:cancelliamo|togliamo|rimuoviamo|nascondiamo|eliminiamo)|(?:cancelliamo|togliamo|rimuoviamo|banniamo|espelliamo|cacciamo)(?: subito)? (?:le critiche|chi (?:ci )?critica|chi (?:lo fa|si lamenta))|chi (?:ci )?critica (?:[\\p{L}']+ ){0,2}(?:fuori|bannat|espuls|sospes|esce|va via)\\p{L}*)",
  ]),
  en: pattern([
    "(?:we(?:'ll| will)? (?:delete|remove|hide|take down|bin) (?:it|them|criticism|all criticism|complaints)|we(?:'ll| will)? (?:take|pull) (?:it|them) down|we(?:'ll| will)? (?:ban|block|mute|remove|expel) (?:those who|whoever|anybody who|anyone who) (?:criticis|criticiz|complain|disagree|do)\\p{L}*|(?:whoever|anyone who|those who) (?:criticis|criticiz|complain)\\p{L}*(?: us)? (?:is|are|gets?|will be) (?:banned|out|removed|suspended|blocked))",
  ]),
};
/** What is taken away there is something else: 'insults aren't: we remove them'. */
const offence = {
  it: pattern(["insult~|offes~|offend~|volgar~|spam|pubblicità|falsi?|razzis~|bugie"]),
  en: pattern(["insult~|offen~|rude~|abus~|spam|adverts?|fake|racis~|lies|hate~|personal"]),
};

/** Lines that let criticism in by name only. */
export function inNameOnly(text: TextDoc): Range | null {
  const { locale } = text;
  for (const line of ruleLines(text)) {
    if (!says(text, criticism[locale], line)) continue;
    const condition = matches(text, praiseOnly[locale], line).find(
      (place) => isStated(text, place) && !isDenied(text, place),
    );
    if (condition !== undefined) return condition;
    const first = clearedFirst(text, line, criticism[locale]);
    if (first !== null) return first;
    if (says(text, offence[locale], line)) continue;
    const taken = matches(text, undone[locale], line).find((place) => isStated(text, place));
    if (taken !== undefined) return taken;
  }
  return null;
}
