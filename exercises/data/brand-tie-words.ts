import type { Locale } from "../lib/locale.ts";
import type { Tie } from "./disclosure-words.ts";

/** What makes a sentence that names the brand tell of a tie, whatever its build. Patterns over folded text. */
export interface TieWords {
  /** The word families of the tie. */
  readonly family: readonly string[];
  /** The author, or what one is reading: a party to the tie. */
  readonly party: readonly string[];
  /** What gives the sentence another sense: who else is paid, invited, given a present. */
  readonly other: readonly string[];
}

export const brandTies: Readonly<Record<Exclude<Tie, "none">, Readonly<Record<Locale, TieWords>>>> = {
  sponsored: {
    it: {
      family: [
        "pag(?:a|ano|at[oaie]|ava|avano|ando|amento)|retribu\\p{L}+|compens[oi]|cachet|soldi|denaro|fattur[ao]",
        "sponsor\\p{L}*|pubblicità|pubblicita'?|adv|advertising|inserzion[ei]|spot|committent[ei]",
        "commission(?:at[oaie]|a|e)|finanzi(?:a|ano|at[oaie])|ingaggi(?:at[oaie]|a|o)|scritturat[oaie]|a pagamento",
      ],
      party: [
        "mi|m'|me|ci|noi|questo|questa|quest'|quello|quella|qui|ho ricevuto|lavoro|incarico|io",
        "(?:reel|post|video|carosello|contenuto|storia|didascalia|messaggio|racconto|collaborazione|spazio|pagina)",
      ],
      other: [
        "(?:ho|abbiamo|avevo) (?:\\p{L}+ )?(?:pagat|spes|comprat|acquistat|finanziat)[oaie]|pago|paghiamo|pagat[oaie] (?:io|da me|da noi)|mi[oe]i soldi|tasca mia|mie tasche|si paga|pagare",
        "(?:me|mi|ce|ci) l'ha(?:nno)? pagat[oaie] mi[oae]|paga(?:no)? (?:bene |anche |sempre |il |la |le |i |gli )+(?:suoi|sue|soffiator|artigian|dipendent|fornitor|tasse|affitto)~",
        "vuol dire|significa|(?:ho|abbiamo) visto|la pubblicità (?:d|ch|mi|è|in|su|non|occulta|ingannevole)~|far[ei]? pubblicità|pubblicità (?:occulta|ingannevole|progresso)|agenzia~|campagna elettorale",
        "(?:squadr|torne|mostr|festival|sagr|gar)[aeio]?|cerc(?:o|asi) (?:uno )?sponsor|pagat[oaie] d(?:al|alla|a) (?:comune|mia|mio|luca)|biglietto|parcheggio|in contanti|alla cassa|mia madre|mio marito",
      ],
    },
    en: {
      family: [
        "paid|pays?|paying|payments?|fees?|money|wages?|invoice[ds]?",
        "sponsor\\p{L}*|adverts?|advertis\\p{L}+|ad|adv|ads|commercial|promo|client",
        "commission(?:ed|s|ing)?|fund(?:ed|s|ing)|financ(?:ed|es|ing)|hir(?:ed|es|ing)|bankrolled",
      ],
      party: [
        "i'm|i was|i've|i'd|me|us|we're|we were|this|mine|it's|what follows|here|i got|i wrote|i made|i'm working",
        "(?:reel|post|video|carousel|content|story|caption|message|work|job|space|collaboration|partnership|campaign)",
      ],
      other: [
        "(?:i|we)(?:'ve|'d| have| had)? (?:also |already |always |once )?(?:paid|pay|bought|spent (?:my|\\p{L}+ euros?)|funded)|(?:paid|funded)(?: for)? by (?:me|us|my)|my own (?:money|pocket)|you pay|to pay",
        "means|(?:saw|seen|watched) (?:an?|the|your) (?:ad|advert)~|pay(?:s|ing)? (?:its|their|them|well|attention|a visit|off)|paid (?:a visit|off|attention)|the (?:advert|ads?)(?! (?:is|you))|advertising (?:is|agenc|campaign|world|standard)~",
        "(?:team|tournament|exhibition|festival|race|club|parking|coffee|ticket)s?|\\p{L}+'s (?:team|club|school)|looking for|in cash|at the till|my (?:mother|father|husband|wife|sister|brother)",
      ],
    },
  },
  gifted: {
    it: {
      family: [
        "regal[oi]|regalat[oaie]\\p{L}*|omaggi[oa]?|omaggiat[oaie]|don[oi]|donat[oaie]|gratis|gratuit\\p{L}+|offert[oaie]|campion[ei]|a costo zero",
        "senza (?:pagar|spender|chieder)~|(?:me|ce) l'(?:ha|hanno) (?:dat|mandat|spedit|portat)[oaie]|non (?:ho|abbiamo) spes[oa]",
      ],
      party: ["mi|m'|me|ci|ce|ho|ricevut[oaie]|avut[oaie]|arrivat[oaie]|quest[oa]|mi[oa]|lampada|lucciola|prodotto"],
      other: [
        "ide[ae]|perfett[oaie]|ideal[ei]|per (?:chi|voi|natale|l'estate|la mamma|ogni)|ogni|list[ae]|buon[oi]|cart[ae] regalo|sorris[oi]|emozion[ei]|vi regal~|regala|regalate\\p{L}*|regalar\\p{L}*|fa regali",
        "ho (?:regalat|donat|comprat|pagat|pres)[oa]|(?:mi|me l[oaei]) sono|in offerta|offerta lancio|spedizion[ei] (?:gratis|gratuit\\p{L}+)|(?:si entra|ingresso|entrata|visit[ae]) (?:gratis|gratuit\\p{L}+|liber\\p{L}+)",
        "(?:mi[ao]|da) (?:sorella|madre|padre|marito|moglie|figli[ao]|zi[ao]|amic[ao]|nonn[ao]|compagn[ao])",
      ],
    },
    en: {
      family: [
        "gift(?:s|ed)?|presents?|freebies?|free|gratis|complimentary|for nothing|donat(?:ed|ion)|samples?|no charge|cost me nothing",
        "treated (?:me|us)|presented (?:me|us)|offered|(?:wouldn't|would not|didn't|refused to) (?:take|let me pay|charge|accept|want)",
      ],
      party: ["me|us|i|my|mine|i've|i'm|got|received|given|sent|this|it's|lamp|lucciola|product"],
      other: [
        "gift (?:idea|card|guide|shop|voucher|wrap)s?|perfect|ideal|every|each|for (?:you|christmas|the summer|anyone|everyone|your|mum|those)|your|you(?:'ll| will| get| win| can| could| buy)|feel free|free (?:to|time|hand|delivery|shipping|entry|visits?)|\\p{L}+-free|discount",
        "i (?:gave|give|bought|paid|got it from)|(?:gifts?|presents?|offered) (?:its|their|the new|a new)|(?:my|from) (?:sister|mother|father|husband|wife|son|daughter|aunt|friend|grandmother|partner)|offered (?:me |us )?(?:a |an |some )?(?:coffee|tea|tour|chair|seat|smile|advice|hand)",
      ],
    },
  },
  invited: {
    it: {
      family: [
        "(?:tra|fra) (?:i|le|gli) (?:su[oe][ie] )?(?:invitat|ospit)[ei]|invit(?:o|i|at[oaie]|ava|avano|a)|ospit[ei]|ospitat[oaie]|ospitalità",
      ],
      party: ["mi|m'|me|ci|ero|eravamo|sono|siamo|c'ero|mi[oa]|noi|presenza|anch'io|io|serata|evento"],
      other: [
        "siete|sei|vi|voi|ti|tutt[ie]|chi vuole|invita(?:no)? (?:chi|i|le|gli|la|il)|(?:ho|abbiamo|avevo) (?:\\p{L}+ )?invitat[oaie]|invit(?:are|iamo)|invitate (?:chi|il|la|i|gli|le|un|una|tutt[ie])|invito (?:mi[ao]|chi|le|i|la)",
      ],
    },
    en: {
      family: [
        "invit(?:ed|es?|ation|ations|ee|ees|ing)(?:-only)?|guests?|hosted|asked (?:me|us) (?:to|along|in|over)|(?:saved|kept) (?:me|us) a (?:seat|place)",
      ],
      party: ["i|me|us|my|mine|we|i'd|i've|i'm|presence|evening|event"],
      other: [
        "you|your|you're|everyone|everybody|anyone|all of you|(?:i|we)(?:'ve| have)? (?:invited|invite|hosted)|invites? (?:all|people|customers|readers)|guest(?: )?(?:room|house|book)s?",
      ],
    },
  },
};
