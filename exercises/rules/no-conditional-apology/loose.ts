import { fresh } from "../../lib/apologies/fresh.ts";
import { tellsWhy, theyDecide, whoTheyAre } from "../../lib/apologies/who.ts";
import { isQuoted, matches, pattern } from "../../lib/pattern.ts";
import type { Range } from "../../lib/range.ts";
import { notIfBefore, politeIf, stressesIf } from "../../lib/scope/words.ts";
import type { TextDoc } from "../../lib/text.ts";

/** Words of sorrow in whatever form, the writer's or the firm's: a clause that has one is the apology. */
const sorrow = {
  it: "(?:(?:ri)?scus(?!anti)~|spiac~|dispiac~|rincresc~|rammaric~|perdon(?!er(?:ei|emmo|ò|emo|à|anno|ebbero?)(?!\\p{L}))~|mortificat[oaie]|desolat[oaie]|dol(?:er[csm]~|ent[ei])|pardon|sorry)",
  en: "(?:sorry|apolog~|regret~|forgive(?:ness)?(?! (?:myself|ourselves))|pardon|remorse)",
};

/** What opens a condition; `dovesse`, `should` and the like do it without an 'if'. */
const openers = {
  it: pattern([
    "se(?! (?:ne|solo|non (?:che|per|quell|un|il|la|lo|le|i|gli|questo|questa))(?!\\p{L}))|qualora|in caso di|nel (?:\\p{L}+ )?caso(?: in cui)?|nell'(?:eventualità|ipotesi)|semmai|casomai|caso mai|ove|laddove|sempre che|sempre se|ammesso che|posto che|purché|nella misura in cui|nei limiti|nel dubbio|per (?:quanto|quel che|quel poco)(?: o tanto che)?(?: \\p{L}+){0,2} (?:compet~|occorr~|riguard~|sta)|per (?:l'ipotesi|il caso) (?:che|in cui)",
    "dovess(?:e|ero|i|imo)|(?:nel qual|in (?:tal|quel|questo)) caso|con riserva",
  ]),
  en: pattern([
    "if|in case|insofar as|in so far as|in as much as|inasmuch as|to the extent|assuming|supposing|provided|in the (?:\\p{L}+ )?event|wherever|whenever|in which case|on the (?:assumption|off chance)|as far as|to (?:the|whatever) (?:degree|extent)|where (?:and when )?(?:mistakes|errors|failings|there|we|a) (?:[\\p{L}']+ ){0,3}?(?:was|were|have|has|failed|fell)|for our part in it|without that being|(?:had|were) there (?:been|any)",
    "should (?:you|they|anyone|anybody|someone|any|some|one|you|your|our|we|there|it|this|that|the) (?:[\\p{L}']+ ){0,4}?(?:have|be|feel|find|prove|appear|seem)",
  ]),
};

