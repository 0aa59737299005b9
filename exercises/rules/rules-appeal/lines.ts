import { ruleLines, says } from "../../lib/group-rules/lines.ts";
import { matches, pattern } from "../../lib/pattern.ts";
import type { Range } from "../../lib/range.ts";
import { isNegated } from "../../lib/scope.ts";
import { isAddress } from "../../lib/text/words.ts";
import type { TextDoc } from "../../lib/text.ts";

/** A decision is looked at again, or by somebody who didn't take it. */
const again = {
  it: pattern([
    "ricors[oi]|appello|rived~|rivist[oaie]|rilegg(?:e|iamo|ono|ere|eremo|erà)|riguard(?:iamo|are|arl\\p{L}+|erà|eremo|ata)|(?:la|lo|li|le) riguarda|riguarda (?:la (?:decisione|scelta|rimozione|sospensione)|il caso|tutto)|ricontroll~|riesamin~|riapr~|ripens~|riconsider~|da capo|torna sul tavolo|(?:ri)?discut(?:ere|iamo|ete|e|ono|ibil[ei]|erla|erne)|ridiscuss~|oppor(?:si|ti|vi|re|mi)|oppon(?:i|e|ga)ti?|(?:chied|domand)\\p{L}* (?:un |il )?(?:riesame|ripensamento|revisione|chiarimento|conto)|opposizion[ei]|impugn~|verific(?:hiamo|herà|heremo|ata)|verifica (?:lei|lui|un|chi)|mess[oa] in discussione|(?:chi|che|qualcuno che|uno che) non (?:\\p{L}+ ){0,3}(?:pres[oa]|decis[oa]|deciso|c'entra|modera)~|torniamo indietro|tornare (?:indietro|sui)~|ripesc~|second[oa] (?:parere|lettura|sguardo)|un(?:'altra| altro)? (?:di noi|moderator~)|(?<!di )(?<!a )(?<!con )un'altra persona|un (?:secondo|altro) \\p{L}+ (?:rilegg|riguard|ricontroll|decid)~|occhi (?:freschi|nuovi)|non modera|(?:chi|quello che) (?:[\\p{L}']+ ){0,4}non (?:è|sarà|la|lo|ci) (?:[\\p{L}']+ ){0,2}(?:giudic|decid|riesamin|riguard)\\p{L}*|ribaltar~|annullar~|correggiamo|decide (?:lui|lei)",
  ]),
  en: pattern([
    "appeal~|discuss(?:ed)? again|re-?examin~|rethink|think (?:it|that|this) over|second (?:reading|judgement|pair of eyes|check)|review~|reconsider~|reread~|re-read~|reopen~|overturn~|overrule~|undo|revers(?:e|es|ed)|question(?:ed)?|challeng~|contest~|(?:look|looks|looked|go|goes|read|reads|check|checks|think|thinks|decide|decides)(?: [\\p{L}']+){0,4} (?:again|twice|over|afresh|fresh|once more)|second (?:look|opinion|person|reader|pair)|fresh eyes|hear~ (?:you|people) out|another (?:look|person(?!'s)|moderator|pair)|someone else|had no part|(?:who|whoever|somebody who|one who) (?:didn't|wasn't|had no|hasn't) \\p{L}+|(?:go|goes|went) back on|change (?:our|her|his|their) minds?|doesn't moderate|(?:won't|isn't|doesn't|does not|never|not) (?:be )?(?:the (?:one|person) )?(?:who |that )?(?:judg|decid|handl|review|deal|rul)(?:e|es|ing|s)(?! (?:people|lamps))",
  ]),
};
/** The person finds that the moderators went wrong. */
const wronged = {
  it: pattern([
    "(?:può|possiamo|possono|potremmo|potrebbe) (?:anche )?(?:sbagli|esager)(?:are|arsi|arci)|contro (?:un|una|l'|il|la|ogni|lo) *(?:\\p{L}+ )?(?:allontanament|esclusion|espulsion|sospension|blocc|ban|sanzion|provvediment|richiam|silenzi|cancellazion|punizion|decision|rimozion|avvis|stop|pausa|castig)~|(?:ti|vi|le|gli) (?:sembra|pare|sembrat[oa]|è (?:sembrat|pars)[oa]) (?:(?:un po'|davvero) )?(?:tropp[oa]|un'esagerazione|un torto|sever[oa]|pesante|dur[oa])|obiezion[ei]|(?:ha|abbiamo|hanno) preso un (?:granchio|abbaglio)|preso una cantonata|presa male|ingiust~|fuori (?:luogo|posto|misura)|immeritat~|eccessiv~|a torto|trattat[oaie] male|non (?:\\p{L}+ ){0,2}(?:condivid|va giù|sta bene|accett|capisc|spieg)~|senza motivo|di troppo|sproporzionat~|ci vedi male|frainte~|malinteso|non (?:\\p{L}+ ){0,3}(?:giust[oaie]|torn[ai]|quadra|d'accordo|convince|meritat[oaie]|meriti)|abus[oi]|esagerat[oaie]|esager(?:iamo|ato)|tort[oi]|sbagliat[oaie]|sbagli(?:amo|ano)|troppo (?:sever|dur)[oaie]|arbitr[oi]|protest~|reclam~|contest~|obiett~|lament~|difend~",
  ]),
  en: pattern([
    "(?:you're|we're|you are|we are|we were) (?:mistaken|wrong)|unfair~|uncalled for|out of (?:place|order|proportion|line)|unjustified|undue|unreasonabl~|hard done by|too much|excessive|seems? (?:harsh|hard|wrong|a lot)|heavy-handed|over the top|misunderst~|misread|misjudged|(?:may|might|can|could) (?:\\p{L}+ )?(?:be (?:mistaken|wrong)|get it wrong|go too far|err)|against (?:a|an|the|our|any|your|every) (?:\\p{L}+ )?(?:expulsion|exclusion|suspension|block|ban|sanction|penalty|measure|warning|removal|decision|step|mute|pause)|went too far|(?:got|gets|get) (?:it|this|that|something) wrong|overreact~|objections?|feel (?:mistreated|wronged)|mistreated|(?:seem|feel|sound)s? (?:a bit )?(?:too much|over the top|tough|severe|heavy)|(?:don't|didn't|can't) (?:\\p{L}+ ){0,2}(?:share|accept|see why|understand why|think it|think that)|not happy with|unhappy with|no reason|unjust~|not (?:right|fair)|isn't (?:right|fair|always right)|aren't (?:right|fair)|wrong~|mistake~|mistaken|too (?:hard|harsh|strict|severe|quick|far)|overdid|treated (?:badly|unfairly)|(?:don't|doesn't|didn't) (?:\\p{L}+ )?(?:deserve|earn|add up|make sense|seem)|undeserved|unearned|odd|disagree~|don't agree|not agree|object|protest~|complain~|referee",
  ]),
};
/** What is objected to, or the people who decided. */
const ruling = {
  it: pattern([
    "decision[ei]|decid~|scelt[ae]|provvediment[oi]|intervent[oi]|giudizi[oi]|modera~|stop|silenzio|uscita|cancellat[oaie]|trattat[oaie]|avvis[oi]|richiam[oi]|sanzion[ei]|sospension[ei]|pausa|panchina|ban|blocc[oh]i?|cartellin[oi]|castig[oh]i?|punizion[ei]|tirat[ae] d'orecchi~|moderator[ei]|moderatric[ei]|moderazione|arbitr[oi]|abbiamo|siamo stati|con noi|esagerat[oaie]|su di te|ti abbiamo|tolt[oaie]|rimozion[ei]|espulsion[ei]|esclusion[ei]|allontanament[oi]",
  ]),
  en: pattern([
    "decision~|choices?|verdict~|judge?ment~|moderat~|action|exit|silence|deleted|treated|told off|ruling~|call|warning~|notes?|penalt(?:y|ies)|sanction~|suspension~|pause|ban|bans|mute|block~|strikes?|cards?|punish~|moderator~|moderation|referee|whoever (?:made|took|decided)|we (?:were|are|got|went|overdid)|(?:she|he|marta|martha|we)(?:'s| is| was| were|'re)|by us|removal~|expulsion~|exclusion~|removed|taken down|any of (?:that|this|it)",
  ]),
};
const reached = {
  it: pattern([
    "marta|elena|paolo|davide|samir|nives|un(?:'altra| altro)? (?:di noi|moderator~)|(?<!di )un'altra persona|ai moderatori|agli (?:admin|amministratori)|mail|e-mail|posta|messaggio|in privato|due righe|scriv~|chied(?:i|ilo|ete|ici|etelo|erlo)|parl(?:a|ane|atene|iamone)|dillo|ditelo|fai un fischio|fammi un fischio|modulo",
  ]),
  en: pattern([
    "(?:repl(?:y|ies)|answer|respond)(?: to)? (?:our|the|that)|marta|martha|elena|paolo|davide|samir|nives|someone else(?!'s)|another (?:person(?!'s)|moderator)|to the (?:moderators|admins?)|e?-?mail~|message~|drop|a line|write|ask|tell|talk|form|dm",
  ]),
};
/** A named person, an address, another moderator: more than "tell us". */
const someone = {
  it: pattern([
    "marta|elena|paolo|davide|samir|nives|un(?:'altra| altro)? (?:di noi|moderator~)|(?<!di )un'altra persona|(?:agli |gli |ai |i )?(?:moderator[ei]|amministrator[ei]|admin)|chi modera|staff",
  ]),
  en: pattern([
    "marta|martha|elena|paolo|davide|samir|nives|someone else(?!'s)|another (?:person(?!'s)|moderator)|a moderator|the (?:moderators|admins?|team)",
  ]),
};
/** A thing that was bought: what is wrong with it is no decision. */
const goods = {
  it: pattern([
    "lampad[ae]|paralum[ei]|vetr[oi]|prezz[oi]|spedizion[ei]|consegn[ae]|acquist[oi]|ordin[ei]|prodott[oi]",
  ]),
  en: pattern(["lamps?|shades?|glass|prices?|deliver(?:y|ies)|orders?|products?|parcels?"]),
};

