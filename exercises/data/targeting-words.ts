import type { DatedSource } from "../lib/dated-source.ts";

/** Where the bans come from. */
export const targetingDated: DatedSource = {
  source: {
    it: "Regolamento (UE) 2022/2065 (DSA), articoli 26 e 28: niente pubblicità profilata su categorie particolari di dati, né sui minori",
    en: "Regulation (EU) 2022/2065 (DSA), Articles 26 and 28: no advertising profiled on special categories of data, none profiled on minors",
  },
  checkedOn: "2026-11",
};

/** People under eighteen by their names. Patterns over folded text. */
export const minors = {
  it: [
    "minor(?:i|enn[ei])|under(?: |-)?1[0-8]|(?:undic|dodic|tredic|quattordic|quindic|sedic|diciassett)enn[ei]",
    "bambin[oaie]|bimb[oaie]|ragazzin[oaie]|fanciull[ei]|neonat[ie]|infanzia",
    "adolescent[ei]|adolescenza|preadolescent[ei]|teen~|tweens?|baby(?: |-)?(?:fan|influencer)|kids|giovanissim[ie]|generazione alpha|gen(?: |-)?alpha",
    "student[ie] (?:\\p{L}+ ){0,2}(?:medie|elementari|superiori|liceo|licei|secondarie|primarie|scuola media|scuole)",
    "(?:ragazz[ei]|alunn[ie]|allievi|class[ei]) (?:\\p{L}+ ){0,2}(?:medie|elementari|superiori|liceo|licei|scuola|scuole)|liceal[ei]|scolar[ie]|scolaresche",
    "(?:chi|giovani|ragazz[ei]|utenti) (?:che )?(?:va|vanno|frequenta|frequentano) (?:ancora )?(?:alle |le |la |il |al )?(?:medie|elementari|superiori|liceo|scuola)",
  ],
  en: [
    "minors?|under(?: |-)?1[0-8]s?|underage~",
    "children|child|kids?|toddlers?|babies|infants|tots",
    "teens?|teenage(?:rs?|d)?|adolescents?|tweens?|pre-?teens?|youngsters|gen(?:eration)?(?: |-)?alpha",
    "(?:school|primary|secondary|high(?: |-)school|middle(?: |-)school|elementary) (?:children|pupils|kids|students|boys|girls)|schoolchildren|schoolboys|schoolgirls|pupils|high-schoolers",
    "(?:boys|girls) (?:and|or) (?:boys|girls)",
  ],
} as const;