/** Doubt within the apology itself: about who was hurt, or whether anybody was. */
const doubts = {
  it: pattern([
    "eventual[ei]|eventualmente|ipotetic[oaie]|taluni?|talun[ae]|percepit[oaie]|lamentat[oaie]|presunt[oaie]|(?<!(?<!\\p{L})(?:e|o) )(?:forse|magari)|(?:e|o) (?:forse|magari) (?:si|l'|ha|hanno|è|sono|abbia|abbiano|può|possono|potrebbe|qualcun~)|probabil[ei]|probabilmente|(?<!(?:appena|prima|presto|meglio|più|meno|quanto|dove|ove|possibile|\\p{L}+issim[oaie]|non (?:è|sia|era)(?: stato)?|il|i) )possibil[ei]|semmai|casomai|se del caso",
    "a (?:suo|tuo|vostro|loro) (?:dire|avviso|giudizio)|a quanto (?:dice|dici|dicono|pare|sembra|scrive|scrivi)|a detta di",
    "(?:a |con |verso |per )?(?:chi|chiunque|quanti|coloro che|quelli che|tutti quelli che) (?:si (?:sia|siano|fosse|fossero)|si (?:è|sono)(?! (?:vist|trovat|ritrovat|spaventat|svegliat|salvat|pers|rifugiat|accort|ammalat|ferit|fatt[oaie] male|sentit[oaie] (?:dire|chiamar|rispond|chieder|negar))~)|se (?:l'è|la sia|l'è sia)|ci (?:fosse|sia|è) rimast[oa]|l'(?:ha|abbia) (?:vissut|pres|percepit|intes|pensat|credut)~|(?:ha|hanno) (?:vissuto|percepito|inteso|creduto|ritenuto|frainteso|trovato (?:poco|troppo|da ridire))|(?:abbia|avesse|avessero|abbiano) \\p{L}+(?:to|so|sto|tto)|non (?:ha|abbia|si fosse) (?:colto|capito|gradito|apprezzato|sentit[oa])|(?:fosse|sia|è) (?:permalos|suscettibil|sensibil|rimast)~|la pensa|(?:pensa|crede|ritiene) (?:che|di))",
    "(?:l'impressione|il sospetto|la sensazione|l'amarezza|la delusione|i sentimenti|ciò) (?:\\p{L}+ ){0,4}?che (?:lei |tu )?(?:riferi|descriv|prov|consider|avvert)~|la (?:sua|tua|vostra) (?:personale )?(?:lettura|percezione|interpretazione)|l'impressione di",
    "(?:può|possa|possano|potrebbe|potrebbero|potresti|avrà|avrai|avrete|avranno) (?:forse |non )?(?:aver|avere|avert|averl|avervi|essers)~",
    "ritenut[oi] di|reali o",
  ]),
  en: pattern([
    "such as they (?:are|were)|where (?:they are |it is )?due|conditionally|certain (?:donors|guests|customers|people|passengers|readers|users)|(?:a |any |the )(?:perception|impression) (?:of|that)|which(?:ever)? (?:impression|families|\\p{L}+ (?:was|were))|(?:for|about) what (?:some|others|you) (?:have |has )?(?:described|called|call|describe|consider|regard)|perceived|supposed(?! to(?!\\p{L}))(?: \\p{L}+)?|(?:are|is|am|'re|'m) supposed to have (?:\\p{L}+ ){0,2}?(?:said|done|upset|offended|hurt|caused|insulted|told|written|promised|failed|made)|alleged|apparent|potential(?:ly)?|(?<!(?:\\p{L}+est|best|worst|most|least|as|every|only|last|not|wherever|where|whenever|when|all|isn't|wasn't|other) (?:\\p{L}+ )?)possible|possibly|perhaps|presumabl[ey]|conceivabl[ey]|such \\p{L}+ as|if (?:any|so|need be|necessary|applicable|called for)|where applicable",
    "(?:for )?any and all|(?<!what |which |what it |than it |worse it )(?:may|might)(?: or may not| or might not)? (?:well |possibly |perhaps |potentially )?(?:have|be|feel|consider|note)|(?<!what |which |what it |than it |worse it |nobody |no one )could (?:well |possibly |perhaps |potentially )?have (?:been (?:hurt|upset|offended)|caused|felt)|(?:anyone|anybody|whoever|those|the people|people) (?:who (?:feels?|felt|thinks?|thought|takes?|took|sees?|saw|finds?|found|considers?|considered|believes?|believed|minds?|minded|may|might|perceived?|(?:was|were|is|are) (?:upset|offended|hurt|put out))|(?:possibly|potentially) )",
    "whatever (?:\\p{L}+ )?(?:embarrassment|distress|offence|offense|upset|harm|hurt|inconvenience|trouble)",
  ]),
};

/** Words that begin something else between a condition and the apology. */
const parted = {
  it: /[;:?!()]|(?<!\p{L})-(?!\p{L})|(?<!\p{L})(?:scriv\p{L}*|chiam\p{L}*|mand\p{L}*|pass[ai]|vieni|venga|facci|faccia|bast[ai]|puoi|può)(?!\p{L})/u,
  en: /[;:?!()]|(?<!\p{L})-(?!\p{L})|(?<!\p{L})(?:please (?!accept|excuse|forgive|pardon)|write|message|call|ring|let (?:us|me)|you can|you may|come|send|just)(?!\p{L})/u,
};

