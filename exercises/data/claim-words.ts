import type { DatedSource } from "../lib/dated-source.ts";

/** Where the rule comes from: advertising self-regulation (IAP) and consumer law ask whoever claims to be able to prove. */
export const claimsDated: DatedSource = {
  source: {
    it: "principio dell'autodisciplina pubblicitaria; le parole sono raccolte a mano da post di negozi",
    en: "principle of advertising self-regulation; the words are compiled by hand from posts of shops",
  },
  checkedOn: "2026-11",
};

const bodyIt =
  "(?:occh[io]|vista|sonno|insonnia|mal di (?:testa|schiena|collo)|emicrani[ae]|stress|ansia|stanchezza|affaticamento|salute|umore|malumore|dolor[ei]|concentrazione|depressione|melatonina|ritmo circadiano|ritmi circadiani|infiammazion[ei]|difese immunitarie|malattie|palpebre|retina|cervello|benessere)";
const bodyEn =
  "(?:eyes?|eyesight|eye(?: )?strain|sleep|insomnia|headaches?|migraines?|stress|anxiety|fatigue|tiredness|health|moods?|(?:back |neck )?(?:pains?|aches?)|concentration|depression|melatonin|circadian rhythms?|inflammation|immune system|illness~|diseases?|retina|brain|well-?being)";
const few = "(?:(?!non(?!\\p{L})|not(?!\\p{L}))[\\p{L}'-]+ ){0,4}";

/** Claims about health. Patterns over folded text. */
export const healthClaims = {
  it: [
    `(?:cur|guari|guarisc|previen|prevenir|riduc|ridu|elimin|combatt|allevi|calm|protegg|protegger|migliora|miglior|favori|favorisc|concili|stimol|regol|riequilibr|rigener|ripos|rilass|rafforz|rinforz|salv|sconfigg|attenu|contrast|aument|riattiv)(?:a|e|i|ono|ano|are|ere|ire|isce|iscono|ando|endo|iamo|erai|erà)?(?:no)? ${few}(?:il |lo |la |gli |i |le |l'|dal |dalla |da |d'|tuo |tua |tuoi |vostri )*${bodyIt}`,
    `(?:fa|fanno|farà|faranno) (?:molto |davvero )?(?:bene|male) ${few}(?:a |ai |agli |alla |all'|al )?${bodyIt}`,
    `(?:aiut|permett|consent|serv)(?:a|ano|e|ono) (?:davvero |tanto )?(?:a |di |per )?${few}(?:dormire|riposare|addormentarsi|concentrarsi|guarire|rilassarsi|studiare meglio|respirare)`,
    "(?:dorm|ripos|addorment|concentr|respir)(?:i|e|ono|ano|ire|ite|irai|irete|iremo|are|ere|erai|arsi|arti|ire|erete) (?:molto |subito |davvero |finalmente )?(?:meglio|bene|di più|prima|sereni|sereno|come un bambino|più (?:sereni|sereno|a lungo|in fretta))",
    `(?:addio|niente più|basta|mai più|stop (?:a|al|agli|alla)|zero|senza più) (?:a |al |alla |agli |ai |con )?(?:il |gli |la |l')?${bodyIt}`,
    `(?:vuoi|volete|soffri|soffrite|stanc[oaie]) (?:d[i'] |del |della )?(?:dormire meglio|riposare meglio|${bodyIt})`,
    `${bodyIt} (?:più )?(?:miglior[ei]|profond[oaie]|rilassat[oaie]|riposat[oaie]|protett[oaie]|san[oaie]|al sicuro|garantit[oaie]|assicurat[oaie])`,
    "(?:anti(?:-| )?stress|antistress|anti-?età|anti-?affaticamento|terapeutic[oaihe]+|curativ[oaie]|benefic[oaihe]+ (?:per|sul|sulla)|salutar[ei]|medicinal[ei]|lampadoterapia|cromoterapia|luceterapia|salva(?:-| )?vista|riposant[ei]|ipoallergenic[oaihe]+|detox)",
    "(?:i |gli )?(?:medici|oculisti|dottori|esperti del sonno|neurologi|specialisti|scienziati|fisioterapisti|pediatri) (?:la |le |lo |ci |lo )?(?:consigliano|raccomandano|confermano|dicono|approvano)",
    "(?:consigliat|raccomandat|approvat|testat)[oaie] (?:da(?:i|gli|l|lle)? )?(?:medici|oculisti|dottori|esperti del sonno|dermatologi|neurologi|specialisti|pediatri)",
    "(?:clinicamente|scientificamente|dermatologicamente|medicalmente) (?:provat|testat|dimostrat|approvat)[oaie]|(?:provat|dimostrat)[oaie] scientificamente|effetti? benefic[oi]",
    "(?:luce|lampada|lampade) (?:che )?(?:\\p{L}+ )?(?:per dormire|anti-?insonnia|del sonno|del benessere|sana)",
  ],
  en: [
    `(?:cur|heal|prevent|reduc|eliminat|fight|eas|reliev|calm|protect|improv|promot|aid|boost|stimulat|regulat|restor|relax|strengthen|sav|beat|sooth|increas|enhanc|remov|stop|treat|rest|help)(?:e|es|s|ed|ing)? ${few}(?:your |the |my |our |tired |sore |their )*${bodyEn}`,
    `(?:is|are|it's|be) (?:really |very )?(?:good|great|better|kind|kinder|gentle|gentler|easier|safe|safer|bad|harmful) (?:for|to|on) (?:your |the |our )?${few}${bodyEn}`,
    `(?:kind|kinder|gentle|gentler|good|great|safe|easy|easier) (?:on|to|for) (?:your |the |our )?(?:tired )?${bodyEn}`,
    `(?:help|let|allow|make|mean|get)(?:s|ing)? (?:you |people |children |us |me |to |everyone )*(?:to )?(?:sleep|rest|fall asleep|concentrate|focus|heal|relax|breathe|wake)`,
    "(?:sleep|sleeping|rest|concentrate|wake|breathe)(?:s|ing)? (?:so |much |far |really )?(?:better|well|deeper|longer|soundly|healthier|refreshed|like a baby)",
    "better (?:nights?|sleep|rest|eyesight|health|concentration|mood)",
    `(?:goodbye|say goodbye|no more|never again|farewell|an end|the end|put an end|free(?:dom)?) (?:to |from |of )?(?:any |your |those )?(?:\\p{L}+ )?${bodyEn}`,
    `(?:suffer|suffering|tired|sick) (?:from|of|with) ${few}${bodyEn}`,
    `(?:want|need|looking) (?:to sleep better|better sleep|for better sleep|healthier (?:eyes|sleep))`,
    "(?:anti-?stress|stress-?(?:relieving|busting)|therapeutic|healing|curative|medicinal|light therapy|health benefits?|healthy light|healthier|sleep-?(?:friendly|inducing|enhancing)|eye-?(?:friendly|safe|care)|hypoallergenic|detox)",
    "(?:doctors?|opticians|physicians|sleep experts|specialists|scientists|neurologists|paediatricians) (?:recommend|advise|confirm|agree|say|approve|swear)s?",
    "(?:recommended|approved|tested|endorsed) by (?:doctors|opticians|physicians|sleep experts|specialists|scientists|dermatologists|neurologists)",
    "(?:clinically|scientifically|medically|dermatologically) (?:proven|tested|shown|approved)|(?:proven|shown) to (?:improve|reduce|help|cure|relieve|prevent)",
    "(?:light|lamp|lamps) (?:for|that helps you|to help you) (?:a good night's )?(?:sleep|better sleep|insomnia)",
  ],
} as const;