/** Special categories: what nobody may be profiled on. Patterns over folded text, by what they are. */
export const sensitive = {
  it: {
    health: [
      "salute|sanitari[oae]|malat[oaie]|malatti[ae]|patologi[ae]|sintom[oi]|farmac[oi]|medicinal[ei]|terapi[ae]|pazient[ei]",
      "diabet~|depress[oaie]|depressione|depressiv[oi]|ansios[oaie]|ansia|insonn[ei]|insonnia|emicrani~|mal di testa|obes[oaie]|obesità|celiac~|allergic[oaihe]+|asmatic[oaihe]+|ipertes[oaie]|cardiopatic~|tumor[ei]|oncologic~|autis~|dislessi~|adhd|alzheimer|parkinson",
      "disabil[ei]|disabilità|invalid[ie]|ipovedent[ei]|cec(?:hi|ità)|sord[ie]|gravidanz[ae]|incint[ae]|fertilità|menopausa|dipendenz[ae] d~|alcolist[ie]|disturb[oi] (?:\\p{L}+ )?(?:del sonno|alimentar[ei]|mental[ei]|visiv[oi])",
      "(?:chi|che) soffr(?:e|ono|ivano) (?:ancora )?(?:di|del|della|d')|soffrire di|(?:problemi|disturbi|dolori|difficoltà) (?:di|del|alla|agli|ai|al|a|con il|con la|con gli) (?:salute|vista|schiena|sonno|occhi|udito|pelle|cuore|addormentarsi|respirare)",
    ],
    religion: [
      "religio(?:ne|ni|s[oaie])|fede(?= (?:religiosa|cattolica|cristiana|islamica|ebraica|musulmana))|credent[ei]|praticant[ei]|cattolic[oaihe]+|cristian[ie]|(?:fede|religione|comunità) cristiana|musulman[oaie]|islamic[oaihe]+|ebre[oai]|ebraic[oaihe]+|buddist[aei]|induist[aei]|ortodoss[oaie]|evangelic[oaihe]+|protestant[ei]|testimoni di geova|ate[oi]|parrocchian[ie]|chi va a messa|frequentano la (?:chiesa|moschea|sinagoga|parrocchia)",
    ],
    politics: [
      "politic[aoihe]+(?! (?:di |dei |del |sui |sulla |aziendal~|commercial~|editorial~|sulla |per ))|partit[oi] (?:politic[oi]|democratic[oi]|di|del)|elettor[ei]|elettorat[oi]|votant[ei]|(?:chi|che) (?:vota|votano|ha votato)|militant[ei]|attivist[ei]|sindacal(?:e|i|ist[aei])|iscritt[ie] (?:al|alla|ai|a un) (?:sindacat[oi]|partito|cgil|cisl|uil)",
      "di (?:estrema )?(?:destra|sinistra|centrodestra|centrosinistra)(?! d)|simpatizzant[ie]|orientament[oi] politic[oi]|opinion[ei] politic~|fascist[aei]|comunist[aei]|leghist[ie]|grillin[ie]",
    ],
    orientation: [
      "gay|lesbic[ah]e?|lgbt~|omosessual[ei]|bisessual[ei]|transgender|trans|transessual[ei]|queer|eterosessual[ei]|orientament[oi] sessual[ei]|vita sessuale|identità di genere|(?:il |del |al )?pride",
    ],
    origin: [
      "etni[ae]|etnic[oaihe]+|razz[ae](?! (?:canin|di can|felin))|razzial[ei]|immigrat[oaie]|migrant[ei]|extracomunitar[ie]|(?:i |di |e |comunità |popolo )rom|sinti|afroitalian[ie]|african[oaie]|di colore|neri e|pelle (?:nera|scura|bianca|chiara)|(?:di )?origin[ei] (?:stranier[ae]|african[ae]|arab[ae]|asiatic[ahe]+|latin[ae]|cines[ei]|marocchin[ae]|rumen[ae]|alban[e]?s[ei])|arab[ie]|latinoamerican[ie]|(?:italian[ie]|europe[ei]|stranier[ie]) (?:di nascita|di sangue|di origine|pur[ie])",
    ],
  },
  en: {
    health: [
      "health|medical|illness~|sick|sickness|disease~|conditions? such as|symptoms?|diagnosed|medication|medicines?|therap(?:y|ies)|patients?",
      "diabet~|depress(?:ed|ion)|anxi(?:ous|ety)|insomnia~?|insomniacs?|migraines?|headaches?|obes(?:e|ity)|overweight|coeliac~|celiac~|allergic|asthma~|cancer|autis~|dyslexi~|adhd|alzheimer~|parkinson~|addict~|alcoholics?",
      "disabled|disabilit(?:y|ies)|blind|deaf|visually impaired|pregnan~|fertility|menopaus~|mental(?: |-)health|(?:sleep|eating|mental) disorders?",
      "(?:eye|back|sleep|sleeping|skin|heart|hearing|vision|sight|health|weight|mental) (?:problems?|trouble|issues|conditions?|disorders?|pain)",
      "(?:suffer(?:s|ing|ers)?|people|those) (?:from|with) (?:\\p{L}+ ){0,2}(?:trouble|problems?|pain|illness~|disorders?|sleep~|eye~|back)|(?:trouble|problems) (?:sleeping|with (?:their|your) (?:sleep|eyes|back|health))|(?:suffer|suffers|suffering|sufferers) (?:from|of)?",
    ],
    religion: [
      "religio(?:n|ns|us)|(?<!good )(?<!bad )faith(?:s| groups?)?|believers?|catholics?|christians?|muslims?|islamic|jews?|jewish|buddhists?|hindus?|orthodox|evangelicals?|protestants?|jehovah~|atheists?|church(?: |-)?goers?|(?:who )?go(?:es)? to (?:church|mosque|mass)|mosque|synagogue|parishioners",
    ],
    politics: [
      "politic(?:s|al|ally)|part(?:y|ies) (?:members?|voters?|supporters?)|voters?|electorate|(?:who )?(?:vote|voted|votes) (?:for)?|activists?|trade(?: |-)union~?|union members|left(?: |-)wing~?|right(?: |-)wing~?|far(?: |-)(?:left|right)|conservatives|democrats|republicans|labour (?:voters|supporters)|tories|liberals|populists?",
    ],
    orientation: [
      "gays?|lesbians?|lgbt~|homosexuals?|bisexuals?|transgender|trans (?:people|men|women)|queer|straight (?:people|men|women)|sexual orientation|sex lives|sex life|gender identity|gay pride|pride (?:month|events?|followers|marches)",
    ],
    origin: [
      "ethnic~|(?:by |of |their |and |or |on )race|race (?:and|or)|racial|immigrants?|migrants?|refugees|(?:black|white|asian|hispanic|latino|latina|african|arab|roma|jewish|chinese|indian|pakistani) (?:people|men|women|communit(?:y|ies)|users|origin|families|americans?|audience|background)|african-americans?|latinos?|hispanics?|arabs|skin colou?r|people of colou?r|gypsies|(?:of|with) (?:foreign|african|asian|arab|latin|chinese) (?:origin|descent|background)",
    ],
  },
} as const;

