import type { Locale } from "../../lib/locale.ts";
import { pattern } from "../../lib/pattern.ts";
import { gap } from "../../lib/phrases.ts";

/** Uses that a warning forbids, by their beginnings. */
const usesIt =
  "prov|riprov|rimett|us|utilizz|adoper|riutilizz|riaccend|accend|collegh?|ricollegh?|attacch?|riattacch?|tocch?|indoss|mangi|consum|bev|somministr|applic|mont|carich?|ricarich?";
const endsIt = "(?:a|i|ino|ano|ate|ete|iate|are|ere|arl[aeio]|erl[aeio]|at[aeio]|ut[aeio])";
const usesEn =
  "use|using|used|turn(?:ing|ed)? (?:\\p{L}+ )?on|turn (?:\\p{L}+ ){1,3}(?:back )?on|switch(?:ing|ed)? (?:\\p{L}+ )?on|switch (?:\\p{L}+ ){1,3}(?:back )?on|plug(?:ging|ged)?|touch(?:ing|ed)?|wear(?:ing)?|eat(?:ing|en)?|drink(?:ing)?|light(?:ing)?|charge|charging|connect(?:ing|ed)?|try|trying|(?:sit|stand|lie|lean|sleep|swim|climb|walk|go|step|get|drive|ride|cook|bathe|wash)(?:ting|ing|ning|ming|ping)? (?:back )?(?:in|into|on|onto|near|under|at all|anywhere|off|with|by|past|through)|drive|ride|swallow|inhale|enter|reset|leave (?:\\p{L}+ ){1,3}(?:plugged|on|in)|put (?:\\p{L}+ ){1,3}back on|(?:have|has|keep|hold) (?:[\\p{L}']+ ){1,3}(?:plugged|on(?! (?:display|show|sale|order|offer|hand|the|our|a)(?!\\p{L}))|lit|switched on|connected|running)|let (?:anyone|anybody|children|your \\p{L}+) use";

