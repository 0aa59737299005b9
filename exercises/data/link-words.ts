import type { DatedSource } from "../lib/dated-source.ts";

/** Where the list of shorteners comes from. */
export const shortenersDated: DatedSource = {
  source: {
    it: "gli accorciatori di link, raccolti a mano da elenchi pubblici",
    en: "the link shorteners, compiled by hand from public lists",
  },
  checkedOn: "2026-11",
};

/** Hosts that hide where a link goes. Those of a platform for its own pages (youtu.be, wa.me, lnkd.in) are not among them. */
export const shorteners: readonly string[] =
  "bit.ly bitly.com tinyurl.com t.ly cutt.ly rb.gy is.gd v.gd ow.ly shorturl.at short.io goo.gl buff.ly t2m.io rebrand.ly bl.ink tiny.cc tiny.one shorte.st adf.ly s.id dub.sh soo.gd clck.ru u.to x.gd urlz.fr short.link shor.tn j.mp bit.do qr.ae ift.tt dlvr.it snip.ly lc.chat trib.al po.st su.pr".split(
    " ",
  );

/** Phrases that say how to open a link and not what it leads to; the last ones are the weakest. Patterns over folded text. */
export const vagueLinks = {
  it: [
    "clicc(?:a|ate|ando|are|hi)(?: (?:subito|ora|adesso|pure))? (?:qui|qua|sul link|sul pulsante|il link|sotto|qui sotto)(?: sotto)?",
    "click (?:qui|qua|here)",
    "(?:premi|tocca|vai|andate|entra|fai (?:clic|click|tap)|fate (?:clic|click)|schiaccia)(?: (?:qui|qua)| sul link)(?: sotto)?",
    "(?:leggi|guarda|scopri|vedi|trovi|trovate|ascolta)(?: (?:tutto|di più|altro|lo|la|il resto))? (?:qui|qua|al link|nel link|sul link)(?: (?:in bio|sotto|qui sotto))?",
    "(?:trov(?:i|ate|erai|erete) )?(?:il |tutto (?:al |nel )?|al |nel |dal |sul )?link (?:è |lo trovi |lo trovate |sta )?(?:(?:qui |qua )?(?:sotto|sopra)|(?:qui|qua)|(?:in|nella|nel|nei|al|tra i) (?:nostra |mia |primo |nostre |mie )?(?:bio|biografia|profilo|commento|commenti|storie|descrizione))",
    "(?:qui|ecco|questo è) il link",
    "swipe up",
    "scorri in (?:su|alto)",
  ],
  en: [
    "click(?:ing)?(?: right| just)? (?:here|this|this link|on this|on this link|the link|on the link|below|the button)(?: below)?",
    "(?:tap|press|hit|follow|go|head|see|open)(?: over)? (?:here|this link|the link|below)(?: below)?",
    "(?:(?:the )?link|details|all of it)(?:'s| is| are)? (?:in|on) (?:the |my |our )?(?:bio|profile|first comment|comments?|stories|description)",
    "(?:the |find the )?link(?:'s| is)? (?:here|below|above)",
    "(?:here(?:'s| is)|this is) the link",
    "(?:read|find|see|learn|watch)(?: it| out)?(?: more| all)? (?:here|at the link|through the link)",
    "swipe up",
  ],
} as const;

/** Words beside such a phrase that still say nothing of what the link leads to. */
export const idleBesideLink = {
  it: "scopri scoprire sapere saperne sapete leggi leggere vedi vedere guarda guardare info informazioni informazione dettagli dettaglio maggiori ulteriori altro cose subito ora adesso oggi link trova trovi trovate trovare amici ragazzi ciao grazie perdere perderti perdete perdertelo pentirai pentirete dai vai andate corri correte continua resto sotto sopra bio profilo tutto approfondire approfondimenti clicca click fai fallo curiosi curiosa curioso vuoi volete basta semplice semplicemente presto succede".split(
    " ",
  ),
  en: "find out discover know learn read see watch info information details detail more everything else now today link get guys friends hello thanks miss regret go hurry continue rest below above bio profile click tap check curious want just simply easy come please dive wait yourself happens head heading over visit".split(
    " ",
  ),
} as const;

/** Places and things on a page: the sentence before a bare "link in bio" may name what it leads to. Patterns over folded text. */
export const destinations = {
  it: [
    "(?:sul|nel|dal|al|il|nostro) (?:sito|blog|canale|negozio|shop|catalogo|modulo|calendario|listino|regolamento|programma|podcast|video|report|menu)",
    "(?:sulla|nella|la|una|alla|nostra|in) (?:pagina|guida|mappa|scheda|ricetta|intervista|lista|storia|registrazione|galleria|newsletter|raccolta)",
    "orari|prezzi|date|istruzioni|risposte|foto|bigliett[oi]|posti|iscri[vz]~|prenot~|acquist~|ordin~|articolo|l'articolo|l'intervista|l'elenco|l'evento|candid~|dona~",
  ],
  en: [
    "(?:the|our|a|on|full) (?:site|website|blog|channel|shop|store|catalogue|form|calendar|price list|rules|programme|podcast|video|report|menu|page|guide|map|recipe|interview|list|story|recording|gallery|newsletter|article|event)",
    "(?:opening )?hours|prices|dates|instructions|answers|photos|tickets?|places|sign~ up|book~|buy~|order~|apply~|donat~|register~|subscribe~",
  ],
} as const;
