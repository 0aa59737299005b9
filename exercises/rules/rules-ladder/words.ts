import { pattern } from "../../lib/pattern.ts";

/** Length of time for which somebody is kept out. */
const term = {
  it: "(?:\\p{L}+|\\d+) (?:or[ae]|giorn[oi]|settiman[ae]|mes[ei])|un mese|una settimana",
  en: "(?:\\p{L}+|\\d+)[ -](?:hours?|days?|weeks?|months?|fortnight)|(?:a|one) (?:week|month|fortnight)",
};

/** The lightest step: somebody speaks to the person. */
export const warning = {
  it: pattern([
    "avvis[oi]|avvisiamo|avvisar~|avvisat[oaie]|avvisa|avvisano|avverti~|avvertiment~|avvert(?:e|ono)|richiam~|ammoni~|ripres[oaie]|ripren(?:de|diamo)|rimprover~|cartellino giallo|giallo|tirat[ae] d'orecchi~|promemoria|da parte|a quattr'occhi|a tu per tu|in disparte|strigliat[ae]|sgridat[ae]|lavata di capo",
    "(?:ti|le|vi|gli|lo|li|ne|chi \\p{L}+|persona) (?:scriv|contatt|spieg|parl|ricord|chied|cerc|dic|avvis|invit|prend)(?:o|e|a|ono|ano|iamo|hiamo|erà|erò|eremo|eranno)(?: \\p{L}+){0,2}",
    "messaggio (?:privato )?(?:di|del|dei|da) \\p{L}+|un messaggio(?: (?:privato|in privato))?|messaggi[oa] (?:privat[oa]|in privato)|parliamone|(?:ne |si )(?:parla|parliamo)(?: \\p{L}+){0,2}|segnalazione(?: (?:privata|in privato))?|chiamat[oaie] da(?:lla|l|i)? \\p{L}+|(?:ti|lo|la|li|le|vi) (?:chiama|sente)|parola in privato|(?:una )?nota(?: (?:scritta|privata|in privato|d[ia]l? \\p{L}+))?|spiegazion[ei]|(?:spieg|motiv)(?:a|o|ando|hiamo|iamo|andoti|andogli)(?: (?:il )?(?:perché|motivo|la ragione))?|(?:con|diciamo|dice|scriviamo)(?: il)? (?:perché|motivo)|(?:te lo|ve lo|glielo) (?:segnal|dici|scriv|ricord)\\p{L}+|(?:invit|chied|chiest|preg)\\p{L}*(?: [\\p{L}']+){0,3} (?:di|a) (?:corregger|modificar|cambiar|riscriver|moderar|rispettar|calmar|scusar|abbassar|rilegger)\\p{L}+|(?:due|quattro) (?:righe|parole|chiacchiere)|una (?:parola|chiacchierata|nota|lettera|telefonata)|(?:te lo|glielo|ve lo) (?:facciamo notare|diciamo|dice|ricordiamo|spieghiamo|fa notare)|(?:scrive|scriviamo|parla|parliamo) (?:a chi|in privato|con)",
  ]),
  en: pattern([
    "warn~|caution~|heads-up|(?:calls|rings|phones) (?:you|them)|(?:a )?word in private|explanations?|explaining|(?:with|and|giving|give|plus) (?:the |a |our |you the )?reasons?(?: given)?|(?:private|written|short|friendly) (?:note|line|word|message)|(?:a )?few words|flag(?:s|ged)? (?:it|this|that)|(?:asks?|asked|invites?|invited)(?: [\\p{L}']+){1,4} to (?:edit|change|rephrase|correct|fix|calm|cool|apologi[sz]e|reword|mind|reread)|aside|one to one|face to face|talking-to|scolding|notice|reminders?|yellow card|yellow|told off|telling-off|ticking-off|nudge|a (?:private |quick |short |friendly |polite )?note|notes? from \\p{L}+|point(?:s|ed)? it out|pull you aside|a (?:private |direct |polite |friendly )?message|have a word|a word with|(?:a|has a|have a|gets a|get a) (?:quiet|private|friendly|gentle|polite|first|short) (?:word|chat|line|message|talk)|a line from|a (?:chat|talk) (?:with|from)",
    "(?:we|a moderator|moderators|martha|marta|paolo|elena|samir|davide|nives|i)(?:'ll)? (?:will )?(?:first )?(?:(?:message|write|contact|explain|ask|remind|tell|drop|speak)s?|talks? to)|(?:and |then )?(?:explains?|tells? (?:you|them)) why|you(?:'ll| will) (?:hear from|get a (?:line|note))",
  ]),
} as const;