/** What keeps people safe: to stop, to cut off, to put away, to stay clear. Said as advice, whoever is meant to follow it. */
const step: Readonly<Record<Locale, RegExp>> = {
  it: pattern([
    // off the mains, off
    `(?:ri)?(?:stacc|scolleg|disconnett|spegn|speng)(?:h?i|a|o|ono|ano|hino|ete|ate|are|ere)?(?:l[aeio]|rl[aeio])?|(?:stacc|scolleg|disconnett|spegn)(?:ar|er|iamo|a|i|ete|ate)l[aeio]|spent[aeio]|scollegat[aeio]|staccat[aeio]|disconness[aeio]|disattiv(?:i|a|are|ate|arl[ao])`,
    `(?:tolg|togl|lev|sfil)(?:a|i|hi|ano|ino|iete|ete|ate|iere|are|ierl[aeio]|iel[aeio]|arl[aeio])(?: [\\p{L}']+){0,4} (?:spina|presa|corrente|alimentazione|batteri[ae]|pil[ae]|mezzo|portata)|(?<!(?:andat[ao]|va|andrà|viene|porta|manda|butta) )(?:via|giù|fuori)(?: subito)?(?: (?:la|dalla)) (?:spina|corrente|presa)|(?:giù|abbassi|abbassa|abbassate) l'interruttore|niente più corrente|(?<!(?:guard|controll|verific|esamin|prov|cambi|sostitu)\\p{L}* )(?:prima(?: di tutto)?|per prima cosa|anzitutto|intanto),? la (?:spina|presa|corrente)(?! (?:è|era|non|funziona))|(?:dalla|fuori dalla) (?:presa|corrente)`,
    `(?:spina|cavo|filo|presa|corrente):?(?: (?:è|va|stia|resti|subito|sempre|bene?)){0,2} (?:via|fuori|estratt[aoe]|tolt[aoe]|libera|vuota|spenta|giù)|interruttore (?:giù|spento|su off)|(?:disinserisc|stacc|isol)(?:a|ano|i|ete|ere|erl[aeio])|niente (?:corrente|prove|accensioni|spina)|a riposo|non (?:ci|vi) (?:metta|mettete|mettere|metti|mettano)(?: più)? (?:mano|le mani)`,
    // not to be used
    `(?:non|né|nessuno|senza|mai)(?: [mtcvls][aeio]| nessuno| deve| devono| va| vada| vanno| dev'| dovete| devi| bisogna| usiate){0,3}(?: (?:più|assolutamente|mai|essere|venire|ancora|per ora|per adesso|per il momento)){0,2} (?:${usesIt})${endsIt}`,
    `(?:smett|evit|interromp|sospend|cess)(?:a|i|ano|ino|ete|ate|ere|are|iamo|erne|arne|ino)(?: (?:subito|immediatamente|per ora|intanto|assolutamente|del tutto|quindi|pure|anche|lei|tutti|in ogni caso)){0,2} (?:di (?:(?:${usesIt})${endsIt}|far\\p{L}+)|l'us[oi]|l'utilizzo|ogni (?:uso|utilizzo)|l'assunzione|la somministrazione)`,
    `(?:nessuno|non|né|mai)(?: (?:la|le|più|me|si|deve|dovrebbe|dovete|ne))* (?:teng|lasc|tener|ten|lasciar)(?:a|i|ano|ino|ete|ate|iate|e|la|le)(?: [\\p{L}']+){0,4} (?:attaccat[ae]|collegat[ae]|acces[ae]|inserit[ae]|in carica|alla presa|nella presa)|(?:(?:la|le|lo|lampada|lampade) lasc(?:i|ino|iate)|lasc(?:ia|iate|iare|iar)l[aeo]) (?:stare|perdere|dov'è)|(?:${usesIt})ata più|non (?:è|sono) (?:da|più da) (?:usare|utilizzare|accendere|tenere)|fuori (?:uso|servizio)`,
    // what got on or in, off and out; help
    "(?:sciacqu|risciacqu|lav)(?:i|a|ino|ate|are|arl[aeio]|arsi|atevi|iamo)(?: [\\p{L}']+){0,3} (?:occhi|viso|mani|pelle|bocca|parte|faccia|bene)|(?:occhi|viso|mani|bocca)(?: [\\p{L}']+){0,3} (?:sotto (?:l'acqua|acqua)|con (?:molta |abbondante )?acqua)|(?:all'|all[ae] |prend\\p{L}+ )aria (?:aperta|fresca)|(?:chiam|contatt|sent|telefon|avvert|rivol)\\p{L}*(?: [\\p{L}']+){0,3} (?:112|118|115|medic\\p{L}*|pediatra|guardia medica|pronto soccorso|centro antiveleni|vigili del fuoco|ambulanza|soccors\\p{L}+)|(?:medic[oi]|pronto soccorso|112|118)(?: subito| oggi stesso| immediatamente)",
    // away from people
    `(?:teng|ten|lasc|mett|metta|conserv|allontan|spost|ripon)(?:a|i|ano|ino|iate|ete|ate|ere|are|erl[aeio]|arl[aeio]|el[aeio]|al[aeio]|il[aeio]|ga|gano)(?: [\\p{L}']+){0,5} (?:da parte|lontan[oaie]|fuori (?:dalla )?portata|alla larga|al sicuro|in disparte)|(?:st(?:ia|iano|ate|ai|are)|rest(?:i|ino|ate|are)|si teng[ao]\\p{L}*|tenersi) (?:ben )?(?:lontan[oaie]|alla larga|alla distanza|a distanza)|(?:allontan|evacu)(?:i|ino|ate|are|arsi|atevi|ati)|(?:butt|gett)(?:i|ino|ate|a|are|arl[aeio]|al[aeio])|chiud(?:a|i|ete|ere|ano) (?:il gas|l'acqua|la valvola|il rubinetto)|restitui(?:sca|scano|sci|te|re)|riport(?:i|ino|ate|al[aeio]|arl[aeio])`,
  ]),
  en: pattern([
    // off the mains, off
    `unplug(?:ging|ged)?|disconnect(?:ing|ed)?|(?:switch|turn|power)(?:ing|ed)?(?: [\\p{L}']+){0,4} off|off at the (?:wall|mains|socket|plug)|(?:pull|take|keep|leave|get)(?:ing)?(?: [\\p{L}']+){0,4} (?:plug|out of the (?:socket|wall|mains|outlet)|out at the (?:wall|mains)|off the mains|off the (?:power|wall))|pull the plug|plug out|(?<=(?:^|[.:;,!(\\n-])(?: )?)out of the (?:socket|wall|mains|outlet)|(?:pull|yank|whip|tug) (?:it|them|yours|the \\p{L}+) out|(?<!(?:check|inspect|test|examin|replac|look at|chang)\\p{L}* )(?:first(?: of all)?,? the (?:plug|power)|the (?:plug|power) first)|cut (?:off )?the (?:power|current|electricity)|kill the power|(?:power|electricity|current) off|(?:keep|kept|leave|left|leaving|keeping|stay|stays|make sure)(?: [\\p{L}']+){0,4} (?:off|unplugged|disconnected|switched off|turned off|unlit|unused|out of use)`,
    // not to be used
    `(?:don't|do not|never|nobody|no one|no-one|not|mustn't|shouldn't|without|nor|n't)(?: (?:should|must|to|be|anyone|anybody|please|under any circumstances|let|ever|at all|is|are|allowed))* (?:(?:keep|continue|carry on|go on|start)(?: to)? )?(?:${usesEn})`,
    `(?:stop|avoid|cease|quit|refrain from|hold off|hold off on|pause|discontinue)(?:ping|ing)? (?:all |any |\\p{L}+ly )?(?:${usesEn}|use|the use)|out of (?:use|service|action)|(?:against|refrain from) using`,
    // what got on or in, off and out; help
    "(?:rins|wash|flush|bath)(?:e|es|ing|ed)?(?: [\\p{L}']+){0,4} (?:eyes?|face|hands?|skin|mouth|out|well|thoroughly)|(?:eyes?|face|hands?|skin|mouth)(?: [\\p{L}']+){0,3} (?:under|with|in) (?:[\\p{L}']+ ){0,3}(?:water|tap)|(?:lukewarm|running|cold|tap|clean) water|into (?:the )?fresh air|(?:call|ring|phone|dial|contact|see|to|straight to|take \\p{L}+ to)(?: [\\p{L}']+){0,3} (?:999|111|112|911|doctor|gp|a&e|hospital|er|emergency|poison|ambulance|vet|nhs)|(?:999|111|911)(?= |[.,;:!)]|$)",
    // away from people
    `(?:keep|put|move|set|store|place|take|stay|stand|get|stow)(?:ing)?(?: [\\p{L}']+){0,5} (?:aside|away|well away|out of reach|clear of|back from|at a distance|to one side|somewhere safe|outside)|(?:nobody|no one|no-one|nothing) (?:in|on|near|under|inside) (?:it|them|there|the \\p{L}+|that \\p{L}+)|(?:unhook|unscrew|detach|dismantle|take down|lift (?:it )?off|drain|empty|seal|lock|shut|isolate) (?:it|them|yours|(?:the|that|your|this) (?!case|matter|complaint|thread|file|ticket)\\p{L}+)|(?:get|go|come|step|wait)(?: (?:her|him|them|everyone|everybody|all|right|straight|yourself|yourselves|your \\p{L}+)){0,3} (?:out of (?:the |that |this )?(?:house|building|flat|room|water|pool|car|sun|smoke)|outside|outdoors)|throw(?:ing)? (?:[\\p{L}']+ ){1,4}(?:away|out)|(?:let|leave|leaves|left)(?: well)? (?:it|them|yours|the \\p{L}+|that \\p{L}+|your \\p{L}+) (?:well )?(?:be|alone|rest|where it is|dark|cold)|bin it|evacuate|leave the (?:area|building|room)|(?:turn|shut) off the (?:gas|water)|bring (?:[\\p{L}']+ ){1,4}back|return it`,
  ]),
};

