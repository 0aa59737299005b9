import { type Family, family } from "./families.ts";

const yours = "(?:tu[oa]|su[oa]|vostr[oa]|tuoi|suoi|tue|sue)";

/** Names that nobody gives but in anger; said of oneself, or as the customer's word, they are no attack. */
const names =
  "vigliacc~|codard~|cafon[ei]|zotic[oaie]|villan[oaie]|buzzurr~|bifolc~|arrogant[ei]|arroganza|presuntuos~|insolent[ei]|insolenza|spudorat~|impostor[ei]|imbroglion[ei]|truffator[ei]|parassit[ai]|accatton[ei]|scroccon[ei]|pescivendol~|comar[ei]|zitell[ae]|mocciosi?|mocciosa|bambocci~|viziat[oaie]|ragazzin[ae] viziat~|analfabet[iae]|imbecill[ei]|cretin[oaie]|idiot[aie]|mentecatt~|squilibrat~|psicopatic~|nevrotic~|isteric~|isterism~|vandal[oi]|sciacall[oi]|avvoltoi[oa]?|rosicon[ei]|invidios[oaie]|frustrat[oaie]|fallit[oaie]|provocator[ei]|ipocrit[aei]|invasat[oaie]|complottist[aie]|spilorci~|pidocchi[oe]s~|burin[oaie]|somar[oi]|asin[oi]|marmaglia|gentaglia|feccia|nullità|mezz[ae] calzett[ae]|ingrat[oaie]|ingratitudine|lagnos[oaie]|piagnon[ei]|attaccabrighe|rompiscatole|scocciator[ei]|seccator[ei]|sobillator[ei]|(?:tuoi|suoi|vostri|certi|simili|tanti|soliti|ai) capricci(?! (?:del|della|dell'|dello))|capricci (?:da (?:bambin|ragazzin|prim|div|signor|viziat|client)~|di (?:un|una|chi|certi|certe|client~|bambin~|signor~|gente|turno))|(?:fai|faccia|fate|smett~ (?:di fare|con)|non fare|non faccia|basta(?: fare| con)?|a fare|di fare) (?:\\p{L}+ )?(?:i |con i )?capricci|bugiard[oaie]|mitoman[ei]|odiator[ei]|malelingue|linguacciut~|iettator~|saccent[ei]|sapiention[ei]|sbruffon[ei]|spaccon[ei]|furbett[oaie]|furbon[ei]|pettegol[aei]|sciocc(?:a|o|he|hi)|sprovvedut[oaie]|squallid[oaie]|meschin[oaie]|ottus[oaie]|tont[oaie]|rimbambit[oaie]|fannullon[ei]|perditempo";
const ownFault =
  "sare(?:i|mmo) (?:un[oa]? |dei |delle |degli |proprio |davvero )?(?:gran |bel )?(?:bugiard|ipocrit|ingrat|cretin|idiot|imbecill|asin|somar|sciocc|ottus|tont|vigliacc|presuntuos|arrogant|incoscient)~|siamo|sono stat[oaie]|sono (?:io|noi)|mi sento|ci sentiamo|nostr[oaie]|noi (?:per primi|a)|ero|eravamo|abbiamo (?:fatto|avuto|dato)|avremmo|avrei|dovevamo|dovremmo|potevamo|meriti|merita|meritav~|meritate|da parte (?:nostra|mia)|ci (?:hai|ha|avete) (?:chiamat|definit|dat|dett)~|ci (?:chiam|dai|dici|dice|defin)~|il (?:cameriere|collega|autista|bigliettaio)|la (?:cassiera|commessa|collega)|ci scus~|chiedo scusa|chiediamo scusa|scusaci|mi spiace|mi scuso|error[ei]|regol[ae]|risposta|lampad~|asini volano|concorrent[ei]";

/** Machines and the weather have whims too, and those accuse nobody. */
const whimsOfThings =
  "(?:meteo|tempo|clima|vento|mare|caldaia|motore|ascensore|stampante|forno|impianto|gestionale|sito|app|server|sistema|computer|linea|rete|bancomat|pos|wi-fi) (?:[\\p{L}']+ ){0,4}?capricci";

