import { gap, phrases } from "../../lib/pattern/phrases.ts";

/** Who inspects and certifies, with the article or preposition; not who may be the brand itself, such as a town. */
const bodies =
  "(?:(?:l'|dell'|dall'|all')?(?:ispettorato(?: del lavoro)?|asl|inail|inps|ufficio d'igiene|ente certificatore|organismo)|(?:gli |dagli |degli )?ispettori(?: del lavoro)?|(?:i |dai )nas|(?:la |dalla )?guardia di finanza|(?:il |dal |i |dai )?sindacat[oi]|(?:un |da un |dal )?(?:laboratorio|ente|istituto) (?:esterno|indipendente))";

/** What products and shops go through before somebody vouches for them. */
const trials = "(?:controll[oi]|collaud[oi]|test|prov[ae]|verific(?:a|he)|ispezion[ei])";

/** Claims that something of ours was tested, certified or inspected: 'le nostre lampade sono tutte certificate'. */
export const vouches = phrases([
  "(?:è|sono|siamo|viene|vengono|era|erano|tutt[aeio]|regolarmente|già|stat[aeio]|e|azienda|ditta) (?:state? |stati? |tutt[aeio] |regolarmente |sempre )?(?:certificat|omologat|collaudat|testat)[aeio]",
  "(?:certificat|omologat)[aeio] (?:ce|iso|imq|tüv|tuv|da|dal|dalla|dall'|dagli|dai|a norma)",
  "(?:controllat|verificat|testat|collaudat)[aeio] (?:una per una|uno per uno|ad una ad una|a una a una|uno a uno)",
  "(?:marchio|marcatura|certificazione) ce",
  `(?:ha|hanno|abbiamo|con) ${gap(2)}(?:le |la |tutte le )?certificazion[ei]`,
  `(?:sottopost|soggett)[aeio] ${gap(1)}(?:a|ai|al) ${gap(2)}${trials}`,
  "controlli (?:di qualità|sono (?:continui|costanti|rigorosi|severi)|continui|costanti|rigorosi|severi)",
  `(?:rispetta|rispettano|rispettiamo|conform[ei] a|conform[ei] alle|conform[ei] agli) ${gap(3)}(?:norm[ae]|normativ[ae]|standard|direttiv[ae])`,
  `(?:controllat|verificat|certificat|ispezionat|confermat|approvat|garantit)[aeio] (?:[\\p{L}']+ ){0,3}(?:da )?${bodies}`,
  `(?:controllat|verificat|certificat|ispezionat|confermat|approvat|garantit)[aeio] (?:anche )?${bodies}`,
  `${bodies} ${gap(4)}(?:controlla|verifica|conferma|certifica|ispeziona|approva|garantisce|(?:ci|vi) visita|passat[oi]|dato|promoss[aeio]|testimoniare|controllato|verificato|confermato|certificato|ispezionato|approvato|trovato)(?:no)?`,
  "(?:ultima|recente|scorsa|superato (?:l'|un'|ogni )|superato tutte le) ?ispezion[ei]",
  `(?:superat[oaie]|superano|supera|passano) ${gap(2)}(?:i |il |gli |l'|le |la )?${trials}`,
]);

/** What takes a claim back or only plans it: 'non sappiamo se è certificata', 'sarà controllata'. */
export const spares =
  /(?<!\p{L})(?:non|né|nessun\p{L}*|se|sarà|saranno|verrà|verranno|dovrà|dovranno|prima che|prima di|finché|chiedi|rivolgiti|rivolgersi|senza)(?!\p{L})/u;

/** The beginnings of words of one family: whichever of them stands in the facts, the proof is known. */
export const families: readonly string[] = [
  "certific",
  "omolog",
  "collaud",
  "testat",
  "ispettor",
  "ispez",
  "controll",
  "verific",
  "sindacat",
  "norma",
  "marchio ce",
  "marcatura",
];