/** A fact that says what people are to do, or to leave, until they are out of danger. */
export const advice: Readonly<Record<Locale, RegExp>> = {
  it: pattern([
    "consigli\\p{L}*|che (?:cosa )?fare|avvertenz\\p{L}*|(?:deve|devono|bisogna|occorre|va|vanno) (?!bene)(?:\\p{L}+ ){0,2}\\p{L}{3,}(?:re|rsi|t[oaie])(?!\\p{L})|chi (?:ce l'ha|l'ha|è|era|ha)(?= )|(?:non|nessuno) (?:si |la |lo |li |le |ci )?(?:entra|usa|usi|mangi|mangia|beva|beve|tocchi|tocca|dia|dare|usare|mangiare|bere|toccare|aprire|apra|accenda|accendere|indossi|indossare|guidi|guidare|sieda|sedersi)\\p{L}*|(?:chiam|chiud|apr|sciacqu|lav|stacc|spegn|butt|riport|ferm|smett|toglie|sent|allontan|uscire|usc)(?:are|ere|ire|arsi|ersi)(?!\\p{L})|112|118",
  ]),
  en: pattern([
    "advice|what to do|should(?:n't)?|must(?:n't)?|(?:don't|do not|never|nobody|no one|no more)(?= )|(?:stop|call|ring|rinse|wash|unplug|throw|return|avoid|stay|leave|evacuate|shut|open) (?!days)|999|111|911|poison",
  ]),
};

