import { pattern } from "../../lib/pattern.ts";
import type { Range } from "../../lib/range.ts";
import { ruleLines, says } from "../../lib/rule-lines.ts";
import type { TextDoc } from "../../lib/text.ts";
import { isAddress } from "../../lib/words.ts";

/** A decision is looked at again. */
const again = {
  it: pattern([
    "ricors[oi]|appello|rived~|rivist[oaie]|rilegg(?:e|iamo|ono|ere|eremo|erà)|riguard~|ricontroll~|riesamin~|riapr~|ripens~|riconsider~|da capo|torna sul tavolo|discut(?:ere|iamo|ete|e|ibil[ei])|mess[oa] in discussione|(?:chi|che|qualcuno che|uno che) non (?:\\p{L}+ ){0,3}(?:pres[oa]|decis[oa]|deciso|c'entra|modera)~|torniamo indietro|tornare (?:indietro|sui)~|ripesc~|second[oa] (?:parere|lettura|sguardo)|un(?:'altra| altro)? (?:di noi|moderator~|person[ae])|occhi (?:freschi|nuovi)|non modera|ribaltar~|annullar~|correggiamo|decide (?:lui|lei)",
  ]),
  en: pattern([
    "appeal~|review~|reconsider~|reread~|re-read~|reopen~|overturn~|overrule~|undo|revers(?:e|es|ed)|question(?:ed)?|challeng~|contest~|(?:look|looks|looked|go|goes|read|reads|check|checks|think|thinks|decide|decides)(?: [\\p{L}']+){0,4} (?:again|twice|over|afresh|fresh|once more)|second (?:look|opinion|person|reader|pair)|fresh eyes|hear~ (?:you|people) out|another (?:look|person|moderator|pair)|someone else|had no part|(?:who|whoever|somebody who|one who) (?:didn't|wasn't|had no|hasn't) \\p{L}+|(?:go|goes|went) back on|change (?:our|her|his|their) minds?|doesn't moderate",
  ]),
};
/** The person finds that the moderators went wrong. */
const wronged = {
  it: pattern([
    "ingiust~|fuori (?:luogo|posto|misura)|immeritat~|eccessiv~|a torto|trattat[oaie] male|non (?:\\p{L}+ ){0,2}(?:condivid|va giù|sta bene|accett|capisc|spieg)~|senza motivo|di troppo|sproporzionat~|ci vedi male|frainte~|malinteso|non (?:\\p{L}+ ){0,3}(?:giust[oaie]|torn[ai]|quadra|d'accordo|convince|meritat[oaie]|meriti)|abus[oi]|esagerat[oaie]|esager(?:iamo|ato)|tort[oi]|sbagliat[oaie]|sbagli(?:amo|ano)|troppo (?:sever|dur)[oaie]|arbitr[oi]|protest~|reclam~|contest~|obiett~|lament~|difend~",
  ]),
  en: pattern([
    "(?:you're|we're|you are|we are|we were) (?:mistaken|wrong)|unfair~|uncalled for|out of (?:place|order|proportion|line)|unjustified|undue|unreasonabl~|hard done by|too much|excessive|seems? (?:harsh|hard|wrong|a lot)|heavy-handed|over the top|misunderst~|misread|misjudged|(?:don't|didn't|can't) (?:\\p{L}+ ){0,2}(?:share|accept|see why|understand why|think it|think that)|not happy with|unhappy with|no reason|unjust~|not (?:right|fair)|isn't (?:right|fair|always right)|aren't (?:right|fair)|wrong~|mistake~|mistaken|too (?:hard|harsh|strict|severe|quick|far)|overdid|treated (?:badly|unfairly)|(?:don't|doesn't|didn't) (?:\\p{L}+ )?(?:deserve|earn|add up|make sense|seem)|undeserved|unearned|odd|disagree~|don't agree|not agree|object|protest~|complain~|referee",
  ]),
};
/** What is objected to, or the people who decided. */
const ruling = {
  it: pattern([
    "decision[ei]|decid~|scelt[ae]|provvediment[oi]|intervent[oi]|giudizi[oi]|modera~|stop|silenzio|uscita|cancellat[oaie]|trattat[oaie]|avvis[oi]|richiam[oi]|sanzion[ei]|sospension[ei]|pausa|panchina|ban|blocc[oh]i?|cartellin[oi]|castig[oh]i?|punizion[ei]|tirat[ae] d'orecchi~|moderator[ei]|moderatric[ei]|moderazione|arbitr[oi]|abbiamo|siamo stati|con noi|esagerat[oaie]|su di te|ti abbiamo|tolt[oaie]|rimozion[ei]|espulsion[ei]",
  ]),
  en: pattern([
    "decision~|choices?|verdict~|judge?ment~|moderat~|action|exit|silence|deleted|treated|told off|ruling~|call|warning~|notes?|penalt(?:y|ies)|sanction~|suspension~|pause|ban|bans|mute|block~|strikes?|cards?|punish~|moderator~|moderation|referee|whoever (?:made|took|decided)|we (?:were|are|got|went|overdid)|(?:she|he|marta|martha|we)(?:'s| is| was| were|'re)|by us|removal~|removed|taken down|any of (?:that|this|it)",
  ]),
};
const reached = {
  it: pattern([
    "marta|elena|paolo|davide|samir|nives|un(?:'altra| altro)? (?:di noi|moderator~|persona)|mail|e-mail|posta|messaggio|in privato|due righe|scriv~|chied(?:i|ilo|ete|ici|etelo|erlo)|parl(?:a|ane|atene|iamone)|dillo|ditelo|fai un fischio|fammi un fischio|modulo",
  ]),
  en: pattern([
    "repl(?:y|ies) to (?:our|the|that)|marta|martha|elena|paolo|davide|samir|nives|someone else|another (?:person|moderator)|e?-?mail~|message~|drop|a line|write|ask|tell|talk|form|dm",
  ]),
};
/** A named person, an address, another moderator: more than "tell us". */
const someone = {
  it: pattern([
    "marta|elena|paolo|davide|samir|nives|un(?:'altra| altro)? (?:di noi|moderator~|persona)|moderator[ei]",
  ]),
  en: pattern([
    "marta|martha|elena|paolo|davide|samir|nives|someone else|another (?:person|moderator)|a moderator|the moderators",
  ]),
};
/** A thing that was bought: what is wrong with it is no decision. */
const goods = {
  it: pattern([
    "lampad[ae]|paralum[ei]|vetr[oi]|prezz[oi]|spedizion[ei]|consegn[ae]|acquist[oi]|ordin[ei]|prodott[oi]",
  ]),
  en: pattern(["lamps?|shades?|glass|prices?|deliver(?:y|ies)|orders?|products?|parcels?"]),
};

/** A line that says how to have a decision looked at again, in whatever words. */
export function appealLine(text: TextDoc): Range | null {
  const { locale } = text;
  const line = ruleLines(text).find((where) => {
    if (says(text, goods[locale], where)) return false;
    const address = text.words.some(
      (word) => word.start >= where.start && word.end <= where.end && isAddress(word) && !word.norm.startsWith("#"),
    );
    if (!address && !says(text, reached[locale], where)) return false;
    const objects = says(text, wronged[locale], where);
    const named = address || says(text, someone[locale], where);
    if (says(text, again[locale], where) && (named || objects || says(text, ruling[locale], where))) return true;
    return objects && says(text, ruling[locale], where) && named;
  });
  return line ?? null;
}