const goodsIt =
  "(?:lampad[ae]|luc[ei]|lampadin[ae]|led|illuminazion[ei]|paralum[ei]|abat-?jour|applique|sospension[ei]|piantan[ae]|vetro|prodott[oi]|articol[oi]|march[ioe]+|brand|bottega|azienda|negozi[oo]?|qualità|prezz[oi]|design|servizi[oo]?|assistenza|garanzia|artigian[oi]|laborator[ioe]+|materiale|materiali|fornace)";
const goodsEn =
  "(?:lamps?|lights?|bulbs?|leds?|lighting|lampshades?|shades?|sconces?|pendants?|glass|products?|items?|brands?|makers?|workshops?|compan(?:y|ies)|shops?|quality|prices?|design|service|support|guarantee|warranty|craftsmen|materials?|furnace)";
const rivalIt =
  "(?:concorren(?:za|ti|te)|altr[eaio] (?:lampad[ae]|march[ie]|bottegh[ae]|luc[ei]|negozi|prodott[oi]|aziend[ae]|produttor[ei]|led)|qualsiasi (?:altr[oa]|lampad[ae])|quell[eioa] (?:degli altri|di|del|dell'|della|che|in plastica|industriali|cinesi)|tutt[ei] (?:le altre|gli altri)|ikea|la plastica|i led comuni|l'industria|grande distribuzione|rivali|lampad[ae] (?:comuni|normali|industriali|tradizionali|cinesi|di plastica)|una lampada (?:normale|comune|qualsiasi|qualunque|industriale))";
