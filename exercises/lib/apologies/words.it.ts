import { pattern } from "../pattern.ts";

const some = "(?: [\\p{L}']+){0,4}";
const house =
  "(?:bottega|team|squadra|staff|azienda|direzione|redazione|comune|museo|banca|ufficio|associazione|albergo|hotel|ristorante|negozio|società|gruppo|libreria|scuola|biblioteca|cooperativa|laboratorio)";

/** Ways of asking for pardon, in the first person or in the brand's name. */
export const apology = pattern([
  "(?:ci|mi|me|ce ne|me ne) scus(?:iamo|o)",
  "(?:scusar(?:ci|mi|cene|mene)|scusando(?:ci|mi)|scus(?:aci|ami|atec[i]|atemi)|scusaci tanto)",
  "(?:[cm]i|(?:signora|signor|buongiorno|salve)(?: \\p{L}+)?) scusi(?:no)?",
  "scus(?:a|ate|i)(?: tanto| davvero| ancora)? (?:per|del|dell'\\p{L}+|della|dei|se|che (?:tu|lei|voi|ti|le|vi)|l'\\p{L}+|il|la|le|i|gli|a te|anche)",
  "(?<!(?:una|un'altra|la|che|ogni|solita|altra|bella|brutta|comoda|ennesima|vecchia|mezza) )scus(?:a|i|ate)(?= (?:davvero|tanto|ancora|sinceramente|di cuore|sul serio)|(?: (?:cara|caro|signora?|gentile))?(?! (?:buona|valida|pronta|banale|perfetta|plausibile|classica|ridicola|assurda|ufficiale|tua|sua|vostra|che|non|ma|se|hai|ha|puoi|può|come|chi|dove|quando|quale|perché)(?!\\p{L})) \\p{L}{2,}(?=(?: )?(?:[.!,:;…\\n]|$))|(?: e| ed) (?!basta|via)|(?: ma) (?:soprattutto|anche)|[.!,:;]|[ \\n]*(?:[^\\p{L}\\p{N}\\s]|$))",
  `chied(?:o|iamo|endo)(?:ti|le|vi)?${some} (?:scusa|perdono|venia)`,
  `(?:(?:vogli|vorre|poss|dev|dobb|desider|tenia|teng|sent)\\p{L}*(?: [\\p{L}']+){0,3} chiedere|chieder(?:ti|le|vi|telo|glielo|tele|gliele)|domand(?:o|iamo|are))${some} (?:scusa|scuse|perdono)`,
  "perdon(?:a|i|ate)(?: pure| ancora| davvero)? (?:il|lo|la|l'\\p{L}+|le|gli|i|per|questo|questa|tutto|se|quest'\\p{L}+)",
  "(?:perdona(?:ci|mi|teci|temi|rci|rmi|rcelo|rmelo)|[cm]i perdoni(?:no)?|imploriamo|scusa tanto)",
  `(?:dobbiamo|devo|porg~|presen~|rivolg~|facciamo|faccio|fare|farti|farle|farvi|mand~|offr~|esprim~|rinnov~|inviamo|lascio|lasciamo|accett~|accogl~|ricev~|merit~|arriv~|vanno|vada|siano|ecco|spett~|port~|estend~|comincia\\p{L}*|partire|inizia\\p{L}*)${some}(?<!(?:tue|sue|vostre)) scuse`,
  "(?:mille|tante|doppie|triple|infinite|sincere|sincerissime|sentite|sentitissime|profonde|enormi|tutte le|con le|le) (?:nostre |mie |più )?scuse(?: sincere| sentite| più sincere)?(?! (?:non|dovre|le aspett))",
  "(?:le )?(?:nostre|mie)(?: più)?(?: sincere| sentite| profonde)? scuse",
  "(?:ti|le|vi) dev(?:e|o|ono) (?:[\\p{L}']+ ){0,2}scuse|(?<=[:;.,] )scusa e basta|(?:chiedere scusa|scusar(?:si|mi|ci)|far(?:le|ti|vi) (?:delle|le) scuse) (?:è|era|sarebbe|mi pare|ci pare) (?:davvero |proprio )?(?:il minimo|doveroso|poco|un dovere)",
  "scus[ae],? (?:e )?(?:te|ve|glie)(?: )?l[ae] (?:faccio|facciamo|porgo|porgiamo|devo|dobbiamo|presento|presentiamo|chiedo|chiediamo)",
  // 'non ci sono scuse che bastino, ma ve le dobbiamo'
  "(?<=scuse [^.!?\\n]{0,60})(?:ve le|te le|gliele|tutte) (?:faccio|facciamo|porgo|porgiamo|devo|dobbiamo|presento|presentiamo)|(?<=scuse [^.!?\\n]{0,40}(?:ma|però) )le (?:faccio|facciamo|porgo|porgiamo|presento|presentiamo)",
  "scuse (?:sincere|sentite|da parte nostra|di cuore|a te|a lei)",
  "scuse (?:doppie|triple|infinite)",
  // 'ci deve scusare', 'vorrà perdonarci': it is the writers who ask
  "[cm]i (?:dev[ei]|dovet?e|dovrai|dovrà|dovrete|vorrà|vorrai|vorrete|voglia|vogliate)(?: (?:proprio|davvero|tutti|anche))? (?:scusare|perdonare)",
  "(?:dev[ei]|dovete|dovrai|dovrà|dovrete|vorrà|vorrai|vorrete|voglia|vogliate)(?: (?:proprio|davvero|tutti|anche))? (?:scusar|perdonar)(?:ci|mi|cela|mela)",
  // 'non ho scuse da inventare, solo da chiedere'
  "(?<=scuse? [^.!?\\n]{0,50})(?:solo|soltanto|ma|semmai|casomai|piuttosto)(?: ne (?:ho|abbiamo))?(?: (?:solo|soltanto))? da (?:chieder|far|porger|dar)(?:e|ti|le|vi|tele|gliele|vele)",
  "(?<=scuse? [^.!?\\n]{0,50})da (?:chieder|far|porger|dar)(?:e|ti|le|vi|tele|gliele|vele) (?:sì|invece|tutte)",
  "(?:faccio|facciamo|fare) ammenda",
  `${house}${some} (?:si scusa|(?:ti |le |vi )?chiede scusa|porge${some} scuse)`,
  "(?:tutti|tutte)(?: [\\p{L}']+){0,3} (?:si scusano|(?:ti |le |vi )?chiedono scusa)",
  "(?:sono|siamo|ne siamo)(?: davvero| molto| sinceramente)? (?:mortificat~|costernat~)",
]);