/** The step between: what was written goes. */
export const removal = {
  it: pattern([
    "rimuov~|rimoz~|rimoss~|via il (?:post|commento|contenuto)|cancell~|elimin~|nascond~|nascost~|oscur~|togli(?:amo|ere|amo il|e)(?! (?:dal gruppo|la parola))|tolt[oaie]|toglieremo|spari(?:sce|ranno|rà|scono)|(?:va|vanno|viene|vengono) via|tiriamo giù|(?:il|i|un) (?:post|commento|commenti|contenuto|messaggio) (?:scompare|scompaiono|se ne va|se ne vanno|scende|salta)",
  ]),
  en: pattern([
    "off (?:it|the post) (?:goes|comes)|(?:post|comment)(?: \\p{L}+){0,2} (?:goes|is gone)|remov~|delet~|taken down|take (?:it|the post|the comment|posts) down|takes? down|taking down|hidden|hide|hides|comes? (?:down|off)|goes?(?: away)?(?<=away)|disappears?|takedown",
  ]),
} as const;

/** The heavy step: the person is silenced or kept out, for a time or for good. */
export const suspension = {
  it: pattern([
    "sospen~|sospes~|blocc(?:o|hi|ato|ati|ata|ate|are|hiamo|ata)|espuls~|espell~|esclus~|esclud~|ban|bann~|allontan~|fuori(?: dal gruppo| per)?(?! (?:tema|luogo|posto|argomento|strada|misura|dai gangheri|dalle righe|dai post|dai commenti))|cacci(?:at[oaie]|amo)|radia(?:t[oaie]|zione|mo)|depenn~|(?:cancell|rimozion|rimoss|elimin|uscit|allontan)\\p{L}* (?:definitiv\\p{L}+ )?dal(?: nostro)? gruppo|(?:ti|lo|la|vi|li|le) (?:togl|rimuov|elimin)(?:iamo|ono|e) dal gruppo|spari(?:sci|sce|scono) (?:tu|anche|lui|lei|chi|per)(?: \\p{L}+)?|(?:ti|lo|la|vi|li|le|ci) salut\\p{L}+(?: (?:per|a))?|(?:via|lontano|lontan[ai]) (?:dal gruppo|per un|da qui)|(?:pausa|stop) di(?: \\p{L}+){1,2}|(?:per|un) (?:mese|settimana|giorni)|(?:giorni|settimane|mesi) (?:fuori|di pausa|di stop|senza)|cartellino rosso|rosso|lasci(?:a|are)? il gruppo|silenzi~|zitt[oaie]|mut[oaie]",
    "(?:esce|esci|uscite|escono|uscirà|l'uscita|uscita)|la porta|tribuna|spogliato[io]|(?:un altro|cambi|cambia) gruppo|definitiv[oaie]|per sempre|panchina|sola lettura|arrivederci|addio|(?:resta|resti|restano|stai|sta) (?:a guardare|in sola lettura|a casa|a riposo)|non (?:potrà|potrai|può|puoi|scrive|scrivi|pubblica|pubblichi) (?:più|per)(?: (?:scrivere|pubblicare|partecipare|commentare))?|non (?:potrà|potrai|può|puoi) (?:più )?(?:scrivere|pubblicare|partecipare|commentare)|perd(?:e|i|ono|ete) (?:l'accesso|la possibilità|la parola|il posto|il gruppo)|(?:togliamo|tolt[oaie]|toglie) (?:dal gruppo|la parola)|(?:ti |lo |la |chi \\p{L}+ )?(?:ferm(?:iamo|a|ato|ata)|mettiamo in pausa)",
    `(?:pausa|stop|riposo|attesa|squalific\\p{L}+)(?: (?:di|per))? (?:${term.it})|(?:${term.it}) (?:di (?:pausa|stop|silenzio|riposo|panchina|squalifica|assenza|blocco|sospensione)|ferm[oaie]|in silenzio|fuori|lontano|senza|in)|ferm[oaie](?: per)? (?:${term.it})|squalific~`,
  ]),
  en: pattern([
    "suspen~|bann?(?:ed|ing|s)?|block~|expel~|expul~|mut(?:e|ed|es|ing)|(?:say|wave|saying) goodbye|goodbye|farewell|cheerio|show(?:n|ed)? the door|the door|(?:weeks?|days?|months?|fortnight) (?:out|off|away|on|in)|kick~|exclud~|exclusion|red card|red|(?<!(?:point|figure|find|work|help|turn|try|leave|make|pick|check|watch|speak|sort|set|carry|hand|give)(?:s|ed|ing)?(?: (?:it|them|that|this|things|what|us|something))? )out(?: of the group| for)?(?! (?:loud|there))(?! of (?:line|order|place|hand|turn|topic|posts?|comments?))|frozen|boot(?:ed)?|eject~|ejection|barred|membership (?:ends|is over|lapses)|(?:lose|loses) (?:your|their) membership|no longer a member|(?:go|goes|stay|stays|kept|fall|falls) quiet|vanish(?:es)? for(?: \\p{L}+)?|(?:you|they|he|she)(?:'ll| will)? leaves?(?! (?:a|an|it|your|their|that|those|out|them|comments?|feedback|the (?!group)))|(?:permanent|final|lasting) removal|remov(?:al|ed|e|ing)(?: (?:you|them|the person|members?))? (?:from the group|for good|altogether|from here)|(?:lose|loses|losing) (?:access|posting|(?:the|your) (?:group|voice|place|seat))|leaves? the group|(?:can't|cannot|can no longer|may not|won't be able to|not be able to) (?:post|write|comment)",
    `silen(?:ce|ced|t)|in the stands|sidelines?|another group|forever|for ever|read-only|exit|sit(?:s|ting)? (?:it )?out|time out|time-out|bench(?:ed)?|in the dark|(?:off|on) the (?:list|bench)|you(?:'re| are) (?:gone|off|out)|for good|(?:lock|freeze|pause|stop)(?:s|ed)? (?:your |the |their )?(?:posting|account|access|profile|you)|removed from the group|(?:pause|break|rest|stop)(?: (?:of|for))? (?:${term.en})|(?:${term.en})(?:'s?)? (?:pause|break|silence|rest|suspension|exclusion|ban|without|with no|frozen)|take (?:a|your) (?:\\p{L}+ )?break|leaves? for good`,
  ]),
} as const;

