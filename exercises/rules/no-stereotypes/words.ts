import type { Locale } from "../../lib/locale.ts";
import { pattern } from "../../lib/pattern.ts";
import { generic } from "./generic.ts";

const groupsIt =
  "(?:donn[ea]|femmin[ae]|signor[ae]|mamm[ae]|madr[ei]|casaling(?:a|he)|uomini|uomo|maschi|maschio|papà|padri|mariti|mogli|giovani(?:ssimi)?|ragazz[ieao]|ragazzin[eio]|adolescent[ei]|teenager|gen(?:erazione)? z|zoomer|millennials?|boomers?|anzian[ieoa]|nonn[aei]|vecchi(?:ett[ie])?|pensionat[iaeo]|over (?:50|60|65|70)|meridional[ei]|settentrional[ei]|napoletan[iaeo]|milanes[ei]|sicilian[ieoa]|genoves[ei]|stranier[ieoa]|immigrat[iaoe]|gay|omosessual[ei]|disabil[ei])";
const traitsIt =
  "(?:pigr[oiaeh]+|svogliat[oiae]|viziat[oiae]|superficial[ei]|emotiv[oiae]|pettegol[oiaeh]+|vanitos[oiae]|frivol[oiae]|ansios[oiae]|isteric[oiaeh]+|capriccios[oiae]|negat[oiae] (?:per|con|alla)~|imbranat[oiae]|incapac[ei]|ignorant[ei]|tirchi[oae]?|tacagn[oiaeh]+|chiassos[oiae]|rumoros[oiae]|arretrat[oiae]|mammon[ie]|impulsiv[oiae]|spendaccion[eia]|egoist[aie]|narcisist[aie]|choosy|fannullon[eia]|sfaccendat[oiae]|buon[ia] a nulla|(?:poco|non|per nulla) tecnologic[oiaeh]+|analfabet[oiaei](?: digital[ei])?|digiun[oiae] di (?:tecnologia|computer|internet)|rimbambit[oiae]|annoiat[oiae]|nullafacent[ei])";
const deedsIt =
  "(?:che )?(?:(?:ama(?:no)?|adora(?:no)?|impazzi(?:sce|scono)|va(?:nno)? (?:pazz|matt)[aeio]) (?:per )?(?:lo shopping|fare shopping|le borse|le scarpe|i trucchi|il trucco|il gossip|il rosa|il calcio|i motori|le auto|i saldi|spettegolare|chiacchierare)|non (?:sa(?:nno)?|capi(?:sce|scono)|è capace|sono capaci|riesc(?:e|ono))(?: a| di)? (?:usare|nulla|niente|un computer|il computer|il telefono|la tecnologia|di tecnologia|accendere|guidare|parcheggiare|cucinare|stirare|leggere|concentrarsi)|(?:sta(?:nno)?|passa(?:no)?|vive|vivono)(?: [\\p{L}']+){0,4} (?:al|sul|sui|davanti al|col|attaccat[oiae] al|incollat[oiae] al|coi) (?:telefono|telefonino|cellulare|social|divano|tv)|(?:(?:sono|sempre|è|stanno|sta|tutti|tutto il giorno|costantemente) ){0,3}(?:attaccat|incollat)[oiae] (?:al|allo) (?:telefono|telefonino|cellulare|smartphone|schermo)|non legg(?:e|ono)(?: più| mai)?(?: niente| nulla| libri)?|vuol(?:e)? tutto e subito|vogliono tutto e subito|pens(?:a|ano) solo (?:a|al|ai|alle|allo)|non (?:ha|hanno) voglia di (?:fare|lavorare)|parla(?:no)? troppo|guida(?:no)? male|spende tutto|non (?:vuole|vogliono) lavorare|compra(?:no)? (?:d'impulso|tutto|solo|soltanto|qualsiasi|qualunque))";

const groupsEn =
  "(?:wom[ae]n|girls?|ladies|mums?|moms?|mothers|house(?: )?wi(?:fe|ves)|m[ae]n|guys|blokes|dads?|husbands|wives|young people|youngsters|teens?|teenagers|kids|gen(?:eration)? z|zoomers|millennials?|boomers?|seniors?|the elderly|elderly (?:people|customers|users|\\p{L}+)|old(?:er)? people|pensioners?|grandm(?:as?|others?)|grann(?:y|ies)|over-?(?:50|60|65|70)s|foreigners|immigrants|gay men|disabled people|northerners|southerners|italians|germans)";