/** Words that keep what follows out, or say that it is not used. Patterns over folded text. */
export const exclusions = {
  it: "(?:non|senza|nessun[ao']?|niente|nulla|né|mai|(?:a prescindere|indipendentemente|al di là) d~|qualunque sia|lasci(?:amo|ando|ate) (?:stare|perdere|da parte)|alla larga d~|rinunci~|ignor~|fuori discussione|esclud~|esclus[oaie]|esclusione|tranne|eccetto|evit~|vietat[oaie]|divieto|fuori|ad eccezione|no|zero|togli~|rimuov~|blocc~|limit~|protegg~|tutel~|saltiamo|lasci(?:amo|are|at[oaie]) fuori|(?:tenut|tagliat)[oaie] fuori|salvo)",
  en: "(?:not|no|without|nothing|nobody|no one|(?:left|kept|ruled) out|left aside|regardless of|whatever|irrespective of|leav(?:e|es|ing) (?:out|aside|alone)|stay(?:s|ing)? (?:away from|off|out of|clear of)|keep(?:s|ing)? (?:away from|off|out of|clear of)|steer(?:s|ing)? clear of|ignor~|set aside|stop short of|never|nor|none|neither|don't|doesn't|won't|isn't|aren't|can't|cannot|exclud~|exclusion~|except|avoid~|ban|banned|bans|forbid~|forbidden|prohibit~|keep out|leav(?:e|ing) out|remov~|block~|protect~|refrain~|rule out|zero|skip~)",
} as const;

/** Words right after that keep out what stands before: "i minori sono esclusi". */
export const excludedAfter = {
  it: /^ da (?:intratten|divert|port|tener|far)\p{L}*|^[ ,:(]*(?:[\p{L}']+[,:]? ){0,8}?(?:(?:sono|è|restano|rimangono|vanno|saranno|vengono)? ?(?:esclus|vietat|fuori|non (?:ammess|inclus|previst|sono|si|vengono|vanno|usat|targ|(?:ci|ne|c')? ?(?:riguard|rivolg|parl|punt|mir|indirizz|vendiam|cerc|interess|import|serv|entra|occup|vogliamo|guardiamo|usiamo|teniamo|chiediamo|consideriamo|conta(?:no)?(?!\p{L})))|tenut\p{L}+ fuori|no(?= *(?:[.,;)]|$))|nessun[oa](?= *(?:[.,;)]|$))|mai(?= *(?:[.,;)]|$))))/u,
  en: /^ to (?:amuse|entertain|keep|take|look after|bring)(?!\p{L})|^[ ,:(]*(?:[\p{L}']+[,:]? ){0,8}?(?:(?:is|are|stay|remain|will be|being|get|were)? ?(?:excluded|left out|kept out|banned|forbidden|prohibited|out of (?:bounds|scope|the)|out(?= *[.,;)]|$)|(?:none|nobody's|no one's|not any) (?:of our|business)|(?:don't|doesn't|do not|does not) (?:come into|matter|count|concern|interest)|we (?:don't|do not|never) (?:use|look|ask|want|consider|touch|care)|not (?:included|allowed|admitted|targeted|used|a criterion|part|in)|off limits|(?:no|none|never|not)(?= *(?:[.,;)]|$))))/u,
} as const;