/** Three steps counted: whatever each is called, they are a scale. */
export const counted = {
  it: /(?<!\p{L})(?:alla |la |al |il )?prim[ao](?!\p{L})[^\n]{3,140}(?<!\p{L})second[ao](?!\p{L})[^\n]{3,140}(?<!\p{L})terz[ao](?!\p{L})[^\n]{4}|(?<!\p{L})(?:ancora|di nuovo|se ricapita)(?!\p{L})[^\n]{3,80}(?<!\p{L})(?:ancora|di nuovo|se ricapita)(?!\p{L})[^\n]{4}/u,
  en: /(?<!\p{L})(?:first|once|one)(?!\p{L})[^\n]{3,140}(?<!\p{L})(?:second|twice|two)(?!\p{L})[^\n]{3,140}(?<!\p{L})(?:third|three times|three)(?!\p{L})[^\n]{4}|(?<!\p{L})again(?!\p{L})[^\n]{3,80}(?<!\p{L})again(?!\p{L})[^\n]{4}/u,
} as const;

/** Words that set one step after another. */
export const turns = {
  it: pattern([
    "(?:alla |la |per la )?(?:prima|seconda|terza|quarta|ultima)(?: volta)?|(?:al |il )?(?:primo|secondo|terzo|quarto)|poi|dopo|infine|alla fine|se (?:continu|insist|ricapit|capit|ci ricasc|ripet|si ripet|succed)\\p{L}+|chi (?:insiste|continua|ci ricasca|torna)|ancora",
  ]),
  en: pattern([
    "first(?: time)?|second(?: time)?|third(?: time)?|once|twice|three times|(?:strike|step|stage) (?:one|two|three|\\d)|then|next|next time|after that|finally|in the end|again|still|if you (?:carry|go|keep|do)|a (?:second|third|fourth) time",
  ]),
} as const;

