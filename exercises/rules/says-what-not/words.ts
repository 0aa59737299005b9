import type { Locale } from "../../lib/locale.ts";
import { optionalBlanks, pattern } from "../../lib/pattern.ts";

/** After 'others do this, we': words that promise more instead of leaving out. */
const more: Readonly<Record<Locale, string>> = {
  it: "anche|pure|di più|sempre|ogni|ovunque|tutt[eio]|invece sì|faremo|saremo|facciamo di|possiamo|vogliamo|dobbiamo|siamo",
  en: "also|too|more|always|every|everywhere|can|will|want|must|should|do it better|are|have",
};

/** Things that the writer will not do, or leaves out. */
export const excludes: Readonly<Record<Locale, RegExp>> = {
  it: pattern([
    "non (?:(?:ci|vi|ti|si|lo|la|li|le|ne) ){0,2}(?!(?:vedremo|mancheremo|smetteremo|dimenticheremo|deluderemo|fermeremo|perderemo|sapremo|saremo|avremo (?:dubbi|paura)|esiteremo|abbandoneremo|tireremo|nasconderemo|lasceremo soli)(?!\\p{L}))\\p{L}{2,}(?:remo|rò)",
    "non (?:(?:ci|vi|ti|si|lo|la|li|le|ne) ){0,2}(?!(?:siamo|abbiamo|vediamo|sappiamo|possiamo|pensiamo|crediamo|capiamo|ricordiamo|dimentichiamo|dobbiamo|aspettiamo|conosciamo|troviamo|riusciamo|fermiamo|nascondiamo|arrendiamo|smettiamo|vogliamo (?:deluder|dimenticar)\\p{L}+)(?!\\p{L}))\\p{L}{2,}iamo",
    "non (?:(?:ci|vi|ti|si|lo|la|li|le|ne) ){0,2}(?:faccio|apro|uso|pubblico|rispondo|seguo|gestisco|vendo|compro|curo|prometto|tratto|garantisco|preparo|fotografo|scrivo|mi occupo|lavoro)",
    "non (?:è|sono|sarà|saranno|fa|fanno|verr(?:à|anno)|si (?:fa|fanno|pubblica|pubblicano|apre|aprono|vende|vendono|usa|usano|occupa)|rientra|rientrano|comprende|prevede|include|viene|vengono) (?:\\p{L}+ )?(?:compres[oaie]|inclus[oaie]|previst[oaie]|part[ei] d[ei]~|nel (?:piano|preventivo|prezzo|pacchetto|progetto)|offert[oaie]|necessari[oaie] per|usat[oaie]|pubblicat[oaie]|apert[oaie]|fatt[oaie])",
    "non ci saremo|non saremo (?:su|presenti|in|nel)~|non si (?:pubblica|apre|vende|risponde|usa|posta|spende|promette|regala|parla|fa|fanno|pubblicano|vendono|usano)",
    "non (?:comprende|include|prevede|riguarda|tocca|copre|rientra|rientrano|comprendono|includono)",
    "(?:esclus[oaie]|esclud(?:iamo|e|ono|o|endo)|tagliat[oaie] fuori|lasci(?:amo|o|eremo|ato|ati) (?:fuori|stare|perdere)|restano? fuori|rimangono fuori|resta fuori|rinunci(?:amo|o|eremo|a)|faremo a meno|facciamo a meno|evit(?:iamo|eremo|o)|smett(?:iamo|eremo|o)(?: di)?|ferm(?:iamo|eremo) |abbandon(?:iamo|eremo)|rimand(?:iamo|eremo|ato)|tralasci(?:amo|eremo)|saltiamo|fuori (?:dal (?:piano|perimetro|preventivo|progetto)|piano|budget)|ci asteniamo|mai)",
    "(?:niente|nessuno(?= (?:sc|sp|st|sm|z))|nessuna?|no|zero|basta)(?: (?:più|al|alla|ai|alle|allo|con))? (?!(?:paura|problema|panico|dubbio|scuse|di (?:che|più)|male|può|è|da)(?!\\p{L}))\\p{L}{3,}(?=[^?]{0,120})",
    "(?!perché|come|se|oppure|o)\\p{L}{1,20} no(?= *[:.;])|non (?:noi|io|da noi|qui)(?= *[,:.;])",
    "(?:può|possono|potrà|potranno) (?:\\p{L}+ )?(?:aspettare|attendere)|(?:quest'anno|per ora|per adesso|nel 2027),? no|(?:a|di) \\p{L}+ (?:diciamo|dico|abbiamo detto) (?:di )?no|fino a (?:nuovo ordine|quando)[^.;]{0,30} no",
    "(?:l[ioae]|questo|quest[aei]|quell\\p{L}+) (?:lasci(?:o|amo)|lasceremo) (?:agli|ad|a|alle|per) (?:altr|chi|concorren|grandi)~|(?:lasci(?:o|amo)|lasceremo) (?:volentieri )?(?:agli altri|ad altri|a chi|ai concorrenti)|(?:alla larga|lontan[ioae]) da(?:l|lla|i|gli|lle)?|non (?:fa|fanno) per noi|non (?:è|sono) (?:roba|cosa|posto|il) (?:per|da|nostr)~",
    "(?:lasc(?:io|iamo|eremo|erò)|mett(?:o|iamo|eremo)) (?:[\\p{L}\\p{N}']+ ){1,4}(?:stare|perdere|fuori|da parte|in pace|in pausa|agli altri|ad altri)|(?:diciamo|dico|diremo) (?:di )?no a(?:l|lla|i|gli|lle|ll'\\p{L}+)?",
    // What others do and the writer doesn't; who won't be found where; what is closed, turned away, kept for few.
    `(?:(?:gli |molti |tanti |certi )?altri|molt[ie]|tant[ie]|c'è chi|qualcuno)(?: [\\p{L}\\p{N}']+){1,12}[.;:]? (?:(?:ma|invece|mentre) )?(?:noi|da noi|qui|in bottega)(?! (?:${more.it})(?!\\p{L}))`,
    "non (?:(?:ci|mi|vi|ne|lo|la|li|le) )?(?:troverete|troverai|vedrete|vedrai|leggerete|leggerai|sentirete|avrete|avrai|riceverete)|(?:\\p{L}+iamo|\\p{L}+eremo) (?:nessun[oa]?|niente|nulla)(?! (?:fuori|indietro|al caso|di intentato))",
    "non (?:ci|mi) (?:interess|riguard|serv|convinc|somigli|appart|appassion|piac|rappresent)\\p{L}+|non (?:ha|hanno) (?:senso|a che (?:fare|vedere)) (?:per|con) noi",
    "(?:preferiamo|preferisco|scegliamo|abbiamo scelto|abbiamo deciso|decidiamo|deciso|scelto|meglio) (?:di )?(?:non|rinunciare|lasciar|evitare|chiudere|stare (?:fuori|alla larga))~",
    "(?:chiud(?:iamo|eremo|o)|spegn(?:iamo|eremo)|elimin(?:iamo|eremo)|scart(?:iamo|eremo|ato|ata|ati)|tagli(?:amo|eremo)|accanton(?:iamo|eremo)|bocci(?:amo|ato|ata)|rifiut(?:iamo|eremo)|declin(?:iamo|eremo))(?! (?:la giornata|l'anno|il cerchio|la settimana|un (?:contratto|accordo)|l'accordo|il vetro|in bellezza)(?!\\p{L}))",
    "(?:terr|ten|tien|rest|riman|st)\\p{L}{1,6} (?:\\p{L}+ )?fuori(?! (?:orario|regione|città|casa))|fuori (?:tiktok|pinterest|gli|le|i|la|il)(?!\\p{L})|(?:[\\p{L}']+ )zero(?= *[.:;])|(?:diciamo|dico|rispondiamo|diremo) (?:sempre )?(?:no,? )?grazie|(?:volte|post|canali|contenuti)(?: [\\p{L}']+){0,3} e (?:basta|stop|non (?:di )?più)|(?:nemmeno|neanche|neppure) (?:un[oa]?|per|se|a)~",
    "(?:che cosa|cosa|quello che|ciò che) non (?:faremo|facciamo|faccio|farò|comprende|c'è|è compreso)",
  ]),
  en: pattern(
    [
      "(?:we|i)(?: will not| won't|'ll not|'ll never| will never| are not going to|'re not going to|'m not going to| shall not| shan't)(?! (?:\\p{L}+ )?(?:stop|waste|let you down|disappoint|forget|hesitate|rest|give up|fail|hide|be (?:long|silent)|leave you|abandon))~",
      "(?:we|i) (?:don't|do not|never)(?! (?:\\p{L}+ )?(?:know|think|see|understand|believe|remember|forget|have|feel|mind|want to (?:disappoint|forget)|doubt|hide|stop|give up|expect|care|need))~ \\p{L}+",
      "(?:is|are|does|do|will)(?:n't| not)(?: \\p{L}+)? (?:include[sd]?|part of|covered?|offered|planned|open|opened|be (?:used|published|opened|included|covered|done)|in the (?:plan|quote|price|package)|on the (?:plan|list)|cover|run|post|publish)",
      "(?:excluded?|excludes|excluding|left out|leave out|leaving out|leaves out|out of scope|outside (?:the|this) (?:plan|quote|scope|project)|ruled out|rule out|we(?:'re| are)? (?:skip|skipping|drop|dropping|stopping|stop|leaving|avoid|avoiding|postpone|postponing|giving up|refrain)|we(?:'ll| will) (?:skip|drop|leave out|stop|avoid|postpone|give up|do without|stay away|refrain)|do without|stay away from|(?:keep|keeping|kept) (?:out of|away from)|steer clear of|stays out|stay out|not included|never)",
      "no(?: more)? (?!(?:problem|doubt|fear|worries|need|one|longer|idea|less|later|wonder|way|matter|panic|time|thanks)(?!\\p{L}))\\p{L}{3,}(?=[^?]{0,120})",
      "nothing (?:is|will be|gets) \\p{L}+",
      "(?:can|may|will have to|must) (?:\\p{L}+ )?wait|enough (?:of|with)|(?:we|i) (?:say|said|are saying) no to|not (?:this year|for now|in 2027)|(?:put|putting) (?:\\p{L}+ ){1,3}on hold",
      "(?:we|i)(?:'ll| will)? (?:gladly |happily )?leave (?:\\p{L}+ ){0,3}(?:to|for) (?:others|those|whoever|somebody|someone|people|bigger|the big)~|(?:isn't|aren't|is not|are not) (?:for )?us(?=[.,;:!]| because| and)|not (?:us|me|here|ours)(?=[.,;:!])|(?:i|we) (?:(?:gladly|happily|willingly|also|therefore) )?(?:give up(?! (?:easily|hope))|forgo|renounce|sacrifice|refuse|decline) (?:to )?\\p{L}+|(?:keep|stay|steer|staying|keeping)(?:ing)? (?:well |far )?(?:away|clear|off|out)",
      "(?:we|i)(?:'ll| will|'re| are|'m| am)? (?:leav(?:e|ing)|let(?:ting)?|set(?:ting)?|put(?:ting)?) (?:[\\p{L}\\p{N}']+ ){1,4}(?:alone|aside|be|go|out|down)|(?:we|i)(?:'ll| will|'re| are|'m| am)? (?:pass(?:ing)? on|turn(?:ing)? down|say(?:ing)? no|skip(?:ping)?|dropp?(?:ing)?|do(?:ing)? without)|nobody (?:will|is going to)|goes without",
      // What others do and the writer doesn't; who won't be found where; what is closed, turned away, kept for few.
      `(?:others|other (?:shops|workshops|brands|people|firms|companies|makers)|everyone else|everybody else|everybody|everyone|many|most (?:shops|brands|people|makers)|plenty(?: of \\p{L}+)?|some|there are those who)(?: [\\p{L}\\p{N}']+){1,12}[.;:]? (?:(?:but|whereas|while) )?(?:we|us|here|with us|ours?)(?! (?:${more.en})(?!\\p{L}))`,
      "(?:you|nobody|no one|customers|people)(?: won't| will not|'ll not|'ll never| will never| will| won't ever) (?:\\p{L}+ )?(?:find|see|read|catch|hear|get|spot|meet)~",
      "(?:we|i)(?:'re| are|'m| am)(?:n't| not) (?:(?:going|about|planning|keen|willing|interested|here) )?(?:to|in|on|after|\\p{L}+ing)(?! (?:\\p{L}+ )?(?:stop|waste|let you|disappoint|forget|hesitate|rest|fail|hide|leave you))~",
      "(?:we|i) (?:pay|chase|buy|owe|promise|give|send|publish|run|post|sell|hire|use|open|hold|offer|follow|copy|take) (?:nobody|no one|nothing|none|neither)|none of (?:the|that|those|this|these)|zero \\p{L}{3,}|(?:we|i) (?:will |'ll |would )?(?:rather|prefer|choose|chose|decided|decide|opted)(?: not| against| to (?:skip|avoid|leave|drop|stay out|do without))~|(?:decided|chosen|opted) (?:not to|against)|no (?:intention|plans?) (?:of|to)|(?:we|i) (?:wouldn't|would not|would never)",
      "(?:we|i)(?:'ll| will|'re| are|'m| am| have|'ve)? (?:turn|turning|turned|clos|shutt?|reject|scrap|cut|ditch|declin|refus|bin|abandon|quit|ban|ignor)(?:e|es|ing|ed)?(?: (?:away|down|out|off))?(?! (?:the (?:day|year|deal|glass|week)|glass|a deal)(?!\\p{L}))(?= )|(?:say|said|saying) (?:\\p{L}+ )?(?:thanks|thank you)(?: but)? (?:and (?:move|pass|leave|walk)|but|no)|no,? thanks|(?:times|posts?|channels|pieces)(?: [\\p{L}']+){0,3} and (?:that's (?:all|it|that)|no more|not one more)|(?:are|is|stay|stays|remain|remains|keep|keeps) (?:\\p{L}+ )?out(?= *[.,:;])|not (?:even )?(?:a|one|a single) \\p{L}{3,}(?= )",
      "what (?:we|i) (?:will not|won't|don't|leave|do not)~|what (?:is|isn't|it does) ?not~",
    ].map(optionalBlanks),
  ),
};
/** Negations that leave nothing out: they praise, excuse, or promise more. */
export const hollow: Readonly<Record<Locale, RegExp>> = {
  it: /^non (?:solo|soltanto|appena|solamente|vediamo l'ora|c'è (?:dubbio|problema))|^mai (?:più|prima|come|così|stat|visto)|^(?:nessun[oa]?|niente) (?:dubbio|problema|escluso|di tutto)|^no (?:grazie|problem)/u,
  en: /^(?:we|i) (?:don't|do not) (?:only|just|simply)|^(?:we|i) (?:will not|won't) (?:only|just|simply)|^never (?:before|mind|again has|been|forget|fear|stop|miss)|^no (?:exceptions? made|sooner|other)/u,
};