const rivalEn =
  "(?:competition|competitors?|rivals?|(?:any |all |every |the )?other (?:lamps?|brands?|makers?|lights?|shops?|products?|workshops?|companies|leds?)|any other|anyone else(?:'s)?|the others|the rest|ikea|plastic|ordinary (?:lamps?|lights?|leds?)|(?:normal|standard|common|industrial|mass-produced|traditional|plastic) (?:lamps?|lights?|leds?)|an? (?:ordinary|normal|standard) (?:lamp|light|led)|anything else|high street)";
const measureIt =
  "(?:luminos|efficient|sicur|economic|resistent|duratur|sostenibil|ecologic|potent|convenient|silenzios|veloc|san|natural|robust|affidabil|pulit|verd|salutar|calda|avanzat|innovativ)(?:[oaie]|h[ei])?";
const measureEn =
  "(?:brighter|safer|cheaper|stronger|healthier|greener|warmer|tougher|cleaner|faster|quieter|longer-?lasting|(?:more|less) (?:efficient|durable|sustainable|reliable|powerful|natural|affordable|economical|ecological|advanced|energy-?efficient|expensive|polluting|tiring))";

/** Claims that set one thing above others. Patterns over folded text. */
export const comparativeClaims = {
  it: [
    `(?:la|il|le|i|gli|lo|l')(?: )?(?:\\p{L}+ )?miglior(?:e|i)? (?:\\p{L}+ )?${goodsIt}`,
    `(?<!un )(?<!una )(?<!un')${goodsIt} (?:\\p{L}+ )?miglior(?:e|i)`,
    "(?:è|sono|siamo|saremo|resta|rimane) (?:\\p{L}+ )?(?:la|il|le|i|gli) miglior(?:e|i)(?! (?:amic|augur|mod|momento|scelta di|regalo per me))",
    `(?:meglio|migliore|migliori|superior[ei]|inferior[ei]|peggio|peggiore) (?:di|del|della|dei|delle|degli|dell'|rispetto (?:a|al|alla|ai|alle|agli)|a|al|alla|ai|alle|agli) *(?:\\p{L}+ )?(?:${rivalIt}|${goodsIt})`,
    `(?:più|meno) ${measureIt} (?:del \\d+(?: )?% )?(?:di|del|della|dei|delle|degli|dell'|d'|rispetto (?:a|al|alla|ai|alle|agli)|sul|in|al) *(?:\\p{L}+ )?(?:${rivalIt}|${goodsIt}|mercato|mondo|italia|europa|parma|città|commercio|categoria|tutt[ei])`,
    `(?:dur|consum|illumin|cost|rend|scald|inquin)(?:a|ano|e|ono) (?:il doppio|la metà|tre volte|dieci volte|di più|di meno|più|meno|meglio) (?:di|del|della|dei|delle|degli|dell'|rispetto (?:a|al|alla|ai|alle|agli)) *(?:\\p{L}+ )?(?:${rivalIt}|${goodsIt})`,
    `nessun(?:'|a )?(?: )?altr[oa] ${goodsIt}|${goodsIt} (?:senza (?:rivali|paragoni|uguali|confronti)|imbattibil[ei]|insuperabil[ei]|numero (?:uno|1)|n(?:\\.|°)(?: )?1|leader)`,
    "(?:senza (?:rivali|paragoni|uguali)|imbattibil[ei]|insuperabil[ei]|leader (?:di mercato|del settore|in italia|nel settore|assolut[oi])|numero uno (?:in|del|al|nel)|(?:n\\.|n°|numero|#)(?: )?(?:1|uno) (?:in|del|al|nel|a|per)|prim[oaie] in (?:italia|europa))",
    `(?:l'unic[oa]|la sola|il solo|gli unici|le uniche|siamo gli unici) (?:${goodsIt}|vera|vero|che)`,
    `(?:batt|super|stracci|supera)(?:e|ono|a|ano) (?:\\p{L}+ )?(?:${rivalIt})`,
    `a differenza (?:di|del|della|delle|dei|degli) *(?:\\p{L}+ )?(?:${rivalIt})`,
  ],
  en: [
    `(?:the|our|parma's|italy's|europe's|your) (?:\\p{L}+ )?(?:best|finest|safest|brightest|greenest|cheapest|healthiest|strongest|most (?:efficient|durable|sustainable|reliable|powerful|natural|affordable|energy-?efficient)) (?:\\p{L}+ )?${goodsEn}`,
    `${goodsEn} (?:\\p{L}+ ){0,2}(?:is|are) (?:simply |quite |by far )?the best(?! (?:way|time|before))`,
    `(?:better|worse|superior|inferior) (?:than|to) (?:\\p{L}+ )?(?:${rivalEn}|${goodsEn})`,
    `${measureEn} than (?:\\p{L}+ )?(?:${rivalEn}|${goodsEn})`,
    `(?:lasts?|uses?|costs?|shines?|saves?|heats?) (?:twice|half|three times|ten times|much)?(?: )?(?:as long|as much|as|longer|less|more|better) (?:as |than )?(?:\\p{L}+ )?(?:${rivalEn})`,
    `no other ${goodsEn}|${goodsEn} without (?:equal|rivals?)|(?:unrivalled|unbeatable|unmatched|second to none|unparalleled)`,
    "(?:market|industry|world) leaders?|number one (?:in|for|lamp|brand|maker)|(?:(?:no\\.|number)(?: )?(?:1|one)|#1) (?:in|for|lamp|brand|maker)|best in (?:class|the world|italy|town|europe|parma)|best on the market",
    `(?:the only|the sole) (?:${goodsEn}|one|real|true) (?:that|which|to|you|with|in)`,
    `(?:beats?|outperforms?|outshines?|outlasts?) (?:\\p{L}+ )?(?:${rivalEn}|all|every)`,
    `unlike (?:\\p{L}+ )?(?:${rivalEn})`,
  ],
} as const;