/** 'Scusami se ho saltato il tuo commento': the deed is certain, and the 'if' is courtesy. */
const ownDeed =
  /^se (?:mi|ci|la|l') ?(?:sono|siamo|ho|abbiamo)? ?(?:dilung|ripet|fatta (?:troppo )?lung|fatta tropp|tirat[oa] (?:per le )?lung|faccio lung|facciamo lung|pers[aoie] (?:nei|in)|perd[eo]|permett)\p{L}*|^se (?:sono|siamo) stat[oaie] (?:(?:un po'|troppo|tanto|così) )?(?:lung|prolis|dirett|franc)\p{L}*|^se (?:(?:[tlv][ie]|la) )?(?:scriv|disturb|rub)(?:o|iamo) (?:(?:così|tanto|ancora|un po') )?(?:tant|lung|a quest|un (?:romanzo|poema|papiro)|tardi|a lungo|qualche|del tempo|due minuti|troppo)\p{L}*|^se (?:(?:[tlvc][ie]|non|l'|lo|la|ne|te|ve) ?){0,3}(?:ho|abbiamo|\p{L}{1,}(?<!iam|at|ut|it|st|ll|tt|un|ss|rt|ri|gi|n)o(?!\p{L})|insisto(?!\p{L}))(?!(?: \p{L}+){0,3} (?:offes|urtat|ferit|sbagliat|creat|caus|delus|dato l'impress|dato fastidio|mancat|arrecat|recat|commess|provocat|turbat|offend))/u;
/** 'Non so se basterà': an 'if' of asking. */
const asking = {
  it: /(?:so|sappiamo|sa|sapere|vedere|capire|dire|dirci|dirmi|verificare|chiedi|chiedo|chiesto|controllare) $/u,
  en: /(?:know|ask|asked|asking|see|check|wonder|say|doubt|sure) $/u,
};

/** 'Should you have arrived on Tuesday': what befell the reader is no offer. */
const befallen = /^(?:should|if) you have (?!questions|concerns|time|any)\p{L}+(?:ed|en|nd|lt|ght|de)(?!\p{L})/u;

/** A condition of service, or of the writers' own delay in answering: it takes nothing back. */
const served = {
  it: /^(?:se|qualora|nel caso(?: in cui)?|ove|laddove) (?:(?:ti|le|vi|ci|lo|la|per|a|non|poi|invece|ancora|tu|lei|voi|mi) ){0,3}(?:scriv|chiam|mand|pass[ai]|vien|torn|cerc|ci dai|dai l'|serv|aiut|rispond(?:o|iamo)|lasci(?:a|ate|aste|assi|asse|ano)?(?!\p{L})|permett|consent|conced|dai modo|dà modo|accett|va |vai|vuoi|vuole|prefer|desider|puoi|può|manc(?:a|ano) )/u,
  en: /^(?:if|in case|should|whenever|wherever) (?:you|we|i|it|that|this|there)?(?:'d|'re|'ll| would| are| still| also| can| could)? ?(?:write|call|ring|message|send|come|visit|tell|let|reply|like|want|wish|prefer|need|rather|agree|helps?|suits?|works|check|look|ask|doubt|allow|permit|let|give us the chance)(?!\p{L})|^if (?:i|we)(?:'m| am|'re| are| may| can| might)? (?:talk|ramble|repeat|go on|bore|interrupt|correct|ask|insist|keep|write at length|take up|speak|get technical|being|add|say)(?:ing)?(?!\p{L})/u,
};

const sorrows = { it: pattern([sorrow.it]), en: pattern([sorrow.en]) };

/** What comes between two places, whichever stands first. */
const between = (text: TextDoc, a: Range, b: Range): string =>
  a.end <= b.start ? text.folded.slice(a.end, b.start) : text.folded.slice(b.end, a.start);

/** As many commas as a name in the middle needs. */
const mostCommas = 2;

/** Whether a condition and an apology belong together: nothing else begins between them, and they are near. */
function belongs(text: TextDoc, opener: Range, apology: Range): boolean {
  const words = between(text, opener, apology);
  if (words.length > 130 || parted[text.locale].test(words)) return false;
  const commas = words.split(",").length - 1;
  if (opener.end <= apology.start) return commas <= mostCommas;
  // After the apology a comma may only set off a name (', Julia,') or the doubt itself (', it seems,').
  if (fresh[text.locale].test(words.replace(/,/g, ""))) return false;
  return commas === 0 || /^[^,]{0,40},(?: \p{L}[\p{L}.]*){0,2},? ?(?:e |and )?$/u.test(words);
}

/**
 * Conditions and doubts about an apology in whatever words it is made: sentence by sentence, a word of sorrow with an
 * 'if', a 'perhaps' or a 'whoever felt' of its own.
 */
export function findLoose(text: TextDoc): Range[] {
  const { locale, folded } = text;
  return text.sentences.flatMap((sentence) => {
    const apologies = matches(text, sorrows[locale], sentence);
    const [first] = apologies;
    if (first === undefined || isQuoted(text, first)) return [];
    const openings = matches(text, openers[locale], sentence).filter(({ start, end }) => {
      const before = folded.slice(Math.max(0, start - 14), start);
      const rest = folded.slice(start, sentence.end);
      if (isQuoted(text, { start, end })) return false;
      if ([whoTheyAre[locale], theyDecide[locale], tellsWhy[locale]].some((fine) => fine.test(rest))) return false;
      if (notIfBefore[locale].test(before) || asking[locale].test(before)) return false;
      if (stressesIf(folded, start, locale)) return false;
      const clause = folded.slice(start, Math.min(sentence.end, end + 120));
      return befallen.test(clause) || ![politeIf[locale], served[locale], ownDeed].some((fine) => fine.test(clause));
    });
    const hung = openings.find((opener) => apologies.some((apology) => belongs(text, opener, apology)));
    if (hung !== undefined) return [hung];
    const doubt = matches(text, doubts[locale], sentence).find((place) =>
      apologies.some((apology) => belongs(text, place, apology)),
    );
    return doubt === undefined ? [] : [doubt];
  });
}
