import type { DatedSource } from "../lib/dated-source.ts";

/** Ties that a row can declare. */
export type Tie = "none" | "sponsored" | "gifted" | "invited";

/** What people write in the disclosure cell, by the beginning of the word. */
export const tieNames: Readonly<Record<Exclude<Tie, "none">, readonly string[]>> = {
  sponsored: ["sponsor", "paga", "paid", "adv", "pubblicit", "advert", "partner"],
  gifted: ["gift", "omagg", "regal", "present"],
  invited: ["invit", "ospit", "guest"],
};

/** Where the wordings come from: rules and platforms change them. */
export const disclosureDated: DatedSource = {
  source: {
    it: "Regolamento Digital Chart dello IAP, versione del 30 ottobre 2024, come lo riassumono gli studi legali (2024-2025); codice di condotta AGCOM 197/25/CONS, 2025",
    en: "IAP, Digital Chart regulation, version of 30 October 2024, as law firms sum it up (2024-2025); AGCOM code of conduct 197/25/CONS, 2025",
  },
  checkedOn: "2026-11",
};

/**
 * Wordings that reveal a payment: they count as labels only, at the head of a line or sentence or as a hashtag
 * (`lib/disclosure.ts`). Patterns over folded text. The name of a collaboration alone is none.
 */
export const paidLabels = [
  "pubblicità",
  "pubblicita'?",
  "(?:contenut[oi]|post|messaggio|video|reel|collaborazione|partnership|storia|carosello) (?:a fini )?(?:pubblicitari[oiae]?|pubblicizzat[oa]|promozional[ei]|commerciale)",
  "sponsorizzat[oaie]",
  "sponsorizzazione",
  "sponsorizzatoda~",
  "promoss[oa] da(?:l|lla|llo|ll')?",
  "promossoda~",
  "promoss[oa] e (?:pagat|sponsorizzat|finanziat)[oa] da(?:l|lla|llo|ll')?",
  "inserzione(?: a pagamento| pubblicitaria)?",
  "annuncio pubblicitario",
  "(?:collaborazione|partnership) (?:retribuita|pagata|commerciale|pubblicizzata|pubblicitaria)",
  "partnershippagata",
  "collaborazioneretribuita",
  "(?:pagat|retribuit|finanziat|commissionat)[oa] da(?:l|lla|llo|ll')?(?! (?:me|noi|mi[ao]|nostr[oa]|sol[oa])(?!\\p{L}))",
  "contiene (?:pubblicità|inserzioni|una sponsorizzazione)",
  "(?:contenuto|post|video|reel|storia|carosello|articolo|collaborazione|partnership) a pagamento",
  "(?:promotional|sponsored|commercial|paid) (?:message|content|post|video|reel|story|carousel|work)",
  "(?:lavoro|messaggio|incarico) (?:pagato|retribuito|a pagamento)",
  "advertising",
  "advertisement",
  "adverts?",
  "(?:post |contenuto |video |reel |in )?adv",
  "sponsored",
  "sponsoredby~",
  "promoted by",
  "promotedby~",
  "paid (?:advertising|partnership|post|promotion|collaboration|content|(?:for )?by(?! (?:me|us|myself|ourselves|my|our)(?!\\p{L}))|ad|advertisement)",
  "(?:commissioned|funded|financed) by",
  "paidpartnership",
  "paidad",
  "(?:contains|includes) (?:paid )?(?:advertising|promotion|sponsorship)",
  "in paid (?:partnership|collaboration) with",
] as const;

