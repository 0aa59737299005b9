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
    "messaggio (?:privato )?(?:di|del|dei|da) \\p{L}+|un messaggio(?: (?:privato|in privato))?|parliamone|(?:ne |si )(?:parla|parliamo)(?: \\p{L}+){0,2}|(?:due|quattro) (?:righe|parole|chiacchiere)|una (?:parola|chiacchierata|nota|lettera|telefonata)|(?:te lo|glielo|ve lo) (?:facciamo notare|diciamo|dice|ricordiamo|spieghiamo|fa notare)|(?:scrive|scriviamo|parla|parliamo) (?:a chi|in privato|con)",
  ]),
  en: pattern([
    "warn~|caution~|heads-up|aside|one to one|face to face|talking-to|scolding|notice|reminders?|yellow card|yellow|told off|telling-off|ticking-off|nudge|a (?:private |quick |short |friendly |polite )?note|notes? from \\p{L}+|point(?:s|ed)? it out|pull you aside|a (?:private |direct |polite |friendly )?message|have a word|a word with|(?:a|has a|have a|gets a|get a) (?:quiet|private|friendly|gentle|polite|first|short) (?:word|chat|line|message|talk)|a line from|a (?:chat|talk) (?:with|from)",
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
    "sospen~|sospes~|blocc(?:o|hi|ato|ati|ata|ate|are|hiamo|ata)|espuls~|espell~|esclus~|esclud~|ban|bann~|allontan~|fuori(?: dal gruppo| per|$)?|(?:ti|lo|la|vi|li|le|ci) salut\\p{L}+(?: (?:per|a))?|(?:via|lontano|lontan[ai]) (?:dal gruppo|per un|da qui)|(?:pausa|stop) di(?: \\p{L}+){1,2}|(?:per|un) (?:mese|settimana|giorni)|(?:giorni|settimane|mesi) (?:fuori|di pausa|di stop|senza)|cartellino rosso|rosso|lasci(?:a|are)? il gruppo|silenzi~|zitt[oaie]|mut[oaie]",
    "(?:esce|esci|uscite|escono|uscirà|l'uscita|uscita)|la porta|tribuna|spogliato[io]|(?:un altro|cambi|cambia) gruppo|definitiv[oaie]|per sempre|panchina|sola lettura|arrivederci|addio|(?:resta|resti|restano|stai|sta) (?:a guardare|in sola lettura|a casa|a riposo)|non (?:potrà|potrai|può|puoi|scrive|scrivi|pubblica|pubblichi) (?:più|per)(?: (?:scrivere|pubblicare|partecipare|commentare))?|non (?:potrà|potrai|può|puoi) (?:più )?(?:scrivere|pubblicare|partecipare|commentare)|perd(?:e|i|ono|ete) (?:l'accesso|la possibilità|la parola|il posto)|(?:togliamo|tolt[oaie]|toglie) (?:dal gruppo|la parola)|(?:ti |lo |la |chi \\p{L}+ )?(?:ferm(?:iamo|a|ato|ata)|mettiamo in pausa)",
    `(?:pausa|stop|riposo|attesa|squalific\\p{L}+)(?: (?:di|per))? (?:${term.it})|(?:${term.it}) (?:di (?:pausa|stop|silenzio|riposo|panchina|squalifica|assenza|blocco|sospensione)|fuori|lontano|senza|in)|squalific~`,
  ]),
  en: pattern([
    "suspen~|bann?(?:ed|ing|s)?|block~|expel~|expul~|mut(?:e|ed|es|ing)|(?:say|wave|saying) goodbye|goodbye|farewell|cheerio|show(?:n|ed)? the door|the door|(?:weeks?|days?|months?|fortnight) (?:out|off|away|on|in)|kick~|exclud~|exclusion|red card|red|out(?: of the group| for)?|(?:lose|loses|losing) (?:access|posting|your (?:voice|place|seat))|leaves? the group|(?:can't|cannot|can no longer|may not|won't be able to|not be able to) (?:post|write|comment)",
    `silen(?:ce|ced|t)|in the stands|sidelines?|another group|forever|for ever|read-only|exit|sit(?:s|ting)? (?:it )?out|time out|time-out|bench(?:ed)?|in the dark|(?:off|on) the (?:list|bench)|you(?:'re| are) (?:gone|off|out)|for good|(?:lock|freeze|pause|stop)(?:s|ed)? (?:your |the |their )?(?:posting|account|access|profile|you)|removed from the group|(?:pause|break|rest|stop)(?: (?:of|for))? (?:${term.en})|(?:${term.en})(?:'s?)? (?:pause|break|silence|rest|suspension|exclusion|ban)|take (?:a|your) (?:\\p{L}+ )?break|leaves? for good`,
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
