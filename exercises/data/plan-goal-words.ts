/**
 * Words by which an objective shows what it measures and that it wants a change. Italian and English together: a plan
 * in Italian says "engagement rate" too. `~` stands for any letters to the end of the word.
 */

/** Names of measures that can be counted (facts 6.1 and their everyday synonyms). */
export const metricWords = [
  "engagement rate", "rate of engagement", "tass~ d~ (?:engagement|interazion~|coinvolgiment~)", "er[rfi]?", "interazion~", "interaction~",
  "reazion~", "reaction~", "likes?", "mi piace", "comment[oi]", "comments?", "condivision~", "shares", "salvatagg~", "saves",
  "reach", "copertur~", "impression~", "visualizzazion~", "views?", "person~ raggiunt~", "people reached", "account~ raggiunt~",
  "ctr", "clic", "clicks?", "click-through(?: rate)?", "clickthrough", "tass~ di (?:clic|click|conversion~|rispost~|completament~|apertur~)",
  "cvr", "conversion~", "cp[cmla]", "cost[oi] per", "costs? per", "roas", "ritorno", "frequenz~", "frequency",
  "share of voice", "sov", "sentiment", "nps", "net promoter score", "response (?:rate|time)s?", "answer(?:ing)? time", "temp[oi] (?:\\p{L}+ )?di (?:(?:prima )?rispost~|vision~)",
  "watch time", "completion~", "follower~", "fan", "iscritt~", "iscrizion~", "subscribers?", "subscriptions?", "sign-?ups?", "registrazion~", "registrations?",
  "visit[ae]", "visits?", "visitator~", "visitors?", "session[ie]", "sessions?", "traffic[oi]?", "utent[ie]", "users?",
  "vendit[ae]", "sales", "ordin[ei]", "orders?", "fatturat~", "ricav~", "revenue", "scontrin~", "order value", "valore medio",
  "prenotazion~", "bookings?", "richiest[ae]", "requests?", "enquir~", "inquir~", "preventiv~", "quotes?", "leads?", "contatt~", "contacts?",
  "messagg~", "messages?", "chiamat[ae]", "calls?", "download~", "scaricament~", "coupon~", "recension~", "reviews?", "rating", "valutazion~",
  "menzion~", "mentions?", "partecipant~", "participants?", "attendance", "presenze", "donazion~", "donations?", "volontar~", "volunteers?", "tass[oi]", "rates?",
] as const;

/** Words that name a wish, not a measure: alone they make an objective nobody can check (facts 6.2). */
export const vagueWords = [
  "visibil~", "notoriet~", "awareness", "presen(?:za|ce)", "immagine", "image", "reputa~", "engagement", "coinvolgiment~", "popolarit~", "popular~",
  "conoscere", "conosciut~", "known", "visible", "bell[aeio]", "virale", "viral", "famos~", "famous", "community", "consapevolezza",
] as const;

/** Words that carry no thing of their own: what is left of an objective without them tells whether it says anything. */
export const emptyWords = [
  ...vagueWords, "social", "media", "network~", "canal[ei]", "channels?", "pagin[ae]", "pages?", "profil[oi]", "profiles?", "brand", "marchio", "aziend[ae]", "company",
  "bottega", "lume", "negozio", "shop", "online", "web", "internet", "instagram", "facebook", "linkedin", "tiktok", "twitter", "threads",
  "più", "di più", "meglio", "more", "better", "much", "molto", "tanto", "modo", "way", "nostr[oaie]", "nuov[oaie]", "tutt[oaie]", "our", "the", "and", "with", "for", "from",
  "dei", "del", "della", "delle", "degli", "dal", "dalla", "sui", "sul", "sulla", "sulle", "nel", "nella", "nei", "per", "con", "che", "una", "uno", "gli", "farci", "essere", "fare",
] as const;

/** Verbs of change, in any person, and their nouns. */
export const changeWords = [
  "aument~", "increment~", "cresc~", "ridu[rcz]~", "diminu~", "abbass~", "accorci~", "port(?:are|iamo|a|o|eremo|ando|erà)", "raggiung~", "otten~", "ottien~",
  "miglior~", "raddoppi~", "triplic~", "pass(?:are|iamo|a|eremo|ando)", "alz(?:are|iamo|a|ando)", "innalz~", "guadagn~", "gener(?:are|iamo|a|ando)", "raccogl~",
  "sal(?:ire|iamo|ga)", "scend~", "convert~", "vend(?:ere|iamo|e|endo)", "recuper~", "dimezz~", "tagli(?:are|amo|a)", "sping~", "attir~", "attrarre", "conquist~",
  "ampli~", "rafforz~", "potenzi(?:are|amo|amento)", "super(?:are|iamo|ando)", "arriv(?:are|iamo|ando)", "tocc(?:are|hiamo)", "svilupp~", "far(?:e)? (?:salire|crescere|scendere|arrivare)",
  "increas~", "rais(?:e|es|ing)", "grow~", "growth", "reduc~", "cut", "cutting", "lower", "lift", "boost", "doubl~", "tripl(?:e|ing)", "halv(?:e|ing)", "reach(?:ing)?", "get", "getting",
  "bring~", "driv(?:e|ing)", "gain~", "win", "winning", "achiev~", "improv~", "mov(?:e|ing)", "tak(?:e|ing)", "push~", "generat~", "collect~", "earn~", "sell~",
  "shorten~", "decreas~", "convert~", "expand~", "attract~", "climb~", "rise", "hit", "add", "turn", "speed up", "strengthen~", "build~", "bring down",
] as const;

/** Ways to say when: by 28 February, entro fine mese, in quattro settimane, 28/2. */
export const deadlineWords = [
  "entro", "by", "before", "prima d~", "until", "within", "alla fine d~", "fine (?:mese|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|gennaio)",
  "end of", "(?:in|nelle?|nei|over|during) (?:\\p{L}+ |\\d+ )?(?:settiman[ae]|mes[ei]|giorni|weeks?|months?|days?)",
  "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre",
  "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december",
  "\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?", "\\d{4}-\\d{2}-\\d{2}", "q[1-4]",
] as const;