/** Sentences that tell of a payment in plain words, wherever they stand. */
const paidSentences = [
  "(?:ci|mi) (?:ha|hanno) pagat[oaie]|(?<!nessuno )(?<!non )(?<!chi )(?:ci|mi) (?:paga(?:no|va)?|sta(?:nno)? pagando)(?! (?:il|la|le|i|gli|l'|un|una) )",
  "(?:c'è|ho|abbiamo) (?:uno|un|lo) sponsor(?! (?:nuovo|possibile))|sponsorizza(?:no)? quest[oa]",
  "(?:vengo|veniamo|vengono|viene) pagat[oaie](?= (?:da|per))~|(?:dietro|contro) (?:compenso|pagamento)|(?:contenuto|post|video|reel|lavoro) pagat[oaie]",
  // the brand as the one who pays for what one reads: 'Bottega Lume ha pagato questo carosello'
  "(?<!non )(?:ha|hanno) (?:pagat|finanziat|commissionat|sponsorizzat)o (?:per )?(?:questo|questa|quest'|il (?:mio |presente )?|la (?:mia )?|i |le )(?: )?(?:contenut|post|video|reel|carosell|stori|didascali|articol|foto|racconto|messaggi|pubblicit)\\p{L}*",
  "(?<!n't )(?<!not )(?:paid|pays|is paying|are paying|paying|commissioned|sponsored|funded) (?:for )?(?:this|the|my|these) (?:content|post|video|reel|carousel|story|stories|caption|article|photo|picture)s?",
  "(?:i|we|i've|we've) (?:\\p{L}+ )?(?:received|got|get|was given|were given|took|earned) (?:a |an |some )?(?:fee|payment|money|compensation)(?= (?:from|by|for))",
  "(?:gave|paid|offered|sent|handed|giving|paying) (?:me|us) (?:a |an |some )?(?:\\p{L}+ )?(?:fee|payment|money|sum|compensation|wage)|(?:mi|ci) (?:ha|hanno) (?:dato|versato|offerto|riconosciuto|corrisposto) (?:un |dei |una |del )?(?:\\p{L}+ )?(?:compenso|soldi|somma|cachet|pagamento|denaro)",
  "(?:hired|commissioned|engaged|contracted) (?:me|us) (?:to|for)|(?:mi|ci) (?:ha|hanno) (?:ingaggiat|assunt|commissionat|scritturat)[oaie]",
  "(?:in cambio d(?:i|el)|ricev(?:o|uto|endo)|ho avuto|prendo) (?:un |il |dei )?(?:compenso|soldi|denaro|pagamento)|(?:for|in return for|against) (?:a fee|payment|money)(?= from| by|[.,:])",
  "(?:video|post|reel|contenuto|storia|carosello|giro|lavoro|questo|quest[oa]),? (?:\\p{L}+ ){0,2}(?:me|ce) l'(?:ha|hanno) pagat[oaie]",
  "(?:sono|siamo) (?:stat[oaie] )?(?:pagat|sponsorizzat)[oaie] da(?:l|lla|llo|ll')?",
  "(?:in|una|è una) (?:collaborazione|partnership) (?:retribuita|pagata|pubblicizzata|a pagamento)",
  "(?<!you )(?<!they )(?<!who )(?:paid|paying|pays) (?:me|us)(?= (?:to|for))|(?<!you )(?<!they )(?<!who )(?<!nobody )(?<!no one )(?:pays|is paying|are paying) (?:me|us)(?= *(?:[,.:;!]|and|but))",
  "(?:sponsors|is sponsoring|funds|is funding) (?:this|the|these|my) (?:content|post|video|reel|carousel|story|caption|article)s?",
  "(?:sponsors|is sponsoring|are sponsoring|paid for|pays for|is paying for) (?:what|everything|all)(?! (?:i|we) (?:buy|bought))",
  "(?:i'm|i am|i was|i got|i get|i've been|we're|we are|we were|we get) (?:being )?paid (?:to|for)",
  "(?:i'm|we're|i am|we are|i was|we were|been) (?:being )?(?:paid|sponsored) by",
  // said of oneself beside what one did: 'Ieri, pagata da Bottega Lume, ho passato il pomeriggio'
  "(?<=(?:^|[.!?\\n]) *(?:(?:ieri|oggi|io|qui|sabato|domenica|lunedì|martedì|mercoledì|giovedì|venerdì|scors[oa]|mattina|pomeriggio|sera|stamattina|stasera|settimana|giorno|mese|la|lo|il|di|questa|questo|altro|l'altro) )*)(?:pagat|retribuit|ingaggiat|sponsorizzat)[oaie] d(?:a|al|alla|ai|all'|allo) (?!(?:me|noi|mi[ao])(?!\\p{L}))(?:[@#\\p{L}'._]+ ){1,3}(?:vi |ti |mi |ci |ne )?(?:ho|abbiamo|sono|siamo)(?!\\p{L})",
  "(?<=(?:^|[.!?\\n]) *(?:(?:yesterday|today|last|this|on|saturday|sunday|monday|tuesday|wednesday|thursday|friday|morning|afternoon|evening|week|month|the|other|day|here) )*)(?:paid|hired|commissioned|sponsored) by (?!(?:me|us|my)(?!\\p{L}))(?:[@#\\p{L}'._]+ ){1,3}(?:i|we)(?:'ve|'d|'m|'re)?(?!\\p{L})",
  "grazie (?:mille |infinite |di cuore |davvero |tante |ancora )?(?:(?:a|ai|agli|al|alla|allo) (?!(?:mi[aoe]|miei|tutt[ei]|chi|amic[hi]?[ei]|mamma|papà|nonn[ai]|quell[aeio]|voi)(?!\\p{L}))(?:[@#\\p{L}'._]+ ){1,4}|all'(?:[@#\\p{L}._]+ ){1,4})?per (?:il (?:\\p{L}+ )?compenso|aver(?:mi|ci)? (?:pagat|sponsorizzat|finanziat|ingaggiat)[oaie])",
  "thank(?:s| you)(?: so much| very much| ever so much)? (?:(?:to )?(?!(?:to|my|everyone|everybody|all|those|mum|dad|you|friends)(?!\\p{L}))(?:[@#\\p{L}'._]+ ){1,4})?for (?:(?:the|a|my) (?:\\p{L}+ )?fee|(?:paying|sponsoring|hiring|commissioning) (?:me|us|this|these))",
] as const;