/** Attacks on the person in Italian, by what is belittled. */
export const attacks: readonly Family[] = [
  family([[names]], [ownFault, whimsOfThings]),
  // Wits, schooling, health, age, time.
  family(
    [
      [
        `(?:non (?:sa|sai|sapete|sanno)|sapresti|saprebbe|se (?:sa|sai)|incapac[ei] di|se (?:ne )?(?:sei|è) capace|che non sa|chi non sa) (?:nemmeno |neanche |neppure |proprio )?(?:legger|scriver|coniugar|usar|contar|guidar|cucinar|parcheggiar|montar|distinguer|stare al|comportar|parlar|apprezzar)~|se (?:ne )?(?:sei|è) capace|(?:è|sei) incapac[ei]`,
        "qualche (?:difficoltà|problema|problemino|limite)(?: a capire| con l'italiano| a leggere)?(?= ?[.!])|(?:hai|ha) (?:evidentemente|chiaramente|sicuramente|di sicuro) (?:dei |qualche |seri )*problem~|da uno bravo|uno bravo|(?:fatti|farti|si faccia|farsi) curare|(?:forse|per caso|mica) bevuto|alzato il gomito|(?:preso|finito|dimenticato) le (?:medicine|pillole|pastiglie|gocce)",
        "cervell[oi]~ (?:\\p{L}+ )?(?:piccol|vuot|spent)~|senza (?:cervello|testa)|mezzo cervello|con un po' di (?:testa|cervello|sale in zucca)|neuron[ei]|quoziente|sale in zucca|mezzo neurone",
        "troppo tempo (?:libero|da perdere)|tempo da (?:buttare|perdere)|di meglio da fare|passi? le (?:notti|giornate|serate) a|pass[ia] (?:il tempo|la vita) a|perd[ae] tempo a|(?:tanto|quanto) tempo (?:libero )?(?:hai|ha|che hai)",
        "(?:signor[ei]|donn[ae]|gente|persone|uomini) di una certa età|(?:tipico|classico|un classico) (?:di|dei|delle|degli) (?:ragazzin|adolescent|vecchi|pension|donn|uomin|bambin|client)~|cosa ne (?:sa|sai|sapete)|che ne (?:sai|sa) (?:tu|lei)|come tutt[ie] (?:i|le|gli) [\\p{L}']+ (?:ami|ama|sei|è|credi|crede|pensi|pensa|vuoi|vuole|non)",
        "non (?:ha|hai|avete) capito (?:proprio )?(?:niente|nulla|un tubo|un accidente)|come (?:al|tuo|suo) (?:tuo |suo )?solito(?= ?[.!])|chiunque avrebbe capito",
      ],
    ],
    [ownFault, "medico|soccorso|ustion~"],
  ),
  // Mockery and pity.
  family(
    [
      [
        "(?<!che )pover[oa] (?:car[oa]|anima|stell[ao]|illus[oa]|ingenu[oa])|povero chi|(?:mi|ci) fa(?:i|te)? (?:proprio |quasi |solo )?(?:pena|ridere|tenerezza)|fa(?:i|te) (?:pena|ridere)|vediamo chi ride|ridiamo (?:parecchio|tutti|ancora|di)|(?:grasse|grosse) risate|quanta (?:solitudine|tristezza|cattiveria|acredine)|momento di gloria|minut[oi] di (?:fama|gloria|celebrità|notorietà)|farsi notare|per far(?:ti|si) (?:notare|vedere|bell[oa])|cerc(?:a|hi|ate) (?:solo |soltanto )?(?:attenzione|visibilità|like|notorietà|fama|follower)|(?:fa|fai|facendo|fate|farà|farai) (?:solo |soltanto )?(?:una )?(?:brutta|pessima|magra) figura|vittimism~|fa(?:re|i|te)? la vittima|melodramm~|piagnist~|piagnucol~|frign~|lagn~|sbrait~|starnazz~|blater~|sproloqui~|scenat[ae]|teatrin[oi]|da bar|faccia tosta|(?:bel|che|quel) coraggio(?! a)|complimenti per (?:la fantasia|il coraggio|la faccia|l'originalità)|vuoto intorno|livore|astio|veleno|acredine|cattiveria|sei (?:proprio |solo |davvero |così )?(?:acid|innamorat|patetic|pesant|insopportabil|impossibil|ridicol|malat|ingenu|permalos)~|moriranno di (?:fegato|invidia)|di traverso",
        "(?:hai vinto tu|contento|contenta|soddisfatt[oa])(?: adesso| ora)?(?= ?\\?)|buona passeggiata|tanti saluti(?= ?[.!])|(?:si calmi|calmati|calmatevi|si dia una calmata|datti una calmata|abbass[ai] la (?:voce|cresta))",
      ],
    ],
    [ownFault, "bruciat|acqua|posti bar|colazione"],
  ),
  // Manners, tone, gratitude.
  family(
    [
      [
        `${yours} (?:\\p{L}+ )?(?:arroganza|maleducazione|educazione|provenienza|ignoranza|malafede|scortesia|prepotenza|superficialità|stupidità|inciviltà|furbizia|frustrazione|solitudine|invidia|presunzione|vocabolario|linguaggio|fegato|tastiera)|${yours} (?:\\p{L}+ )?ton[oi] (?:da|non|non ci|è fuori|sono fuori)|con (?:quel|questo|il tuo|il suo) (?:tono|atteggiamento|modo di fare)|${yours} modo di (?:esprim|parlar|porsi|porti|far|scriver)~|(?:quei|questi|certi|tali|i) (?:toni|modi|atteggiamenti) (?:da|come|non|li|qui)|(?:certi|quei) (?:atteggiamenti|modi|toni)`,
        "(?:un po'|un minimo|un briciolo|un filo|mezzo grammo) di (?:buona |sana )?(?:educazione|gratitudine|riconoscenza|vergogna|dignità|umiltà|decenza|pudore|buon gusto|buone maniere|buona creanza)|un altro spirito|altra educazione|(?:la )?delicatezza di (?:tacere|non)|cittadini perbene|clienti (?:seri|perbene|educati)|buone maniere",
        "ringrazi(?:a|are|ate|asse)? (?:che|il cielo|iddio|dio|piuttosto|se)|(?:dovresti|dovrebbe|dovreste|potresti|potrebbe) (?:solo |soltanto |piuttosto |almeno |anche )?(?:ringrazi~|impar~|tacer~|vergogn~|baciar~)|dovrebbe imparare|(?:impar(?:a|i|ate)|imparare) (?:\\p{L}+ ){0,2}?(?:a (?:dire grazie|ringraziar|organizz|star|comport|viver|legger|scriver|usar|parlar|cucinar|guidar|educ)~|l'educazione|le buone maniere)|pacco regalato|chi (?:gli|vi|ti|le) d(?:à|ia) da mangiare",
        "ci si aspett(?:a|erebbe) (?:un |una |altr|di meglio|ben)~|non (?:accett|prend|ricev)~ (?:lezion|osservazion|consigl|predic)~|(?:lezion[ei]|serietà|educazione) non (?:la|le) (?:impar|prend|accett)~|le critiche le accettiamo|non (?:ci|mi) aspettav(?:amo|o) (?:altro|di meglio)|fa(?:re)? (?:a noi )?(?:la morale|la predica)|(?:farci|farmi|fare a noi|ci fa|ci fai|mi fa|mi fai) la lezione|aprir[e]? bocca|puntar[e]? il dito|guard(?:a|i|arsi|ati) allo specchio|in ritardo con (?:le|i|l')",
        "sei una persona che|(?:non (?:è|sei) (?:un|una) (?:client[ei]|signor[ea]|ospite|persona seria))|(?:innamorat[oa]|ossessionat[oa]) (?:di|da) noi|persone problematiche|haters?|(?:da|sei) un concorrente|chi (?:ti|la) (?:paga|manda)",
      ],
    ],
    [ownFault, "comprensibil~|capiamo|capisco|giust[oa]|ragione|grazie|qualunque|qualsiasi|da noi ci si"],
  ),
  // Said to be lying.
  family(
    [
      [
        "(?:debba|deve|ti sei|si è|dover) (?:per forza )?invent(?:arsi|arti|ata|ato)~|che invent[ai]|(?:a )?ment(?:ire|i|e|endo) (?:su|sapendo|per|a)|che (?:dici|dice|sostieni|sostiene) di aver~|se (?:fossi|fosse) (?:davvero|veramente) (?:stat|andat|venut)~|strano che (?:\\p{L}+ )?(?:tu|lei|solo|proprio|nessun altro|gli altri|tutti gli altri|abbia|te ne|se ne|si ricordi|arriv~|succeda)|(?:un'altra|altre|le (?:tue|sue)|queste|ennesima) (?:bugi[ae]|menzogn[ae]|falsità|balle)|(?:accus|infang|diffam)(?:i|a|ate|are|ando) (?:chi|de[gi]|dei|una|un|persone|il lavoro)",
      ],
    ],
    [ownFault, "lo diremmo"],
  ),
];