/** Nothing is left out. */
export const everything: Readonly<Record<Locale, RegExp>> = {
  it: pattern([
    "(?:è )?tutto (?:compreso|incluso|dentro|(?:quello|quel|ciò) che (?:[\\p{L}']+ ){0,2}(?:serv|occorr|vol|vuo|desider|chied|bisogn))~|(?<!non )(?:nel prezzo |qui )?(?<!non )c'è (?:dentro )?(?:di )?tutto|(?<!non )(?:ci penso|pensiamo|mi occupo|ci occupiamo) (?:io )?(?:a|di) tutto|(?<!\\p{L} )(?:niente|nulla|nessun[ao])(?= *[.,:;!?]|$)|(?:compres[oa]|inclus[oa]) (?:è |c'è )?tutto|tutt[oi](?: [\\p{L}']+){0,10} (?:è |sono )?(?:compres[oi]|inclus[oi])|(?:niente|nulla|nessun\\p{L}*) (?:è |resta |rimane )?(?:di )?(?:esclus|fuori|extra)\\p{L}*|(?:non|senza) (?:ci sono |c'è |abbiamo |sono previste )?(?:alcun\\p{L}* |nessun\\p{L}* )?(?:esclusion\\p{L}+|esclude nulla|escludo nulla)|(?:non|mica)(?: (?:vi|si|ne))? (?:esclud|tralasci|tolg|togli|lasci|tagli|rest|manc)\\p{L}+ (?:fuori |proprio |indietro )?(?:niente|nulla|nessun[oa]?)|(?:da|con|in) (?:me|noi|questo (?:prezzo|preventivo))(?: \\p{L}+){0,2} (?:trov|av|c')\\p{L}* (?:davvero |proprio )?(?:di )?tutto",
  ]),
  en: pattern([
    "(?:everything|all|whatever)(?: [\\p{L}']+){0,10} (?:is |are )?(?:included|covered)|nothing(?: is|'s| stays| gets)? (?:excluded|left out|out|extra)|(?:exclude|excludes|excluding|rule out) nothing|(?:leave|leaves|leaving|cut|cuts) nothing out|(?:don't|do not|doesn't|won't) (?:leave|exclude|cut|skip)(?: out)? (?:anything|a thing)(?: out)?|(?:with|from) (?:me|us|this price)(?: \\p{L}+){0,2} (?:get|have|find) (?:the lot|it all|everything)|no exclusions|(?<!\\p{L} )(?:nothing|none)(?= *[.,:!;]|$)|(?:all|whatever|anything|everything) (?:that )?(?:you|is) (?:need|needed|ask)~|(?<!(?:not|n't|never) )(?:has|have|covers?|includes?|take care of|handle) (?:it all|everything|the lot)",
  ]),
};