/** What a line of appeals opens with: 'Ricorsi: a Elena, entro dieci giorni'. */
const heading = {
  it: /^[\s\d.)*_-]*(?:(?:per )?(?:i |un |le )?(?:ricors[oi]|reclam[io]|protest[ae]|obiezion[ei]|contestazion[ei]|appell[oi]|opposizion[ei]|riesam[ei]|diritto di replica|revision[ei]))[ *_]*[:.,(–-]/u,
  en: /^[\s\d.)*_-]*(?:appeals?|objections?|protests?|challenges?|second look|right of reply|reviews?|complaints about (?:moderation|moderators|decisions|us))[ *_]*[:.,(–-]/u,
};
/** Complaints may be of anything: right after the consequences they are of those. */
const grievance = {
  it: /^[\s\d.)*_-]*lamentel[ea][ *_]*:/u,
  en: /^[\s\d.)*_-]*(?:complaints?|disagreements?)[ *_]*:/u,
};
/** What is done to somebody, in the line above. */
const sanction = {
  it: pattern([
    "sospen~|sospes~|bann?~|blocc~|espuls~|esclus~|espell~|fuori|silenzi~|zitt[oaie]|panchina|esc[ei]|addio|spari~|terza|squalific~|fermo",
  ]),
  en: pattern([
    "suspen~|bann?~|block~|expel~|expul~|exclu~|out|mut(?:e|ed)|remov~|bench|goodbye|leaves?|vanish~|third|pause~",
  ]),
};
/** Disagreeing with a fellow member is no appeal. */
const amongMembers = {
  it: pattern([
    "(?:d'accordo )?con (?:qualcuno|un altro|gli altri|chi scrive|un iscritto|un membro|altri iscritti)|(?:un altro|qualcuno|un iscritto|un membro) (?:sia|è|ti|fosse|esageri)",
  ]),
  en: pattern(["(?:with|from) (?:somebody|someone|anyone|others|each other|another member|other members|one another)"]),
};

/** A line that says how to have a decision looked at again, in whatever words. */
export function appealLine(text: TextDoc): Range | null {
  const { locale } = text;
  const lines = ruleLines(text);
  const line = lines.find((where, at) => {
    if (says(text, goods[locale], where) || says(text, amongMembers[locale], where)) return false;
    const address = text.words.some(
      (word) => word.start >= where.start && word.end <= where.end && isAddress(word) && !word.norm.startsWith("#"),
    );
    if (!address && !says(text, reached[locale], where)) return false;
    const above = lines[at - 1];
    const late = above !== undefined && says(text, sanction[locale], above);
    const objects = says(text, wronged[locale], where);
    const named = address || says(text, someone[locale], where);
    const line = text.folded.slice(where.start, where.end);
    if (named && (heading[locale].test(line) || (late && grievance[locale].test(line)))) return true;
    // 'Le decisioni non si discutono' looks at nothing again
    const reread = matches(text, again[locale], where).some((place) => !isNegated(text, place));
    if (reread && (named || objects || says(text, ruling[locale], where))) return true;
    return objects && named && (late || says(text, ruling[locale], where));
  });
  return line ?? null;
}