/** What sends people on into the danger: to go on using, no need to stop, nothing to fear. */
const risk: Readonly<Record<Locale, RegExp>> = {
  it: pattern([
    `(?:continu|seguit|prosegu)(?:i|a|ino|are|ate|iate|ano)?(?: (?:pure|tranquillamente|anche|intanto|nel frattempo|senza problemi|lei|normalmente|ad usarla|pur[ea])){0,2} (?:ad? )(?:us|utilizz|adoper|accend|tener)(?:are|arl[aeio]|ere|erl[aeio]|l[aeio] (?:accesa|attaccata))`,
    `(?:us|utilizz|adoper|accend|riaccend|teng|ten|lasc)(?:a|i|ate|ete|iate|il[ae]|al[ae]|arl[ae]|erl[ae])(?: [\\p{L}']+){0,3} (?:pure|tranquillamente|serenamente|senza (?:problemi|timore|timori|paura|rischi|pericol[oi]|preoccupa\\p{L}+)|normalmente|come sempre|come prima|come al solito)`,
    `(?:nel frattempo|intanto|per (?:ora|adesso|il momento)|nell'attesa) (?:la |le |lo |può |puoi |potete )(?:${gap(1)})?(?:us|utilizz|adoper)(?:a|i|ate|are|arl[ae])|(?:può|puoi|potete|possono|si può)(?: (?:ancora|comunque|sempre|benissimo|tranquillamente|pure|continuare a|nel frattempo|intanto)){1,3} (?:us|utilizz|accend|adoper|tener|lasciar)(?:are|arl[ae]|ere|erl[ae]|l[ae])`,
    "(?:è|sono|resta|rimane) (?:del tutto |assolutamente |perfettamente |completamente )(?:sicur[aeio]|innocu[aeio])|(?:non c'è|non ci sono|nessun|non corre|non correte|non corri)(?: [\\p{L}']+){0,2} (?:pericol[oi]|rischi[oi]?)|(?:non (?:serve|occorre|c'è (?:alcun )?bisogno di|è (?:il caso|necessario) (?:di )?)|inutile) (?:stacc|spegn|scolleg|smett|preoccup|allarm)\\p{L}+",
    // the step itself, forbidden
    "(?:non|né)(?: (?:la|lo|le|li|dovete|deve|devi|bisogna|stia a|state a|stare a)){0,2} (?:stacch(?:i|ino|iate)|stacc(?:ate|are|arl[aeio]|atel[aeio])|scollegh(?:i|ino|iate)|scolleg(?:ate|are|arl[aeio])|speng(?:a|ano)|spegn(?:ete|ere|erl[aeio]|i|iate)|smett(?:a|ano|ete|ere|i) di (?:us|utilizz|accend)\\p{L}+)",
  ]),
  en: pattern([
    `(?:keep(?! (?:it|them|this|yours?|the|that|any|all|everyone|children|people|away|clear|off|out|well|safe))|keeps|carry|carrying|continue|continuing|go|going|keep on|feel free|safe|ok|okay|fine|all right|alright)(?: (?:on|to|to keep|to carry on|to continue))? (?:using|use|turning it on|switching it on|burning|running|wearing|eating|to use)|(?:you|they|anyone|everyone|customers) (?:can|may)(?: (?:still|always|safely|happily|also|keep|continue|certainly|of course|go on|carry on|to))+ (?:use|using|switch (?:\\p{L}+ )?on|turn (?:\\p{L}+ )?on|leave (?:\\p{L}+ )on)`,
    `us(?:e|ing) (?:it|them|the \\p{L}+|your \\p{L}+)(?: [\\p{L}']+){0,2} (?:as (?:usual|normal|before|always)|normally|in the meantime|meanwhile|for now|until then|without (?:worry|worrying|fear|risk|problems?|any (?:worry|risk|problems?)))|(?:in the meantime|meanwhile|for now|until then) (?:please |just |do |you can |you may |feel free to |go ahead and )?(?:use (?:it|them|yours|your \\p{L}+)|keep (?:using|it on|them on|yours on|the \\p{L}+ on|(?:it|them|yours) plugged))`,
    "(?:is|are|it's|remains?|stays?) (?:perfectly|completely|absolutely|totally|quite|entirely|100%) (?:safe|harmless)|(?:there(?:'s| is)|you(?:'re| are) in|poses?|in) no (?:real |further |immediate )?(?:danger|risk)|(?:no need|not necessary|unnecessary|needn't|don't need|don't have) (?:to )?(?:unplug|switch|turn|stop|worry|panic|disconnect)|(?:nothing to (?:worry about|fear))",
    // the step itself, forbidden
    "(?:don't|do not|never|mustn't|shouldn't|nobody should|no one should)(?: (?:even|ever|please|bother to|try to)){0,2} (?:unplug|disconnect|(?:switch|turn)(?: (?:it|them|yours|the \\p{L}+|your \\p{L}+))? off|pull the plug|stop using|pull it out)",
  ]),
};

/** Ways of keeping safe, and of sending people into the danger. */
export const safety = { step, risk } as const;