/** Sorrow in the first person: an apology when it is about what happened. */
export const regret = pattern([
  "(?:mi|ci|me ne|ce ne) vergogn(?:o|iamo)(?! di te| di lei)|(?:che|è una|è stata una)(?: vera)? vergogna per (?:noi|me)",
  "che (?:mi|ci) (?:dispiaccia|spiaccia|rincresca) (?:sì|lo so|è certo|è sicuro)",
  "(?:[cm]i|me ne|ce ne|a noi) (?:dispiace|spiace|duole|rincresce|addolora|rammarica)(?:va)?|(?:dispiace|spiace|rincresce|duole)(?: \\p{L}+){0,2} a (?:noi|me|tutt[ei])",
  "(?:[cm]i|me ne|ce ne) (?:rammaric(?:o|hiamo)|do(?:lgo|liamo|gliamo)|dispiac(?:iamo|cio))",
  `(?:sono|siamo)(?: [\\p{L}']+){0,2} (?:dispiaciut~|desolat~|spiacent~|rammaricat~|addolorat~)`,
  `${house}${some} (?:si|se ne) (?:rammaric|dispiac|duol|dol)\\p{L}*`,
  "(?:provo|proviamo|con|esprim~|nostro|mio|abbiamo)(?: [\\p{L}']+){0,2} (?:rammarico|dispiacere|rincrescimento)",
  "(?:dispiaciut|desolat)(?:[ieoa]|issim[ieoa])(?= (?:per|che|di|del|dell|della))",
  // 'che dispiacere leggere di suo figlio' cries out; 'so che dispiacere per lei' speaks of theirs
  "(?<!(?:so|sappiamo|sa|sai|capisco|capiamo|comprendiamo|comprendo|immagino|immaginiamo|immaginare) )(?:che|quanto) (?:gran(?:de)? )?dispiacere(?= (?:per|legger|saper|sentir|veder|pensar|aver))",
  "(?:(?:mi|ci|me ne|ce ne) pent(?:o|iamo)|(?:sono|siamo|ne sono|ne siamo)(?: [\\p{L}']+){0,1} pentit[oaie])(?! di aver(?:l[aoei]|t[ie]|vi|le|gli)? (?:cred|servi|accolt|fid|rispost|aiutat))",
]);