/** Grown-ups who are named through children, and things made for these: nobody under age is addressed. */
export const throughOthers = {
  it: /(?:genitor\p{L}+|mamm[ae]|padr[ie]|madr[ie]|papà|nonn[oaie]|zi[ie]|famigli[ae]|insegnant[ei]|maestr[eaoi]|docent[ei]|educator[ei]|educatric[ei]|pediatr[ai]|chi ha|hanno|avere|tutor[ei]|adulti(?= (?:con|di|che|a cui|dei|delle) )|animator[ei]|catechist[ie]|camer[ae]|camerett[ae]|stanz[ae]|letto|lettin[oi]|giocattol[oi]|abbigliamento|vestiti|libr[oi]|regal[oi]|lampad[ae]|luc[ei]|prodott[oi]|articol[oi]|arred[oi]|mobili|scuol[ae]|spazi|attività|laborator[io]|figli|figlie|baby-?sitter|diritti|associazion[ei]|lavoro|dell') (?:\p{L}+ ){0,3}(?:di |dei |d'|delle |degli |con |per |da |a |i |gli |le |un |una )?(?:\p{L}+ )?$|(?:con|coi|insieme a|insieme ai|port(?:a|ano|are|ando|i|iamo)|accompagn\p{L}+|divert\p{L}+|intratten\p{L}+|tengono occupat[ie]|dove|in cui|mentre|finché|intanto che) (?:(?:i|gli|le|dei|delle|loro|propri|proprie|suoi|sue|ragazzi|figli|piccoli|e) ){0,3}$|(?<!\p{L})(?:un|una|due|tre|quattro) (?:picc?ol[oaie] )?$/u,
  en: /(?:parents?|mothers?|fathers?|mums?|moms?|dads?|grandparents?|famil(?:y|ies)|teachers?|educators?|carers?|paediatricians?|nannies|adults(?= (?:with|of|who|whose|to) )|people who have|who have|have|having|with|rooms?|bedrooms?|beds?|toys?|clothes|books?|gifts?|lamps?|lights?|products?|furniture|schools?|rights|guardians|households) (?:\p{L}+ ){0,2}(?:of |with |for |to |whose |and )?(?:their |young |small |the |own |school-age )?$|(?:with|tak(?:e|es|ing)|bring(?:s|ing)?|entertain(?:s|ing)?|accompan\p{L}+|towing|where|while|so that) (?:(?:the|their|his|her|own|young|small|some|and|little) ){0,3}$|(?<!\p{L})(?:two|three|four) (?:small |young |little )?$/u,
} as const;
/** Nouns that make "for" a target after all: "annunci per adolescenti". */
export const aimed = {
  it: /(?:campagn\p{L}|annunc\p{L}+|inserzion\p{L}|pubblicità|spot|adv|ads|target|pubblico|audience|contenut\p{L}|post|reel|video|messagg\p{L}+|rivolt\p{L}+|destinat\p{L}+|mirat\p{L}+|dirett\p{L}+|punt\p{L}+|raggiung\p{L}+|colpi\p{L}+) (?:\p{L}+ )?(?:a|ai|agli|alle|per|di|gli|i|le|su|sui|sugli)? ?(?:\p{L}+ )?$/u,
  en: /(?:campaigns?|ads?|adverts?|advertising|targets?|targeting|targeted|audience|content|posts?|reels?|videos?|aimed|aim|reach|reaching|addressed|directed) (?:is |are )?(?:at |for |to |on |of )?(?:\p{L}+ )?$/u,
} as const;