const traitsEn =
  "(?:laz(?:y|ily)|entitled|spoil(?:ed|t)|shallow|emotional|gossipy|vain|hysterical|bossy|clueless|technologically challenged|tech(?:nologically)?[- ]?illiterate|technophob\\p{L}+|(?:bad|hopeless|useless|no good|terrible) (?:with|at) (?:technology|computers|phones|tech|driving|maths)|computer[- ]illiterate|loud|backward|ditzy|narcissistic|impulsive|stingy|confused by (?:technology|computers)|stuck in (?:their|the) (?:ways|past)|out of touch|snowflakes?|ignorant|bored|work-?shy|feckless|fussy|moody)";
const deedsEn =
  "(?:who |that )?(?:always )?(?:(?:love|loves|adore|adores|live for|lives for|obsess(?:ed)? (?:over|with)|crazy about) (?:to shop|shopping|shoes|handbags|gossip(?:ing)?|pink|make-?up|football|cars|sales|chatting)|(?:can't|cannot|can barely|don't know how to|doesn't know how to) (?:use|work|understand|park|drive|cook|iron|concentrate|read|turn on)|(?:don't|doesn't) (?:understand|get|use|trust) (?:technology|computers|the internet|tech|smartphones)|(?:(?:are|is|always|constantly|all|forever) ){0,3}(?:glued|addicted) to (?:their|her|his) (?:phones?|screens?)|can't put (?:their|her|his) phones? down|want everything (?:now|at once)|never read~|don't read|only (?:care|cares|think|thinks) (?:about|of) (?:themselves|herself|himself|money|shoes|football|looks|fun)|(?:don't|doesn't) want to work|talk too much|drive badly|live on (?:avocado|their phones)|shop on impulse|buys? (?:on impulse|anything|everything|only|nothing but))";

interface Lexicon {
  /** Figures of speech that are stereotypes whatever is said of them. */
  readonly figures: RegExp;
  /** A group of people with a trait or a habit that the data do not show. */
  readonly claims: RegExp;
  /** Something said of a whole group, whatever it is. */
  readonly groups: RegExp;
  /** Words by which a sentence turns a stereotype down. */
  readonly rejects: RegExp;
  /** The same, right before it. */
  readonly denies: RegExp;
}