/** Being moved by what happened: sympathy, whoever is at fault. */
export const moved = pattern([
  "(?:[cm]i|ci ha|mi ha|ci hanno|mi hanno) (?:fa|fatto|faceva|gelato|stretto|stringe|spezza|spezzato|piange)(?: \\p{L}+){0,2} (?:male|sangue|cuore|stomaco)|si è stretto (?:il cuore|lo stomaco)|[cm]i pes(?:a|ano)(?! (?:dir|ammett|dover))|(?:[cm]i piange|mi si stringe|ci si stringe) il cuore",
  "(?:ti|le|vi) (?:sono|siamo|restiamo|stiamo|resto|sto)(?: (?:molto|davvero|tanto|tutti|tutte|sinceramente)){0,2} vicin(?:[oaie]|issim[oaie])(?! (?:di casa|a casa|al negozio))|(?:con il|col) (?:fiato sospeso|cuore in gola|groppo in gola|magone|cuore stretto)",
  "(?:siamo|sono|restiamo|resto|stiamo|sto)(?: (?:molto|davvero|tanto|tutti|tutte|sinceramente)){0,2} vicin(?:[oaie]|issim[oaie]) (?:a|ad|al|alla|ai|alle) (?:(?:te|lei|voi|loro|chi|entramb[ie])(?!\\p{L})|tutt[ie] (?:voi|loro|quanti)(?!\\p{L})|tutt[ie](?=[.,;!])|(?:tu|su|vostr)[aoei]\\p{L}* (?:famigli|car[io](?!\\p{L})|madre|mamma|padre|papà|figli|marit|mogli|compagn|nonn|bambin|bimb|piccol|fratell|sorell|genitor|ragazz|dolor|lutt|perdita)\\p{L}*|piccol\\p{L}+|bambin\\p{L}+|bimb\\p{L}+|famigli\\p{L}+|ragazz\\p{L}+|mamma|papà)",
  "[cm]i string(?:o|iamo)(?: [\\p{L}']+){0,2} (?:a|attorno a|intorno a|al|alla|ai|alle) \\p{L}+|(?:ho|abbiamo|con|col)(?: il)? cuore (?:pesante|gonfio|stretto|a pezzi|in pezzi|spezzato)",
  "(?:sono(?: [\\p{L}']+){0,2} (?:scoss|sconvolt|affrant|rattristat)[oa]|siamo(?: [\\p{L}']+){0,2} (?:scoss|sconvolt|affrant|rattristat)[ie])(?! d(?:al|alle|a|agli) (?:[\\p{L}']+ )?(?:tono|accus|insult|modi))",
]);

