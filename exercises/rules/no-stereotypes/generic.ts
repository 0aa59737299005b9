import type { Locale } from "../../lib/locale.ts";

/** Where a statement about a whole group may begin: not 'for women', not 'men and women'. */
const startsIt = '(?<=(?:^|[\\n.;:!?,(«"])(?: )?|(?<!\\p{L})(?:perché|poiché|siccome|che|tanto|mentre|ma) )';
const startsEn =
  '(?<=(?:^|[\\n.;:!?,(“"])(?: )?|(?<!\\p{L})(?:because|since|as|that|while|but|and) )(?<!(?:men|women|men,|women,) and )';

const everyoneIt =
  "(?:le donne|gli uomini|i maschi|le femmine|le mamme|le madri|i papà|i padri|le signore|le ragazze|i ragazzi|i giovani|gli anziani|le anziane|le nonne|i nonni|i pensionati|le casalinghe|i millennial|i boomer|gli over \\d+|gli emiliani|le emiliane|i meridionali|i settentrionali|gli italiani|le italiane|i milanesi|gli stranieri|(?:quell[ie]|le persone|le donne|gli uomini|la gente|i clienti) (?:della|di) (?:(?:sua|loro) (?:età|generazione)|quell'età|una certa età))";
/** After a group: it is counted, cut down to some, or joined by another, and nothing is pinned on all of it. */
const notAllIt =
  "(?:che|e|o|sono|erano|del|della|dei|delle|di|in|nel|nella|da|dal|tra|fra|hanno|comprano (?:più|meno)|scrivono (?:più|meno)|prevalgono|superano|rappresentano|formano|costituiscono|arrivano|non sono)";
const everyoneEn =
  "(?:women|men|girls|ladies|guys|blokes|mums|moms|mothers|dads|fathers|young people|youngsters|teenagers|the young|the old|the elderly|old people|older people|seniors|pensioners|grandmothers|grandmas|housewives|millennials|boomers|over-\\d+s|italians|southerners|northerners|foreigners|(?:people|women|men|those|customers|everybody|everyone)(?: (?:of|at))? (?:her|his|their|that|this|a certain) (?:age|generation))";
const notAllEn =
  "(?:who|that|and|or|are|were|aren't|of|in|from|on|with|by|as|at|over|under|to|than|among|have|had|make|made|outnumber|prevail|account|form|represent|number|buy|write|come|run|lead|follow|like|unlike|is|was|alike)";

const oneEn =
  "(?:wom[ae]n|m[ae]n|mothers?|mums?|moms?|grandmothers?|ladies|lady|girls?|housewi(?:fe|ves)|pensioners?|italians?|young people|old people)";
const gadgetsIt =
  "(?:tecnologi\\p{L}+|tecnica|elettricità|internet|computer|telefon\\p{L}+|cellulare|smartphone|app|social|aggeggi|cavi|attrezzi)";
const gadgetsEn =
  "(?:technology|tech|electricity|electrics|the internet|computers?|phones?|smartphones?|apps?|social media|gadgets|wires)";

interface Generic {
  /** Something said of a whole group, whatever it is: 'women decorate, men pay'. */
  readonly groups: readonly string[];
  /** The same of one person because she belongs to it: 'like any mother', 'at her age technology is a mystery'. */
  readonly belonging: readonly string[];
}