/** Uses of the same words that claim nothing. Patterns over folded text. */
export const noClaims = {
  it: [
    "(?:i )?(?:nostri )?miglior[ie] (?:augur[io]+|amic[oaie]+|mod[oi]|momento|risultat[oi]|ricord[oi])|il modo migliore|(?:al|nel) (?:meglio|migliore dei modi)|il meglio di (?:me|noi|sé)",
    "(?:secondo me|per me|a mio parere|a mio avviso|la mia|preferit[oaie])[^.!?]{0,60}miglior[ei]",
    "meglio (?:tardi|così|soli|di no|prevenire|se|che)",
    "miglior(?:e|i) (?:che (?:possiamo|posso|potevamo|abbiamo|ho)|di prima|di ieri|dell'anno scorso|rispetto a (?:prima|ieri))|(?:meglio|più \\p{L}+) di prima",
    "(?:occhiali|guanti|mascherina|visiera|casco)[^.!?]{0,60}(?:occhi|mani|viso)|(?:occhi|mani|viso)[^.!?]{0,60}(?:occhiali|guanti|mascherina|visiera|casco)",
    "il miglior(?:e)? (?:voto|tempo|post|prezzo che (?:ho|abbiamo))",
  ],
  en: [
    "best (?:wishes|regards|friends?|way|time|before|of luck|post|result)|at best|do (?:my|our|your|their) best|all the best|better late|better safe|best-?sell~",
    "(?:in my opinion|to me|for me|i think|my favourite)[^.!?]{0,60}(?:best|better)",
    "(?:goggles|gloves|mask|visor|helmet)[^.!?]{0,60}(?:eyes?|hands?|face)|(?:eyes?|hands?|face)[^.!?]{0,60}(?:goggles|gloves|mask|visor|helmet)",
    "best (?:\\p{L}+ )?(?:that )?(?:we|i|you) (?:can|could|know|have|had|made)",
    "better than (?:nothing|ever|before|last (?:year|month|week)|expected)",
  ],
} as const;

/** Words that make a link a proof. */
export const evidenceWords =
  /(?<!\p{L})(?:stud(?:i|io|y|ies)|ricerc(?:a|he)|research|font[ei]|sources?|dati|data|test|prov[ae]|proofs?|evidence|norm[ae]|certificat\p{L}*|rapport[oi]|reports?|misur(?:a|e|ato|ata|ate|azioni)|measure\p{L}*|laboratori[oi] di prova|metodo|method|confront[oi]|comparison|scheda tecnica|data(?: )?sheet|pubblicat[oaie]|published|journal|rivista|doi|linee guida|guidelines|results?|risultat[oi])(?!\p{L})/u;
/** Addresses that are a proof by themselves. */
export const evidenceHosts =
  /(?:^|\.)(?:who\.int|nih\.gov|pubmed\.ncbi\.nlm\.nih\.gov|doi\.org|cochrane\.org|efsa\.europa\.eu|europa\.eu|iss\.it|salute\.gov\.it|nhs\.uk|nice\.org\.uk|[\w-]+\.gov|[\w-]+\.gov\.[a-z]{2}|[\w-]+\.edu|[\w-]+\.ac\.uk|altroconsumo\.it|which\.co\.uk|iea\.org|cie\.co\.at|nature\.com|sciencedirect\.com|thelancet\.com|bmj\.com)$/;
/** Words in the path of an address which say that a proof stands there. */
export const evidencePaths =
  /(?:stud(?:io|i|y|ies)|ricerca|research|fonti?|source|dati|data|test|prov[ae]|evidence|certific|report|rapporto|misure|confronto|comparison|scheda|datasheet|doi|\.pdf)/i;