/** What one is given that is no product: an idea, advice, a hand. */
const notThings =
  "(?!(?: (?:an?|some|the|this|that|such|so|much|many|a lot of|plenty of|good|great|nice|new|little|useful|best|lovely|warm)){0,4} (?:ideas?|advice|tips?|hand|hints?|time|chance|reasons?|hopes?|smiles?|calls?|messages?|e-?mails?|link|looks?|tour|moment|lessons?|sense|feeling|courage|trouble|push|lift|directions|answers?|details?|help|joy|welcome|appointment|invitations?|invites?|discount|code|voucher)(?!\\p{L}))";

const given = [
  // thanks that name what was given; 'thanks to' alone hints only
  "grazie (?:mille |infinite |di cuore |davvero |tante |ancora )?(?:(?:a|ai|agli|al|alla|allo) (?!(?:mi[aoe]|miei|tutt[ei]|chi|amic[hi]?[ei]|mamma|papà|nonn[ai]|quell[aeio]|voi)(?!\\p{L}))(?:[@#\\p{L}'._]+ ){1,4}|all'(?:[@#\\p{L}._]+ ){1,4})?per (?:il|lo|questo|un|l')(?: )?(?:\\p{L}+ )?(?:regalo|dono|omaggio|presente)(?! (?:di|per) (?:natale|compleanno|nozze|laurea))",
  "grazie (?:mille |infinite |di cuore |davvero |tante |ancora )?(?:(?:a|ai|agli|al|alla|allo) (?!(?:mi[aoe]|miei|tutt[ei]|chi|amic[hi]?[ei]|mamma|papà|nonn[ai]|quell[aeio]|voi)(?!\\p{L}))(?:[@#\\p{L}'._]+ ){1,4}|all'(?:[@#\\p{L}._]+ ){1,4})?per aver(?:mi|ci|mela|cela|melo) (?:regalat|donat|omaggiat)[oaie]",
  "thank(?:s| you)(?: so much| very much| ever so much)? (?:(?:to )?(?!(?:to|my|everyone|everybody|all|those|mum|dad|you|friends)(?!\\p{L}))(?:[@#\\p{L}'._]+ ){1,4})?for (?:the|this|my|a|your) (?:\\p{L}+ )?(?:gift|present|freebie)(?! (?:card|wrap|idea|shop|of))",
  "thank(?:s| you)(?: so much| very much| ever so much)? (?:(?:to )?(?!(?:to|my|everyone|everybody|all|those|mum|dad|you|friends)(?!\\p{L}))(?:[@#\\p{L}'._]+ ){1,4})?for (?:gifting|giving) (?:me|us)(?! (?:the|a|an) (?:chance|idea|time|courage|advice|tour|hand))",
  "gifted(?:by~)?",
  "giftedproduct~",
  "pr(?:gift|sample)",
  "omaggi[oa](?: stampa)? d(?:i|a|al|alla|allo|all'|el|ella|ello|ell') (?!natale|compleanno|benvenuto)@?\\p{L}+",
  "omaggi[oa] (?:ricevut|avut|inviat|mandat)[oa] d(?:a|al|alla|allo|all')",
  "(?<=^|[\\n\\[(] *)(?:gift|omaggio|regalo)(?= *[·•|:.\\])–—-])",
  "(?:è|era) un (?:presente|dono|regalo|pensiero)(?: \\p{L}+)? d(?:i|a|el|ella|ello|ell')(?! (?:natale|compleanno|nozze))",
  "(?:in|come) omaggio d(?:a|al|alla|allo|all'|i|el|ella|ello|ell')",
  "(?:è|sono|era) (?:un |degli )?omagg(?:io|i)",
  "(?:ricevut|avut|inviat|mandat|arrivat|fornit)[oaie] (?:\\p{L}+ ){0,3}(?:in|come) (?:omaggio|regalo|dono|prestito|prova)",
  "(?<!ide[ae] )(?<!list[ae] )(?<!buon[oi] )(?<!cart[ae] )(?<!pacc[oh] )(?<!pacchetto )(?:regalo|dono) d(?:i|a|al|alla|allo|ella|ello|el|ei|egli|all'|ell') (?!natale|compleanno|nozze|san |benvenuto|laurea|fine)@?\\p{L}+",
  "omaggiat[oaie]",
  "prodott[oi] (?:ricevut|inviat|fornit|omaggiat|regalat|offert|donat|mandat)[oi]",
  "prodott[oi](?:ricevut|in?omaggi|inregalo|omaggi|inviat|fornit|regalat|offert|gratuit)~",
  "(?<=[#＃](?:ricevut[oaie])?)(?:in(?:omaggio|regalo)|omaggioda|regaloda)~",
  "(?:ci|mi|me|ce|gli|le)(?: l[oaie']| ne)?(?: )?(?:ha|hanno|è stat[oaie]|sono stat[oaie]) (?:regalat|donat|prestat|fornit|omaggiat|mandat[oaie] gratis|inviat[oaie] gratis)[oaie]?(?! (?:un'|un |una |l'|il |la |dei |delle |tanti )?(?:emozion|sorris|ide[ae]|consigli|ora|serata|momento|risposta|attenzione|ascolto|orecchio|aiuto)\\p{L}*)",
  "(?:regalat|donat|prestat)[oaie](?:mi|ci)? d~",
  "(?:fornit|ricevut|inviat|mandat|avut|arrivat|dat|spedit|consegnat)[oaie] (?:\\p{L}+ ){0,4}(?:gratis|gratuitamente|a titolo gratuito|senza pagar\\p{L}+)",
  "(?:gifts?|presents?|freebies?) (?:from|by|of)(?! (?:me|myself|us|my|our|mum|mom|dad|nobody|christmas)(?!\\p{L}))(?! (?:\\p{L}+ ){1,3}for (?:the|your|you|anyone|mum|christmas)(?!\\p{L}))",
  // not bought, and from whom
  "(?:non|mai) (?:l'|la |lo |le |li |ne )?(?:ho|abbiamo) (?:né )?(?:pagat|comprat|acquistat|spes)[oaie]|(?:senza|non) (?:che |averl[oaie] |averla |doverl[oaie] |dover)?(?:\\p{L}+ )?(?:pagass|pagar|pagat|spender|comprar)\\p{L}*|a costo zero|(?:fatt[oaie]) avere (?:\\p{L}+ ){0,4}(?:gratis|in (?:omaggio|regalo|prova))",
  "(?:me l'ha|me li ha|me le ha|ce l'ha|ce l'hanno) (?:mandat|dat|inviat|portat|fatt|offert|donat|spedit)[oaie] (?:\\p{L}+ ){0,3}(?:gratis|gratuitamente|in regalo|in omaggio|bottega|senza)|offert[oaie](?:mi|ci|ce)? (?:in \\p{L}+ )?d(?:a|al|alla|allo|all'|ai)(?! (?:me|noi)(?!\\p{L}))~",
  "(?:i|we) (?:didn't|did not|haven't|have not|never) (?:pay|buy|paid|bought|spend|spent)~|(?:without|not) (?:paying|having paid|having to pay|being charged)|(?:no|zero) cost to (?:me|us)|(?:didn't|did not) cost (?:me|us)|(?:let (?:me|us) have|handed (?:me|us)|passed (?:me|us))(?: \\p{L}+){1,5} (?:free|gratis|for nothing)|on the house",
  "(?:is|was) a (?:free )?gift",
  "suppliedby~",
  `(?:kindly )?(?:gave|given|sent|lent|supplied|provided|gifted) (?:to )?(?:me|us)${notThings}`,
  "(?:gave|sent|handed|lent|donated|gifted) (?:it|this|one|them|the \\p{L}+|this \\p{L}+) to (?:me|us)|(?:got|received|had|have|get) (?:\\p{L}+ ){0,4}for nothing",
  "(?:kindly |was |were |been )?(?:sent|given|supplied|provided|received|lent|gave|got|donated) (?:\\p{L}+ ){0,4}(?:free|for free|free of charge|by|at no cost|as a gift)",
  "(?:product|sample|lamp|item)s? (?:supplied|provided|sent|given|lent|donated)(?: \\p{L}+)? (?:by|from)",
  "free (?:product|sample|gift|item|lamp)s? (?:from|by|courtesy of)",
  "(?:received|got) (?:\\p{L}+ ){1,4}(?:for free|free of charge|as a gift|as a present)",
] as const;