/** A time for which something is so: in a line on consequences, that of a step; not one within which somebody answers. */
export const period = {
  it: pattern([`(?<!entro )(?<!nei )(?<!in )(?:${term.it})`]),
  en: pattern([`(?<!within )(?<!in )(?:${term.en})`]),
} as const;

/** What sets one step after the one before it: words, numbers in a line, marks between the items. */
export const successors = {
  it: /(?<!\p{L})(?:poi|quindi|dopo(?:diché)?|infine|alla fine|da ultimo|ancora|di nuovo|(?:al|alla|il|la|per la)? ?(?:bis|tris|second[oa]|terz[oa]|quart[oa]|ultim[oa])(?: volta)?|(?:se|chi) (?:[\p{L}']+ ){0,3}?(?:continu|insist|ricapit|capit|ricasc|ricad|ripet|succed|persist|rifiut|torna|rifa|non (?:basta|cambia|smette|corregge))\p{L}*)(?!\p{L})|(?<![\p{L}\p{N}])[23](?:ª|º|°|a volta|\))|(?<=[:.] )(?:due|tre)(?=:)|;|→|[-=]>/gu,
  en: /(?<!\p{L})(?:then|next(?: time)?|after (?:that|which)|finally|lastly|in the end|again|twice|three times|(?:the |a )?(?:second|third|fourth|last)(?: time)?|(?:if|whoever|anyone who) (?:[\p{L}']+ ){0,3}?(?:carr|go(?:es)? on|keep|do it|does it|repeat|persist|refus|insist|continu|happen)\p{L}*)(?!\p{L})|(?<![\p{L}\p{N}])(?:[23]\)|2nd|3rd)|(?<=[:.] )(?:two|three)(?=:)|;|→|[-=]>/gu,
} as const;

/** What a line on consequences speaks of: a rule that is broken, or what follows. */
export const breach = {
  it: pattern([
    "sbagli~|esager~|offend~|offes~|provvediment[oi]|livelli|litigi[oi]?|(?:si )?scald(?:a|ano)|insult~|trasgre~|sgarr~|violazion~|viol[ai]|litig~|infrang~|infrazion~|errore|conseguenz~|sanzion~|scala|gradin[oi]|passi|(?:alla |la )?prim[ao](?: volta)?|non (?:\\p{L}+ )?(?:rispett|segu|osserv)~|regol[ae]|(?:oltre)?pass(?:a|i|ato) (?:il segno|il limite)|1(?:ª|°)",
  ]),
  en: pattern([
    "break~|broke~|breach~|measures?|levels?|tempers?|trouble~|offen[cds]~|insult~|violat~|slips?|slipp~|cross~|ignor~|rules?|consequences?|sanctions?|enforcement|steps?|penalt~|go(?:es)? too far|first(?: time)?|fights?|quarrel~|misbehav~|mistakes?|strike~|what happens|1st",
  ]),
} as const;