/** Stereotypes by language. Groups alone are none: it is the trait pinned on all of them. */
export const words: Readonly<Record<Locale, Lexicon>> = {
  it: {
    groups: pattern(generic.it.groups),
    figures: pattern([
      ...generic.it.belonging,
      // The caricature drawn of one person: what 'such people' are known to love, weep at and not be able to do.
      `(?:mamma|madre|moglie|nonna|papà|padre|nonno) (?:molto |sempre |tanto |un po' )?(?:premuros|apprensiv|amorevol|devot|chiocc|perfett|impiccion|invadent)~`,
      `(?:impedit|imbranat|negat|impacciat|imped|incapac|maldestr|a disagio|in difficoltà|poco pratic|una frana|un disastro|una schiappa)~ (?:\\p{L}+ )?(?:con|per|in|quando si tratta di) (?:la |il |i |gli |le |l'|lo )?(?:\\p{L}+ )?(?:tecnolog|tecnic|computer|telefon|smartphone|elettr|aggegg|dispositiv|internet|digital|cavi|attrezzi|cose tecniche)~`,
      "(?:ama|adora|impazzisce per|va (?:pazza|matta|pazzo|matto) per|fissat[ao] (?:con|per)|fan (?:di|del|dei|delle)) (?:il rosa|lo shopping|fare shopping|i gattini|le scarpe|le borse|il gossip|i pettegolezzi|i romanzi rosa|le telenovele|le soap|le serie romantiche|(?:i film|le commedie) (?:romantic|d'amore|strappalacrime)~|i fiorellini|i cuoricini|i saldi|i motori)",
      "(?:piang|si commuov|singhiozz|si scioglie)~ (?:\\p{L}+ )?(?:con|per|davanti a|guardando|vedendo|ai|alle|agli|sui) (?:i |le |gli |un |una |ogni )?(?:film|commedi|telenovel|soap|romanz|serie|canzon|video di|gattin)~",
      "(?:il|suo|il suo) marito (?:guarda|segue|tifa|dorme|russa|gioca|beve|sta sul divano|è sul divano|legge il giornale)|(?:la|sua|la sua) moglie (?:cucina|stira|rassetta|fa la spesa|spettegola|chiacchiera)",
      "(?:in quanto|essendo|siccome è|perché è|come ogni|come tutte le|come tutti gli) (?:una |un )?(?:donn[ae]|uom(?:o|ini)|mamma|mamme|anzian[oaie]|pensionat[oa]),? (?:(?!che )[\\p{L}']+ ){0,3}(?:ha|sa|ama|adora|è|sono|preferisce|tende|non)|(?:come|al pari di) (?:tutt[ei]|molt[ei]|tant[ei]|quell[ei])(?: [\\p{L}']+){0,2} (?:alla|della|di) (?:sua|loro|quella|una certa) (?:età|generazione)|alla sua età (?:si|non|preferis\\p{L}+|conta|ama)|(?:la )?(?:casa|cucina) è il suo regno|(?:finit|sbrigat|fatt)[oe] le faccende|con la (?:tecnica|tecnologia|elettricità) (?:non va|va poco|fatica|litiga)|(?:occhio|gusto|sensibilità|intuito|tocco|istinto) (?:femminil|matern)[ei]|(?:se ne occupa|lo lascia|li lascia|ci pensa|le lascia|la lascia)(?: [\\p{L}']+){0,2} (?:il|al) marito|(?:il marito|la moglie) (?:non )?(?:la|lo|le|gli|se|ci|paga|lascia|decide|brontola)",
      "(?:come|così come|perché) (?:sono|fanno|sanno essere|solo|soltanto) (?:tutte |tutti )?(?:le |gli |i )?(?:donne|uomini|maschi|femmine|mamme|giovani|anziani)(?: (?:sanno|fanno|sono))?|(?:la |il |una |un |nostra |nostro )(?:tipic|classic|solit)[ao] (?:cliente |acquirente |lettrice |lettore )?(?:donna|uomo|femminile|maschile|femmina|maschio)|(?:da|per) (?:vera|vero|brava|bravo|buona|buon) (?:donna|uomo|mamma|casalinga|massaia|maschio)|cose da (?:donne|uomini|maschi|femmine)",
      "casaling(?:a|he) d[ie] voghera|casalinghe? disperat[ae]|casaling(?:a|he) annoiat[ae]|angelo del focolare|sesso debole|gentil sesso|donna in carriera|donn[ae] al volante|mamm[ae] pancin[ae]|mamm[ae] chiocci[ae]|zitell[ae](?:cc[ae])?|gattar[ae]|sciur[ae]|maschi[oa] alfa|uomo alfa|vero maschio|veri maschi|veri uomini|vere donne|da femminucc[iea]~|femminuccia|da maschiacci[oi]|bamboccion[ei]|terron[ei]|polenton[ei]|extracomunitari[oae]?|vu cumpr[aà]|vecchiett[aei] (?:che|dell|con la)~|(?:un|una|il|la|lo|le|i|gli) (?:tipic[oa]|classic[oaeih]+) (?:donn|mamm|uom|milanes|emilian|romagnol|parmigian|bolognes|toscan|roman[oaie]|sicilian|napoletan|meridional|anzian|giovan|casaling|nonn|italian|ragazz|pensionat|boomer|millennial)\\p{L}*|com(?:e|') (?:tutte le donne|tutti gli uomini|tutte le mamme|tutti i giovani|tutti gli anziani|ogni donna|ogni mamma|ogni uomo)(?: che si rispetti)?|si sa,? (?:le donne|gli uomini|i giovani|gli anziani|le mamme)|(?:le donne|gli uomini|i giovani|gli anziani),? si sa",
    ]),
    claims: pattern([
      `${groupsIt}(?: (?!non )[\\p{L}'\\d]+){0,4} ${traitsIt}`,
      "(?:di|con|col) (?:internet|tecnologia|computer|telefonin[oi]|smartphone|social)(?: (?!non )[\\p{L}']+){0,2} (?:capisce|sa|ne sa|ne capisce|ci capisce|se la cava|è) (?:poco|pochissimo|niente|nulla|male|una frana)|(?:capisce|ne sa|sa) (?:poco|pochissimo|niente|nulla) (?:di|del|della) (?:internet|tecnologi|computer|telefon|social|elettr)\\p{L}*",
      "si fa (?:aiutare|spiegare(?: [\\p{L}']+){0,3}|accompagnare) (?:dal|da un|dalla|dai|dalle) (?:figli|nipot|marit|mogli)\\p{L}*",
      `(?:i |gli |le |la |il |l'|un |una )?${traitsIt} ${groupsIt}`,
      "(?:di|di queste|di certe|delle|nelle) (?:cose|faccende|questioni) (?:tecniche|tecnologiche|pratiche|da uomini|da donne|di elettricità)(?: [\\p{L}']+){0,3} (?:non (?:capisc|sa|ne sa|s'intend)|nega)\\p{L}*|non (?:capisc|s'intend)\\p{L}+ (?:\\p{L}+ )?(?:di (?:tecnologia|elettricità|cose tecniche|lampadine|computer))",
      `${groupsIt}(?: (?:di oggi|d'oggi|moderne?|italian\\p{L}+|in genere|over \\d+|della provincia|del sud|del nord|di una certa età|spesso|sempre|in genere|single)){0,2},? ${deedsIt}`,
    ]),
    rejects:
      /(?<!\p{L})(?:stereotip\p{L}*|luogh?[oi] comun[ei]|clich[eé]|pregiudizi\p{L}*|macchiett\p{L}+|caricatur\p{L}+|smenti\p{L}+|non è (?:vero|così)|falso|dicono altro|dice altro|(?:foglio|righe|dati) (?:dice|dicono|danno) (?:solo|soltanto|invece)|etichett\p{L}+)(?!\p{L})/u,
    denies:
      /(?<!\p{L})(?:non|né|altro che|niente|nessun[oa]?|mai|lontan[oaie] d\p{L}+|contrari[oaie] \p{L}+|invece (?:di|della?|che)|più che|evit\p{L}+|basta con|smett\p{L}+|senza|oltre|anziché|macché|sbagliato|pens(?:a|avamo|avo) che|credev\p{L}+|dic(?:e|ono)(?: che)?|nulla|neanche|nemmeno|se)(?: [\p{L}']+){0,5} ?["'(]?$/u,
  },
  en: {
    groups: pattern(generic.en.groups),
    figures: pattern([
      ...generic.en.belonging,
      // The caricature drawn of one person: what 'such people' are known to love, weep at and not be able to do.
      "(?:caring|loving|doting|devoted|fussy|overprotective|perfect|anxious) (?:mum|mom|mother|wife|granny|grandma|grandmother|dad)",
      "(?:clumsy|hopeless|useless|clueless|helpless|inept|lost|no good|a disaster|(?:a bit|a little|rather|quite) (?:slow|challenged|confused)) (?:\\p{L}+ )?(?:with|at|when it comes to|in|around|by) (?:the |all |any )?(?:technolog\\p{L}+|tech|technical|computers?|phones?|smartphones?|electric\\p{L}*|gadgets?|the internet|wires|tools|anything technical)",
      "(?:loves?|adores?|(?:is |she's )?(?:mad|crazy|wild) about|obsessed with|can't resist|a fan of) (?:pink|shopping|kittens|shoes|handbags|gossip|rom-?coms?|romantic (?:films?|movies?|novels?|comedies)|soap operas?|soaps|tear-?jerkers?|chick flicks?|love stories|the sales)",
      "(?:cr(?:y|ies)|weeps?|sobs?|wells? up|melts?|tears up) (?:\\p{L}+ )?(?:at|over|watching|through|during|in front of) (?:a |every |the |her )?(?:romantic |sad |love )?(?:films?|movies?|rom-?coms?|soaps?|soap operas?|novels?|songs?|stories|kittens)",
      "(?:her|the) husband (?:watches|is watching|snores|sleeps|drinks|plays|sits on the sofa|follows the football)|(?:his|the) wife (?:cooks|irons|gossips|chatters|tidies)",
      "(?:as|being|like every|like all) (?:a )?(?:wom[ae]n|m[ae]n|mother|mothers|mum|pensioner|housewife),? (?:she|he|they|has|have|is|loves?)(?! (?:(?:is|are) (?:part|one|among|in)|belongs?|counts?|falls?)(?!\\p{L}))|like (?:everyone|everybody|most (?:people|women|men)|others|anyone|all) (?:of )?(?:her|his|that|a certain) (?:age|generation)|at (?:her|his|their) age (?:she|he|they|one|people|you)|(?:home|house|kitchen) is (?:her|his) (?:kingdom|realm)|(?:chores|housework) (?:is|are) (?:done|finished)|(?:technology|electricity) (?:isn't|is not|was never) (?:her|his)|(?:woman's|feminine|female|motherly|maternal) (?:eye|touch|taste|instinct|intuition)|(?:electrical|technical|mechanical|practical) (?:matters|things|stuff|questions) (?:are not|aren't|are beyond|were never) (?:her|his|their|hers)|(?:her|his) (?:husband|wife) (?:leaves|lets|pays|decides|handles|deals|grumbles|doesn't|does)",
      "(?:as|like|because) (?:only )?(?:wom[ae]n|m[ae]n|girls|mums|mothers|young people|old people)(?: (?:are|do|can|will|always|often|tend))|(?:the |a |our |your )(?:typical|classic|stereotypical|usual) (?:female|male|woman|man|feminine|masculine) (?:customer|buyer|client|shopper|reader)|like a (?:true|good|real|proper) (?:woman|man|mother|housewife)|(?:women's|men's|girls'|boys') (?:stuff|things|business)",
      "soccer moms?|hockey moms?|technologically[- ]challenged (?:seniors?|people|users|customers|elderly|\\p{L}+)|little old lad(?:y|ies)|old dears?|crazy cat lad(?:y|ies)|cat ladies|a karen|karens|desperate house(?: )?wi(?:fe|ves)|bored house(?: )?wi(?:fe|ves)|yummy mumm(?:y|ies)|alpha males?|the weaker sex|the fairer sex|man flu|real (?:men|women)|like a (?:girl|woman)|women drivers|white van m[ae]n|chavs?|bimbos?|spinsters?|old maids?|blue-haired lad(?:y|ies)|essex girls?|house(?: )?wi(?:fe|ves) of voghera|trailer trash|rednecks?|ok boomer|career women?|snowflake generation|avocado-toast~|(?:a|the|your|our) (?:typical|classic|stereotypical) (?:woman|man|mum|mom|teenager|millennial|boomer|granny|pensioner|housewife|girl|guy|italian|gen z|senior|dad)|like (?:all|every) (?:women|woman|men|man|mums?|moms?|mothers?|teenagers?|young people|old people)|(?:everyone knows|we all know) (?:that )?(?:women|men|young people|the elderly|teenagers|mums)",
    ]),
    claims: pattern([
      `${groupsEn}(?: (?!not |n't )[\\p{L}'\\d]+){0,4} ${traitsEn}`,
      "(?:doesn't|does not|can't|barely|hardly) (?:really |quite )?(?:get|gets|understand|understands|follow|cope with|know much about) (?:the )?(?:internet|technology|computers?|smartphones?|phones|social media)|(?:knows?|understands?) (?:little|next to nothing|nothing|not much) (?:of|about) (?:the )?(?:internet|technology|computers?|phones|electricity)",
      "(?:has|gets|needs|asks) (?:her|his) (?:son|daughter|grandson|granddaughter|grandchildren|husband|nephew|niece)s? (?:to )?(?:help|explain|do|order|type|show)~",
      `${traitsEn} ${groupsEn}`,
      "(?:he|she|they) (?:doesn't|don't|can't|cannot|never) (?:understand|grasp|get|follow|cope with) (?:\\p{L}+ )?(?:technical|electrical|technology|practical|mechanical)(?: (?:stuff|things|matters))?",
      `${groupsEn}(?: (?:today|these days|nowadays|generally|usually|mostly|often|all|simply|just|over \\d+|from the (?:south|north)|of a certain age)){0,2},? ${deedsEn}`,
    ]),
    rejects:
      /(?<!\p{L})(?:stereotyp\p{L}*|clich[eé]s?|prejudice\p{L}*|caricatures?|myths?|say otherwise|says otherwise|(?:sheet|rows?|data) (?:only|just) says?|prove\p{L}* (?:it )?wrong|not true|untrue|false|label\p{L}*)(?!\p{L})/u,
    denies:
      /(?<!\p{L})(?:not|n't|\p{L}+n't|no|never|far from|unlike|contrary to|instead of|rather than|more than|nor|neither|stop|avoid|without|wrong to|beyond|forget|thought|assumed?|they say|people say|nothing|nobody|none|wrong|cannot|whether|if)(?: [\p{L}']+){0,5} ?["'(]?$/u,
  },
};