const hosted = [
  "grazie (?:mille |infinite |di cuore |davvero |tante |ancora )?(?:(?:a|ai|agli|al|alla|allo) (?!(?:mi[aoe]|miei|tutt[ei]|chi|amic[hi]?[ei]|mamma|papà|nonn[ai]|quell[aeio]|voi)(?!\\p{L}))(?:[@#\\p{L}'._]+ ){1,4}|all'(?:[@#\\p{L}._]+ ){1,4})?per (?:l'|il |questo |quest'|un )(?:\\p{L}+ )?(?:invito|ospitalità)|grazie (?:mille |infinite |di cuore |davvero |tante |ancora )?(?:(?:a|ai|agli|al|alla|allo) (?!(?:mi[aoe]|miei|tutt[ei]|chi|amic[hi]?[ei]|mamma|papà|nonn[ai]|quell[aeio]|voi)(?!\\p{L}))(?:[@#\\p{L}'._]+ ){1,4}|all'(?:[@#\\p{L}._]+ ){1,4})?per aver(?:mi|ci) (?:invitat|ospitat)[oaie]",
  "thank(?:s| you)(?: so much| very much| ever so much)? (?:(?:to )?(?!(?:to|my|everyone|everybody|all|those|mum|dad|you|friends)(?!\\p{L}))(?:[@#\\p{L}'._]+ ){1,4})?for (?:(?:the|this|my|an|your) (?:\\p{L}+ )?(?:invitation|invite|hospitality)|(?:inviting|hosting) (?:me|us))",
  "(?<!siete )(?<!sei )(?<!tutti )(?<!tutte )invitat[oaie] d(?:a|al|alla|allo|ai|all'|agli|alle)(?! (?:noi|sabato|domenica|oggi|vivo)(?!\\p{L}))",
  "invitat[oaie]da~",
  "invitedby~",
  "(?<=[#＃])invit(?:ed|at[oaie])",
  "at (?:\\p{L}+ ){0,4}\\p{L}+'s (?:\\p{L}+ )?(?:invitation|invite)|l'invito (?:\\p{L}+ )?(?:era|è|arriva|arrivava|viene|veniva|me l'ha) (?:fatto |mandato )?d~",
  "invited (?:\\p{L}+ )?by",
  "(?:was|were|been|i'm|we're) (?:\\p{L}+ )?invited (?:\\p{L}+ ){0,5}by",
  "invited (?:us|me|guest)",
  "\\p{L}+'s (?:invited |special )?guests?(?! (?:room|house|book))|(?:sent|extended|wrote)(?: me| us)? (?:an|the) invit\\p{L}+|(?:mandat|spedit|inviat|dat|arrivat|ricevut|avut)[oaie] (?:\\p{L}+ )?(?:un |l'|il )?invito",
  "asked (?:me|us) (?:along|over|round|in|to (?:come|join|attend|their|the))|had (?:me|us) (?:over|along|round)|(?:invitation|invite|ticket) (?:from|by)|(?:on|among) (?:the|their) (?:guest list|guests|invited)|as (?:a|their|an invited) guest",
  "(?:mi|ci) (?:ha|hanno) (?:chiamat|volut|chiest)[oaie](?! (?:il|la|un|una|quanto|cosa|perché|come|se)(?!\\p{L}))|(?:tra|fra) (?:gli|i) (?:invitati|suoi ospiti|ospiti) d~|(?:mi|ci) (?:ha|hanno) (?:riservato|tenuto|regalato|offerto) (?:un|il) (?:posto|invito|biglietto|ingresso)",
  "(?:ci|mi|li|le) (?:ha|hanno|aveva|avevano) (?:invitat|ospitat)[oaie]",
  "(?:su|dietro) invito d~",
  // a label at the head, with the name after it: 'Invito · Bottega Lume', '[Evening by invitation: Bottega Lume]'
  "(?<=(?:^|\\n|\\[|\\() *)(?:(?!(?:vi|ti|io|v')(?!\\p{L}))\\p{L}+ (?:di |per |su |by |on )?)?(?:invito|invitation|invited)(?! (?:per|for) (?:voi|tutt[ei]|chi|you|all|every\\p{L}+)(?!\\p{L}))(?:,? [\\p{L} ]{1,30})? *(?=[·:|–—-] *\\p{L})",
  "(?<=(?:^|\\n|\\[|\\() *)(?:(?:(?!(?:no|nessun|without|senza)(?!\\p{L}))\\p{L}+ )?(?:su|dietro|con|by|on) )?(?:invito|invitation)(?= *[.(\\])])",
  "(?:asked|wanted) (?:me|us)(?: there| in| too)?(?= *[.,;!)\\]])|(?:me|ce) l'(?:ha|hanno) chiest[oa](?= *[.,;!)\\]])",
  "(?:per|con) (?:un )?invito d~",
  "(?<!(?<!\\p{L})[vt]i )invito d(?:i|el|ella|ell'|ello|ai|a|al|alla)",
  "ospit[ei] d~",
  "ospitat[oaie] d~",
  "(?:viaggio|soggiorno|cena|pranzo|colazione|aperitivo|serata|giornata|bigliett[oi]|ingress[oi]|notte|corso|esperienza|visita|trasferta|posto|posti) (?:\\p{L}+ )?(?:offert|pagat)[oaie] d~",
  "guests? of",
  "(?:press|media) (?:trip|visit|event|invite)",
  "(?:at|on|by) (?:the |their )?(?:kind )?invitation (?:of|from)",
  "(?:was|were|am|are|been|kindly) hosted by",
  "hosted (?:me|us)",
  "(?:trip|stay|dinner|lunch|night|tickets?|visit|evening|meal|place|course) (?:was |were )?(?:paid for|offered|provided|covered|hosted) by",
] as const;