/** Sources of `pattern()`. */
export const generic: Readonly<Record<Locale, Generic>> = {
  it: {
    groups: [
      `${startsIt}(?:perché )?${everyoneIt}(?! ${notAllIt}(?!\\p{L}))(?: (?!che )[\\p{L}']+){0,4} (?:non )?(?:vann|fann|sann|dann|stann|hann|vogl|poss|dev|\\p{L}{2,})(?:ano|ono|nno)(?!\\p{L})`,
      "(?:alle donne|agli uomini|ai maschi|ai giovani|agli anziani|alle mamme|ai ragazzi|alle ragazze)(?: (?!che )[\\p{L}']+){0,4} (?:piac|interess|import|serv|manc|bast)\\p{L}+",
    ],
    belonging: [
      "(?<=(?:^|[\\n.;:,(])(?: )?)da (?:donna|uomo|mamma|nonna|maschio|anziana|anziano)(?! (?:fa parte|rientra|sta|appartiene|è (?:una|uno|fra|tra)))(?=,? \\p{L})",
      "(?:è|era) (?:una donna|un uomo|un maschio|una signora|una mamma|anziana|anziano),? (?:quindi|perciò|dunque|per cui|e si sa|e quindi)",
      "(?:normale|naturale|ovvio|logico|tipico|inevitabile|comprensibile|succede|capita) (?:a|per|alla|della|dei|delle|tra|fra) (?:(?:\\d+|quarantasette|cinquanta) anni|sua età|quell'età|una certa età|una donna|un uomo|donne|uomini|chi ha \\d+ anni|sua generazione)",
      "come (?:sono|fanno|capita a|succede a|fa|è) (?:tutte |tutti |ogni |tante |molte )?(?:le |gli |i |una |un )?(?:donn[ae]|uomini|uomo|mamm[ae]|anzian[ioe]|giovani)(?: (?:di|della|a) [\\p{L}\\d' ]{1,20})?(?=[.,;:!?)]|$)",
      "(?:alla sua età|a (?:\\d+|quarantasette|cinquanta) anni) (?:(?:la|il|le|i|l'|con|per|non|si|è|certe|i social)(?!\\p{L})(?: )?)+(?:(?!media|che)[\\p{L}']+ ){0,4}(?:mistero|arabo|ostrogoto|difficil\\p{L}+|complicat\\p{L}+|fatica\\p{L}*|ragazzin[ao]|giovan\\p{L}+|impar\\p{L}+|capi\\p{L}+|spavent\\p{L}+)",
      `(?:con|di|del|dello|della|dei|delle|degli|coi)(?: (?:(?:il|la|lo|le|gli|i) |l'))?(?: )?${gadgetsIt}(?: (?:suo|moderni|di oggi))? (?:\\p{L}+ )?(?:non (?:ci )?(?:capisc|sa|va|s'intend|ci prend|si trov)\\p{L}*|fatica|litiga|si perde|va in crisi|ha paura|impazzisce)`,
      `(?:la |il |l'|le |i |gli )?${gadgetsIt} (?:per lei |per lui )?(?:è|sono|resta|restano) (?:\\p{L}+ ){0,2}(?:mistero|misteri|arabo|ostrogoto|turco|tabù|nemic\\p{L}+|spavento|cosa da (?:uomini|giovani))`,
      "(?:le|gli) (?:serve|ci vuole|occorre) (?:un uomo|una donna|il marito|qualcuno di più giovane) (?:per|che)",
      "(?:ordina|compra|scrive|paga|sceglie|fa tutto|ci scrive|decide) (?:il |la |suo |sua )?(?:nipote|figlio|figlia|marito|moglie)(?: [\\p{L}']+){0,2} (?:al posto|per (?:lei|lui)|per conto)|(?:signore|donne|quelle|uomini) che (?:si perdono|si spaventano|si arrendono|non sanno|non capiscono|vanno in crisi|impazziscono)",
      "(?:spettegola(?:re|ndo)?|ciarla(?:re|ndo)?)",
      "(?:gli uomini|le donne) (?:vogliono|cercano|preferiscono|pagano|arredano|scelgono|guardano|montano)(?: [\\p{L}']+){0,5},? (?:e |mentre |invece )?(?:le donne|gli uomini)(?! (?:e|o)(?!\\p{L}))",
    ],
  },
  en: {
    groups: [
      `${startsEn}${everyoneEn}(?! (?:(?:\\p{L}+ly|still|also|only|just|even) )?${notAllEn}(?!\\p{L}))(?: (?:of today|today|these days|always|never|often|usually|just|only|simply|generally|really|mostly|all))* [\\p{L}']{3,}`,
    ],
    belonging: [
      `like (?:any|every|all|most|so many|many|other|a lot of)(?: (?:good|other|true|real))? ${oneEn}(?! (?:who|as)(?!\\p{L}))`,
      `as (?:any|every|all|most|so many|many|other)(?: (?:good|other|true|real))? ${oneEn} (?:do|does|are|is|will|would|often|always|tend|usually)`,
      "as (?:wom[ae]n|m[ae]n|mothers|mums|people|customers|those) (?:of|at|aged|in their) (?:\\d+|her age|his age|that age|a certain age|forty-seven|forties|fifties|sixties) (?:are|do|will|often|always|tend|usually|never)",
      "as (?:is|was) (?:\\p{L}+ )?(?:normal|natural|usual|common|typical|to be expected) (?:at|for|of|with|among|in) (?:\\d+|her age|that age|wom[ae]n|m[ae]n|her generation|people|those|somebody|someone)",
      `at (?:\\d+|her age|his age|that age) (?:${gadgetsEn}|she's no longer|she is no longer|one|you|life|new things|everything)`,
      "(?:he's|she's|he is|she is) (?:a )?(?:bloke|man|guy|woman|lady|girl|mother|mum),? (?:so|and so|which means|therefore)",
      "being (?:a )?(?:wom[ae]n|m[ae]n|mother|mum|lady|bloke)(?! (?:is|isn't|doesn't|has))",
      "(?:like|the|a|our|your|typical) (?:stereotypical |classic |usual |typical )(?:grandmother|grandma|grandfather|grandpa|mother|father|husband|wife|emilian|italian|woman|man|lady|spinster|bachelor)",
      "(?:typical|classic|stereotypical) (?:emilian|italian|southerner|northerner|grandmother|grandma|granny|housewife|mother|mum|woman|man|bloke|lady|husband|wife|pensioner|boomer|millennial)s?",
      `(?:(?:can't|cannot|never|not|n't) make head (?:or|nor) tail of|struggles? with|fights? with|wrestles? with|is lost with|gets lost (?:with|in|as soon as)|is scared of|is afraid of|is frightened by|panics? (?:at|over|when)) (?:(?:her|his|the|a|any|all|there|is|she|sees|modern|new) ){0,3}${gadgetsEn}`,
      `(?:${gadgetsEn}) (?:is|are|remains?|stays?) (?:[\\p{L}']+ ){0,3}(?:mystery|closed book|double dutch|greek to|beyond (?:her|him)|over (?:her|his) head|not for (?:her|him)|a man's)`,
      "needs? (?:a man|her husband|a husband|someone younger|somebody younger|a younger person) (?:to|who|for)",
      "(?:her|his|a) (?:grandson|granddaughter|grandchild|nephew|niece|son|daughter|husband|wife) (?:orders|buys|writes|pays|chooses|types|does it|does everything|handles|has to)|(?:lady|ladies|wom[ae]n|m[ae]n) who (?:gets? lost|panics?|are afraid|can't|don't know)",
      "(?:she|he|they|evenings|time|day|hours) (?:\\p{L}+ )?gossip(?:s|ing)",
    ],
  },
};