/** What takes something out of 'everything' after all: 'tutto compreso, tranne le foto'. */
export const exception: Readonly<Record<Locale, RegExp>> = {
  it: /^[^.;!?]{0,40}(?<!\p{L})(?:tranne|salvo|eccetto|fuorché|ma non|a parte|esclus[oiae]|meno (?:le|i|la|il|gli))(?!\p{L})/u,
  en: /^[^.;!?]{0,40}(?<!\p{L})(?:except|excepting|apart from|save for|but not|bar|other than|but for|minus)(?!\p{L})/u,
};
/** Denials of a denial: what says that nothing will be given up. */
export const spared: Readonly<Record<Locale, RegExp>> = {
  it: pattern([
    "(?:non|mai|nessuno) (?:\\p{L}+ ){0,3}(?:diremo|diciamo|dico|dirò|dire|dice|dirà|detto)(?: mai)? (?:di )?no(?: [\\p{L}']+){0,4}",
    "non (?:(?:ci|vi|ti|si|lo|la|li|le|ne) )?(?:rinunc|esclud|tralasc|trascur|abbandon|chiud|evit|scart|rifiut|elimin|smett|tagli|perd|lasc)\\p{L}+ (?:mai |fuori |a |indietro |di )?(?:niente|nulla|nessun\\p{L}*|alcun\\p{L}*|mai)",
    "(?:niente|nulla|nessun[oa]?)(?: [\\p{L}']+){0,2} (?:rest|riman|verrà|sarà|va)\\p{L}* (?:\\p{L}+ )?(?:fuori|esclus\\p{L}+|indietro|intentat\\p{L}+)",
    "non (?:ci )?(?:lasceremo|lasciamo|faremo|perderemo|perdiamo|sprecheremo)(?: (?:scappare|sfuggire|mancare))? (?:mai )?(?:nessun'?[oa]?|alcun'?[oa]?|un'?|una|l'|le|la)(?: )?(?:occasion|opportunità|chance|momento)\\p{L}*",
  ]),
  en: pattern([
    "(?:never|not|n't|nobody|\\p{L}+n't)(?: ever)? (?:say|says|said|saying) no(?: [\\p{L}']+){0,4}|(?:we|i)(?:'ll| will) never (?:say|turn)(?: [\\p{L}']+){0,5}",
    "(?:never|not|\\p{L}+n't) (?:rule out|leave out|give up|skip|exclude|drop|refuse|avoid|neglect|turn down|stop at|miss)(?: on)? (?:anything|anyone|anybody|a|any|single)(?: [\\p{L}']+){0,2}",
    "(?:nothing|nobody|no one)(?: [\\p{L}']+){0,2} (?:left out|excluded|ruled out|left behind|untried)",
    "(?:we|i) (?:won't|will not|will never|never|don't)(?: ever)? (?:let|miss|waste|lose|pass up)(?: (?:a|an|any|one|the|this|single)){1,2} (?:chance|opportunity|occasion|moment)~",
  ]),
};

/** A thing named by itself is given up, unless it is praise of one's own work, or somebody… */
export const noThing: Readonly<Record<Locale, RegExp>> = {
  it: pattern([
    "passion\\p{L}+|entusiasm\\p{L}+|qualità|costanza|cura|impegno|presenz[ae]|creatività|originalità|dedizione|ovunque|novità|noi|altr[ie]|tutt[oie]|molt[ie]|sempre|più|meglio",
  ]),
  en: pattern([
    "passion|enthusiasm|quality|constancy|care|commitment|presence|creativity|originality|dedication|everywhere|everything|everyone|everybody|we|i|you|they|others?|many|most|always|more|better",
  ]),
};
/** …or the text goes on to promise. */
export const promises: Readonly<Record<Locale, RegExp>> = {
  it: pattern([
    "(?:faremo|saremo|pubblicheremo|apriremo|cercheremo|proveremo|daremo|useremo|vogliamo|puntiamo|offriremo|racconteremo)",
  ]),
  en: pattern(["(?:we|i)(?:'ll| will| want| aim| plan)~"]),
};