/** What may stand for each tie in a plan, where payment words serve for all three; a gift is no word for a payment. */
export const sentences: Readonly<Record<Exclude<Tie, "none">, readonly string[]>> = {
  sponsored: paidSentences,
  gifted: given,
  invited: [...hosted, ...given],
};

/** Words that hint at a tie without naming it. */
export const hints = [
  "(?:in )?(?:collaborazione|collab|partnership) (?:con|with|x)",
  "(?:in )?collaboration with",
  "(?:in )?partnership with",
  "(?:in|una) collaborazione",
  "partnership",
  "collaboration",
  "partner~",
  "ambassador",
  "brandambassador",
  "grazie (?:mille |di cuore |infinite )?a(?:i|gli|l|lla|llo|ll')?(?! (?:chi|tutt[ei]|voi|te|lei|lui|mi[ao]|miei|mie|mamma|papà|quell[iaeo]|queste?)(?!\\p{L}))",
  "ringrazi~",
  "(?:with )?thanks to(?! (?:those|everyone|everybody|all|you|my|mum|dad|whoever|who|this|that|him|her|them)(?!\\p{L}))",
  "thank you to",
  "powered by",
  "supported by",
  "con il supporto di",
  "#(?:sp|spon|collab|friendofbrand)",
  "amici di",
  "love by",
  "cortesia di",
  "courtesy of",
] as const;

/** Words that turn a wording into its opposite when they stand shortly before it. */
export const denials = [
  "non",
  "not",
  "no",
  "senza",
  "without",
  "never",
  "mai",
  "nessuna",
  "nessun",
  "niente",
  "zero",
  "mica",
  "\\p{L}+n't",
  "nobody",
  "nessuno",
  "no one",
  "nor",
] as const;
