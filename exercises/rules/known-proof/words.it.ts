import { phrases } from "../../lib/pattern/phrases.ts";

/** Who inspects and certifies, with the article or preposition; not who may be the brand itself, such as a town. */
const bodies =
  "(?:(?:l'|dell'|dall'|all')?(?:ispettorato|asl|inail|inps|ufficio d'igiene|ente certificatore|organismo)|(?:gli |dagli |degli )?ispettori|(?:i |dai )nas|(?:la |dalla )?guardia di finanza|(?:il |dal |i |dai )?sindacat[oi]|(?:un |da un |dal )laboratorio (?:esterno|indipendente))";

/** Claims that something of ours was tested, certified or inspected: 'le nostre lampade sono tutte certificate'. */
export const vouches = phrases([
  "(?:è|sono|siamo|viene|vengono|era|erano|tutt[aeio]|regolarmente|già|stat[aeio]|e) (?:state? |stati? |tutt[aeio] |regolarmente |sempre )?(?:certificat|omologat|collaudat|testat)[aeio]",
  "(?:certificat|omologat)[aeio] (?:ce|iso|imq|tüv|tuv|da|dal|dalla|dall'|dagli|dai|a norma)",
  "(?:controllat|verificat|testat|collaudat)[aeio] (?:una per una|uno per uno|ad una ad una|a una a una|uno a uno)",
  "(?:marchio|marcatura|certificazione) ce",
  `(?:controllat|verificat|certificat|ispezionat|confermat|approvat)[aeio] (?:[\\p{L}']+ ){0,3}(?:da )?${bodies}`,
  `${bodies} (?:[\\p{L}']+ ){0,3}(?:controlla|verifica|conferma|certifica|ispeziona|approva|(?:ci|vi) visita|controllato|verificato|confermato|certificato|ispezionato|approvato|trovato)(?:no)?`,
  "(?:ultima|recente|scorsa|superato (?:l'|un'|ogni )|superato tutte le) ?ispezion[ei]",
  "superat[oaie] (?:tutti |ogni )?(?:i )?(?:controlli|controllo|collaudi|collaudo|test)",
]);

/** What takes a claim back or only plans it: 'non sappiamo se è certificata', 'sarà controllata'. */
export const spares =
  /(?<!\p{L})(?:non|né|nessun\p{L}*|se|sarà|saranno|verrà|verranno|prima che|finché|chiedi|rivolgiti|rivolgersi|senza)(?!\p{L})/u;

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
  "marchio ce",
  "marcatura",
];
