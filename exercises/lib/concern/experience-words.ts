import type { Localized } from "../locale.ts";
import { pattern } from "../pattern.ts";

const any = "[\\p{L}\\p{N}']+";

/** What people complain of having lived through, whatever the trade: waits, silences, shut doors, harm, lost time and money. */
export const lived: Localized<RegExp> = {
  it: pattern([
    "(?:aspettat|aspettav|aspettar|aspetti|aspetta|attes|attend|ritard|silenzi|invano|a vuoto|a mani vuote|spavent|paura|rabbia|delusion|fastidio|ferie|rovinat|rovinar|perdere|pers[oaie](?!n)|mancat|buttat|sprecat|fiducia|tradit|contavi|contava|sperav|fredd|rott|sporc|bruciat|bruciatur|bruci[ao]|surriscaldat|addebitat|pagat|pagar|chius[oaie]|coda|fila)\\p{L}*(?<!aspettiamo|attendiamo)",
    `(?:non|mai|nessun[oa]?|senza|niente|né|zero|nemmeno|neanche)(?: ${any}){0,5} (?:rispo|arriv|avvis|avvert|notizi|vist|vede|present|consegn|ricevut|spiegazion|trovat|detto|dice|dirti|dirle|apr|letto|pacc|lampad|parol|venut|funzion|ascolt)\\p{L}*`,
    `(?:mail|email|e-mail|messaggi|domande|telefonate|richieste)(?: ${any}){0,3} (?:non |mai |senza |a vuoto|ignorat|inevas|cadut|finit|rimast)\\p{L}*|mai (?:arrivat|rispost|consegnat|partit|vist|lett|apert)[oaie]|(?:due|tre|quattro|tant[ei]|mezza|intera)(?: ${any}){0,1} (?:ore|giorni|mail|email|e-mail|messaggi|giornata|mattina|serata|settimane)`,
  ]),
  en: pattern([
    "(?:wait|waited|waiting|delay|delayed|late|silence|unanswered|unread|fright|scare|scared|shock|let down|letting|half a day|day off|leave|shut|closed|locked|burn|burned|burnt|scorched|overheated|ruined|wasted|lost|missed|paid|charged|cold|broken|dirty|trust|trusted|counting|counted|hoping|hoped|queue|queued|empty-handed|for nothing|in vain|disappointment)(?! (?:time|list))|told (?:nobody|no one|no-one)",
    `(?:not|never|nobody|no one|no-one|nothing|without|no|neither|\\p{L}+n't)(?: ${any}){0,5} (?:answer|answered|answering|repl\\p{L}+|arriv\\p{L}+|reach\\p{L}*|came|come|told|tell|warn\\p{L}*|show\\p{L}*|turn\\p{L}*|deliver\\p{L}*|receiv\\p{L}*|word|heard|there|open|opened|read|explanation|notice|lamp|parcel|work|worked|listen\\p{L}*)`,
    `(?:emails?|messages|calls|questions)(?: ${any}){0,3} (?:unanswered|unread|ignored|nowhere|vanished|unopened|a void|silence)|(?:two|three|four|several|half a|whole|so many)(?: ${any}){0,1} (?:hours|days|emails|messages|day|morning|evening|weeks)`,
  ]),
};

/** Words that speak to the person about themselves. */
export const theirs: Localized<RegExp> = {
  it: /(?<!\p{L})(?:tu|ti|te|tu[oaei]|tuoi|hai|avevi|eri|(?<!(?:in|siamo|di|da|solo|noi|le|i) )sei(?! (?:person|adult|contratt|artigian|lavorator|dipendent|maggiorenn|or[ae]|giorn|mesi|ann)\p{L}*)|lei|su[oae]|suoi|vi|vostr\p{L}+|avete|con i bambini|\p{L}+(?:rti|rle|rvi)|ha(?= (?:aspett|attes|tro|per|pre|scri|pag|chies|dov|ric|vis|sub))|le(?= (?:abbiamo|ho|è|era))|la(?= (?:abbiamo|ho)))(?!\p{L})|l'(?:abbiamo|ho) (?:lasciat|delus|fatt[ao] )/u,
  en: /(?<!\p{L})(?:you|your|yours|you(?:'ve|'re|'d))(?!\p{L})/u,
};

/** Judgements by which a writer sides with the person. */
export const judged: Localized<RegExp> = {
  it: /(?<!\p{L})(?:giust[oaie]|è bene che|bisogna|guai|brutt\p{L}+|assurd\p{L}+|inaccettabil\p{L}+|grav\p{L}+|pesant\p{L}+|tropp[oaie]|vergogn\p{L}+|ripugn\p{L}+|schif\p{L}+|orror\p{L}*|indign\p{L}+|non si fa|non si tratta|dovrebbe\p{L}*|doveva\p{L}*|avrebbe dovuto|inconcepibil\p{L}+|intollerabil\p{L}+|nessuno (?:dovrebbe|deve|merita)|tutto vero|(?:sarei|saremmo|sarebbe)|quanto (?:a )?(?:te|lei|voi)|sacrosant\p{L}+|merita\p{L}*|il minimo|fin troppo (?:gentil|pazient|buon)\p{L}+)(?!\p{L})/u,
  en: /(?<!\p{L})(?:right to|rightly|bad|awful|absurd|unacceptable|serious|too (?:long|much|many|kind|patient|polite)|shame\p{L}*|disgust\p{L}*|horr\p{L}+|nobody should|no one should|no-one should|no way|should(?:n't| not| never| have| be)|ought|deserve[sd]?|would (?:be|make|upset|deserve|anger|worry|shock)|as much as you|all true|quite right|the least|miserable|rotten|no fun|intolerable|indefensible|as many would|anyone would|alarmed)(?!\p{L})/u,
};

/** A correction, a duty of the person's, a rule or a promise: not their story. */
export const other: Localized<RegExp> = {
  it: /(?<!\p{L})(?:fals[oaie]|infondat\p{L}+|smenti\p{L}+|(?:devi|deve|dovete|dovresti|dovrebbe|bisogna) (?:aspett|attend|scriv|conserv|chied|legg|paz)\p{L}*|pazient\p{L}+(?! )|condizioni|regolament\p{L}+|le ricordiamo|ti ricordiamo|di solito|di norma|legal\p{L}+|diffam\p{L}+|querel\p{L}+|basta|esager\p{L}+|per legge|competitor|invidi\p{L}+)(?!\p{L})/u,
  en: /(?<!\p{L})(?:false|untrue|unfounded|a lie|lies|nonsense|you (?:must|should|need to|have to|will have to|may have|might have|could have)|please (?:note|wait|be patient)|terms|policy|usually|normally|legal|lawyers?|defam\p{L}+|exaggerat\p{L}+|fell for|competitor|had you)(?!\p{L})/u,
};