/** What follows the sorrow when it is about the person's mood or reading, not about what happened. */
export const feelings =
  /^[\s,]*(?:\p{L}+ ){0,3}?(?:se |che |per come |per quello che |del fatto che |sapere che |leggere che |sentire che )(?:(?:te|se|ve|tu|lei|voi|ti|si|vi|qualcuno|alcuni|la cosa|questo|hai|ha|ci|l'|lo|la|le|non)(?: )?){0,3}(?:(?:abbi?a|sia|sei|è|possa|siate|abbiate|hai|ha) )?(?:(?:senta|sente|senti|sentit[oaei]|rimast[oaei](?: così)?|stat[oaei])(?: )?)?(?:offes[oaei]|delus[oaei]|mal[e]?(?= |[.,;!]|$)|arrabbiat[oaei]|infastidit[oaei]|insoddisfatt[oaei]|senta|sentita|sentito|sente|pens[ia]|pensat[oa]|ved(?:a|i)(?: le cose)?|viva (?:la|così)|percepi\p{L}+|fraintes\p{L}+|interpretat\p{L}+|scontent[oaei]|pres[oaei](?= |[.,;!]|$)|prend[ao](?:no)?(?= così| male| in )|prendiat\p{L}*|avuto (?:questa |l')?(?:impressione|sensazione)|viss\p{L}+ (?:male|così)|preso (?:male|così))|^ (?:per|della?) (?:la )?(?:tua|sua|vostra) (?:delusione|rabbia|insoddisfazione|reazione|impressione|percezione)|^[\s,]*(?:\p{L}+ ){0,2}che (?:[\p{L}']+ ){0,6}non (?:[\p{L}']+ ){0,3}(?:all'altezza delle (?:tue|sue|vostre)|soddisfatt\p{L}+|di (?:tuo|suo|vostro) gradimento|piaciut\p{L}+|in linea con le (?:tue|sue|vostre)) ?|^[\s,]*(?:\p{L}+ ){0,2}per (?:la )?(?:tua|sua|vostra) esperienza(?!\p{L})(?! (?:[\p{L}']+ ){0,6}(?:abbiamo|ho)(?!\p{L}))|^ (?:a|con|per) (?:chi|quanti|coloro che|quelli che|tutti quelli che) non (?:l[aoie]? |l'|li |le |ci )?(?:ha|hanno|ha mai) (?:capit|compres|apprezzat|gradit|colt)\p{L}*|^ per (?:chi|quanti|coloro) |^ per (?:te|lei|voi)(?=[.,!;]|$)/u;

/** Hearing of a thing is sympathy, not yet an apology; nor is being sorry for a thing that a stock word leaves without doers. */
export const hearing =
  /^[\s,]*(?:(?:molto|davvero|tanto|sinceramente|tantissimo|moltissimo|un sacco) ){0,2}(?:per|di|del|dell') ?(?:(?:il|lo|i|gli|questo|ogni|qualsiasi|piccolo|spiacevole|increscioso) |l'|quest'){0,3}(?:inconvenient[ei]|disag[io]{1,2}|disserviz[io]{1,2}|malintes[oi]|equivoc[oi]|fraintendiment[oi]|accaduto|quanto (?:le |ti |vi )?(?:è )?(?:accaduto|successo|avvenuto))(?!\p{L})(?! (?:[\p{L}']+ ){0,3}(?:abbiamo|ho)(?!\p{L}))|^[\s,]*(?:\p{L}+ ){0,2}(?:di )?(?:sapere|sentire|leggere|apprendere|vedere|aver (?:letto|saputo|appreso))(?! (?:averti|di aver|d'aver|di averti))/u;

/** Refusing or contradicting politely: 'ci dispiace, ma non…', 'scusa se ti correggo'. */
export const refusal =
  /^[\s,.:-]*(?:davvero |molto |tanto )?(?:,?(?: )?(?:ma|però)(?!\p{L}| (?:soprattutto|anche|sappiamo|non basta))|(?:di )?non (?:poter|essere in grado|possiamo|posso|è possibile|c'è (?:nulla|niente))|(?:che|se) non (?:sia|è) possibile|(?:di )?(?:contraddirt|correggert|doverl?[aei]? (?:contraddir|correg|dir)|dovert?i? (?:contraddir|correg|dir)|delud|informar|comunicar)|se (?:[tlv][ie] )?(?:scriv|rispond)\p{L}+ (?:qui|qua|sotto|in pubblico|davanti|nei commenti)|se (?:[tlv][ie] |la )?(?:corregg|contradd|interromp|insist|ripet|permett|sono (?:dirett|franc)|siamo (?:dirett|franc)|(?:mi|ci) permett)|se (?:(?:sono|siamo|sarò|saremo) (?:\p{L}+ )?(?:brev[ei]|brusc\p{L}+|sbrigativ[oaie]|telegrafic\p{L}+|spicci\p{L}+)|(?:vado|andiamo|vengo|veniamo) (?:\p{L}+ )?(?:dritt|dirett|al (?:sodo|punto|dunque|nocciolo)|di (?:corsa|fretta)|per le (?:corte|spicce))|(?:taglio|tagliamo) corto|(?:[tlv][ie] |la )(?:chiamo|chiamiamo) |non (?:so|sappiamo) (?:il (?:suo|tuo) nome|come (?:chiamar|rivolger)))|(?:per )?(?:la franchezza|la brevità|la schiettezza|l'intromissione|la precisazione)|(?:questo |così |le cose |quello che dici )?non (?:è|sono|stanno|funziona) (?:vero|così|esatto|corretto|possibile))/u;

/** Before: somebody else should apologise, or there is nothing to apologise for. */
export const notOurs =
  /(?:non è (?:il |proprio il )?caso di |non(?: \p{L}+){0,2} dir(?:emo|ò|à)(?: \p{L}+){0,2} che |(?:nulla|niente|motivo|(?<!(?:h?ai|ha|avete|avevi|aveva|dare|dato|do|diamo|darti|darle|piena|tutta la|tutte le|proprio|davvero|assolutamente|perfettamente) )ragione|bisogno)(?: di| da| per)? (?:cui |che )?|(?<!\p{L})(?:corriere|fornitore|stagista|agenzia|dovresti|dovrebbe|dovreste|devi|deve|dovete|aspettiamo|aspetto|pretend\p{L}+|invece di|anziché|serve a poco|(?<!(?:posso|possiamo|voglio|vogliamo|devo|dobbiamo) )già|bisogna|tue|sue|vostre|altrui) (?:(?!(?:e|ed|ma|però|perciò|quindi)(?!\p{L}))\p{L}+ ){0,2})$/u;

/** What the person must feel is theirs: whoever imagines it has not apologised yet. */
export const theirs = pattern([
  "(?:sarai|sarete|sarà|devi essere|dev'essere|deve essere|eri|eravate)(?: \\p{L}+){0,2} (?:distrutt|mortificat|affrant|desolat|devastat)[oaie]",
]);
