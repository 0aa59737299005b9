import type { Locale } from "../../lib/locale.ts";
import { gap } from "../../lib/pattern/phrases.ts";
import { pattern } from "../../lib/pattern.ts";

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
export const risk: Readonly<Record<Locale, RegExp>> = {
  it: pattern([
    `(?:continu|seguit|prosegu)(?:i|a|ino|are|ate|iate|ano)?(?: (?:pure|tranquillamente|anche|intanto|nel frattempo|senza problemi|lei|normalmente|ad usarla|pur[ea])){0,2} (?:ad? )(?:us|utilizz|adoper|accend|tener)(?:are|arl[aeio]|ere|erl[aeio]|l[aeio] (?:accesa|attaccata))`,
    `(?:us|utilizz|adoper|accend|riaccend|teng|ten|lasc)(?:a|i|ate|ete|iate|il[ae]|al[ae]|arl[ae]|erl[ae])(?: [\\p{L}']+){0,3} (?:pure|tranquillamente|serenamente|senza (?:problemi|timore|timori|paura|rischi|pericol[oi]|preoccupa\\p{L}+)|normalmente|come sempre|come prima|come al solito)`,
    `(?:nel frattempo|intanto|per (?:ora|adesso|il momento)|nell'attesa) (?:la |le |lo |può |puoi |potete )(?:${gap(1)})?(?:us|utilizz|adoper)(?:a|i|ate|are|arl[ae])|(?:può|puoi|potete|possono|si può)(?: (?:ancora|comunque|sempre|benissimo|tranquillamente|pure|continuare a|nel frattempo|intanto)){1,3} (?:us|utilizz|accend|adoper|tener|lasciar)(?:are|arl[ae]|ere|erl[ae]|l[ae])`,
    "(?:è|sono|resta|rimane) (?:del tutto |assolutamente |perfettamente |completamente )(?:sicur[aeio]|innocu[aeio])|(?:non c'è|non ci sono|nessun|non corre|non correte|non corri)(?: [\\p{L}']+){0,2} (?:pericol[oi]|rischi[oi]?)|(?:non (?:serve|occorre|c'è (?:alcun )?bisogno di|è (?:il caso|necessario) (?:di )?)|inutile) (?:stacc|spegn|scolleg|smett|preoccup|allarm)\\p{L}+",
    // the thing itself, sold on
    "(?:continu|seguit|prosegu)(?:iamo|o|eremo|a|e)(?: [\\p{L}']+){0,2} (?:a )?(?:vender|la vendita)\\p{L}*|(?:le )?vendit[ae](?: [\\p{L}']+){0,3} (?:continua|continuano|prosegue|proseguono|va avanti|vanno avanti|non si ferma)|(?:lo|la|li|le) vend(?:iamo|o) ancora|(?:è|sono|resta|restano|rimane) (?:ancora |regolarmente |sempre )?(?:in vendita|in negozio|sugli scaffali)",
    // the step itself, forbidden
    "(?:non|né)(?: (?:la|lo|le|li|dovete|deve|devi|bisogna|stia a|state a|stare a)){0,2} (?:stacch(?:i|ino|iate)|stacc(?:ate|are|arl[aeio]|atel[aeio])|scollegh(?:i|ino|iate)|scolleg(?:ate|are|arl[aeio])|speng(?:a|ano)|spegn(?:ete|ere|erl[aeio]|i|iate)|smett(?:a|ano|ete|ere|i) di (?:us|utilizz|accend)\\p{L}+)",
  ]),
  en: pattern([
    `(?:keep(?! (?:it|them|this|yours?|the|that|any|all|everyone|children|people|away|clear|off|out|well|safe))|keeps|carry|carrying|continue|continuing|go|going|keep on|feel free|safe|ok|okay|fine|all right|alright)(?: (?:on|to|to keep|to carry on|to continue))? (?:using|use|turning it on|switching it on|burning|running|wearing|eating|to use)|(?:you|they|anyone|everyone|customers) (?:can|may)(?: (?:still|always|safely|happily|also|keep|continue|certainly|of course|go on|carry on|to))+ (?:use|using|switch (?:\\p{L}+ )?on|turn (?:\\p{L}+ )?on|leave (?:\\p{L}+ )on)`,
    `us(?:e|ing) (?:it|them|the \\p{L}+|your \\p{L}+)(?: [\\p{L}']+){0,2} (?:as (?:usual|normal|before|always)|normally|in the meantime|meanwhile|for now|until then|without (?:worry|worrying|fear|risk|problems?|any (?:worry|risk|problems?)))|(?:in the meantime|meanwhile|for now|until then) (?:please |just |do |you can |you may |feel free to |go ahead and )?(?:use (?:it|them|yours|your \\p{L}+)|keep (?:using|it on|them on|yours on|the \\p{L}+ on|(?:it|them|yours) plugged))`,
    "(?:is|are|it's|remains?|stays?) (?:perfectly|completely|absolutely|totally|quite|entirely|100%) (?:safe|harmless)|(?:there(?:'s| is)|you(?:'re| are) in|poses?|in) no (?:real |further |immediate )?(?:danger|risk)|(?:no need|not necessary|unnecessary|needn't|don't need|don't have) (?:to )?(?:unplug|switch|turn|stop|worry|panic|disconnect)|(?:nothing to (?:worry about|fear))",
    // the thing itself, sold on
    "(?:still|keep|keeps|continue|continues|carry on|carrying on|go on|going on)(?: to)? (?:sell|selling|being sold)|sales?(?: of (?:the |our )?\\p{L}+)? (?:go(?:es)? on|continues?|carr(?:y|ies) on|(?:are|is) still (?:open|going on))|(?:is|are|stays?|remains?) (?:still )?(?:on sale|for sale|on the shelves|in the shop)",
    // the step itself, forbidden
    "(?:don't|do not|never|mustn't|shouldn't|nobody should|no one should)(?: (?:even|ever|please|bother to|try to)){0,2} (?:unplug|disconnect|(?:switch|turn)(?: (?:it|them|yours|the \\p{L}+|your \\p{L}+))? off|pull the plug|stop using|pull it out)",
  ]),
};
