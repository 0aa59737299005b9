import { overlaps, placesIn, type Range } from "../../lib/range.ts";
import { italianMonth } from "../../lib/text/month-names.ts";
import type { TextDoc } from "../../lib/text.ts";

/** Something that looks like data about a person. */
export interface Datum extends Range {
  readonly kind: "mail" | "phone" | "code" | "order" | "address";
}

const shapes: readonly (readonly [Datum["kind"], RegExp])[] = [
  ["mail", /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,4}\p{L}{2,12}/gu],
  [
    "code",
    /(?<![\p{L}\p{N}])(?:[a-z]{6}\d{2}[a-z]\d{2}[a-z]\d{3}[a-z]|it ?\d{2} ?[a-z](?: ?\d){10}(?: ?[\da-z]){12}|[a-z]{2}\d{2}(?: ?[\da-z]{4}){3,7}|(?:\d{4}[ -]){3}\d{4})(?![\p{L}\p{N}])/gu,
  ],
  [
    "code",
    /(?<!\p{L})(?:carta|iban|visa|mastercard|bancomat|conto|card|account|id|documento|postepay)(?!\p{L})[^.!?\n]{0,30}?(?:finisc\p{L}*|termin\p{L}*|ultime (?:quattro )?cifre|ending|ends?|last four)(?: digits| che sono)?(?: in| with| per| con| are)? \d{3,5}(?!\d)/gu,
  ],
  [
    "code",
    /(?<!\p{L})(?:targ(?:a|ata)|plates?|number plate|registration)(?: number| is|:|,)? ?[a-z]{2} ?\d{2,3} ?[a-z]{2,3}(?![\p{L}\p{N}])/gu,
  ],
  [
    "order",
    /(?<!\p{L})(?:abbonamento|tessera|telaio|matricola|polizza|contratto|cartella|serie|numero di serie|order form|shop card|membership|policy|serial|card|prescription|customer|cliente)(?: studenti| annuale| mensile)?(?:,? (?:numero|number|no|n|code|codice|id))?\.?°?º? ?[:#]? ?#?(?=[a-z-]{0,4}\d)(?!(?:19|20)\d\d(?!\d))(?!\d{1,3}(?!\d))[a-z\d][a-z\d/-]{3,20}(?![\p{L}\p{N}])/gu,
  ],
  [
    "address",
    /(?<!\p{L})(?:via|viale|piazza|corso|vicolo|largo|piazzale) (?:(?!(?:con|in|per|a|al|e)(?!\p{L}))[\p{L}'.]+ ){0,3}?[\p{L}']+,? (?:al|al numero|al civico|numero|civico) \d{1,4}(?![\p{L}\p{N}])/gu,
  ],
  [
    "address",
    /(?<!\p{L})(?:(?!(?:the|our|on|in|of|a|to|at|next)(?!\p{L}))[\p{L}'.]+ ){1,2}?(?:street|road|avenue|lane|terrace|crescent|gardens),? (?:number |no\.? ?)?\d{1,4}(?![\p{L}\p{N}:]|\.\d)/gu,
  ],
  ["address", /(?<![\p{L}\p{N}:.,])\d{1,4},? (?:strada|via|piazza|corso|viale|vicolo|rue) \p{L}+/gu],
  [
    "address",
    /(?<!\p{L})(?:(?:al|dal|il) civico \d{1,4}|(?:of|from|at) (?:flat|apartment|number|no\.) ?\d{1,4}[a-z]?|(?:in|of|tenant in|room) \d{1,3}[a-d](?![\p{L}\p{N}]))/gu,
  ],
  ["phone", /(?<![\p{L}\p{N}.,/#-])(?:\+|00)?\d(?:[ ./-]?\d){7,13}(?![\p{L}\p{N}])/gu],
  [
    "order",
    /(?<!\p{L})(?:ordine|order|prenotazione|booking|pratica|reservation|spedizione|tracking|ticket|parcel|pacco|fattura|invoice|reference|riferimento)(?:,? (?:numero|number|no|n|code|codice|ref|id))?\.?°?º? ?[:#]? ?#?(?=[a-z-]{0,4}\d)[a-z\d][a-z\d/-]{3,20}(?![\p{L}\p{N}])/gu,
  ],
  [
    "address",
    new RegExp(
      String.raw`(?<!\p{L})(?<!(?:per|va|vanno|andrà|andare|andat[oa]|part[eo]|port\p{L}+|mand\p{L}+|spedi\p{L}+|butt\p{L}+|un) (?=via|corso|strada|largo))(?:via|viale|piazza|corso|vicolo|largo|strada|piazzale|viottolo) (?!(?:e|o|ed|il|i|gli|un|una|tra|dalle|alle|dal|dopo|fino|verso|entro|prima|con|col|oggi|domani|per|in|e?-?mail|interno|(?:di|del) (?:formazione|aggiornamento|personale|lavoro))(?!\p{L}))(?:(?:\p{L}{1,3}\.|[\p{L}']+) ){1,4}?(?<!(?<!\p{L})(?:delle|dalle|alle|dal|al|dopo|fino|entro|ore|circa|verso|tra|fra|il|di|con|ogni|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica) )(?:n\.? ?)?\d{1,4}(?:\/?[a-z])?(?![\p{L}\p{N}]| (?:${italianMonth}|or[ae]|giorn[oi]|minuti|euro|€))`,
      "gu",
    ),
  ],
  [
    "address",
    /(?<![\p{L}\p{N}.,:€£$])\d{1,4}[a-z]?,? (?!is |was |of |on |in )(?:(?!(?:in|on|of|a|to|with|by|from|w|v|watts?|led|halogen|volts?|days?|weeks?|hours?|euros?|per|and|or|at|for|people|is|was|its?|the|suits?|you|we|i|they|he|she|will|to)(?!\p{L}))[\p{L}'.]+ ){1,3}?(?:street|road|avenue|lane|drive|close|st|rd|ave|court|terrace|crescent|gardens|square|place|way)(?![\p{L}])/gu,
  ],
];

/** A date, an opening time or an amount is no telephone number. */
const notPhone = /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{2}[./-]\d{2}|(?:19|20)\d{2}[ ./-](?:19|20)\d{2})$/;

/** Addresses of pages: what looks like a number inside them isn't one. */
const page = /https?:\/\/[^\s]+|www\.[^\s]+/g;

/** More than a learner needs to see; keeps hostile texts cheap. */
const mostData = 40;

/** Everything in the text that has the shape of personal data, without overlaps. */
export function personalData(text: TextDoc): Datum[] {
  const pages = placesIn(text.folded, page);
  const found: Datum[] = [];
  for (const [kind, shape] of shapes)
    for (const match of text.folded.matchAll(shape)) {
      if (found.length >= mostData) break;
      const datum = { kind, start: match.index, end: match.index + match[0].length };
      if (kind === "phone" && notPhone.test(match[0])) continue;
      if (![...pages, ...found].some((range) => overlaps(datum, range))) found.push(datum);
    }
  return found.toSorted((a, b) => a.start - b.start);
}
