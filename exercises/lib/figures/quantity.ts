import { figuresIn } from "../figures.ts";
import type { Locale } from "../locale.ts";
import { matches, pattern } from "../pattern.ts";
import type { TextDoc } from "../text.ts";

/** Articles count one thing only before what is counted: 'un'ora', 'una pagina', not 'una presenza costante'. */
const ones: Readonly<Record<Locale, RegExp>> = {
  it: pattern([
    "(?:una|un|uno|un'|mezz[ao]|mezz')(?: )?(?:sol[oa] |brev[ei] |sintetic[oa] |picc?ol[oa] )?(?:or(?:a|etta)|minut[oi]|mattin(?:a|ata)|pomeriggio|giornata|giorno|settimana|mese|volta|pagin\\p{L}*|fogli\\p{L}*|cartell[ae]|scheda|riga|riunione|incontro|telefonata|chiamata|videochiamata|call|giro|post|reel|video|carosello|storia|diretta|newsletter|articol\\p{L}+|annunci\\p{L}*|inserzione|campagna|calendario|pian[oi]|report|resoconto|rendiconto|riepilogo|riassunto|bilancio|consuntivo|rapporto|relazione|verifica|controllo|sondaggio|documento|(?:e-?)?mail|slide|tabella|grafico|schermata|chiacchierata|confronto|sessione|intervista|passaggio|ripasso|paio|decina|dozzina|quindicina|ventina|trentina|quarantina|cinquantina|centinaio)",
  ]),
  en: pattern([
    "one(?!(?:-|(?: ))(?:stop|of|place|roof|hand|and|size|to))",
    "(?:an?|half an?|half a) (?:single |short |brief |quick |one-page |half-hour )?(?:half-)?(?:hours?|hour's|minute|morning|afternoon|day|week|page|sheet|row|meeting|call|phone call|round|post|reel|video|carousel|story|newsletter|article|advert|ad|campaign|calendar|plan|report|recap|summary|write-up|document|e-?mail|slide|table|chart|screenshot|chat|catch-up|check-in|session|interview|review|survey|couple|dozen|handful)",
    "(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|forty-five|sixty|ninety)-(?:page|hour|minute|day|week|month|line|sheet|slide|screen|part|paragraph)(?:s|r)?",
    "twice",
    "single",
  ]),
};

const daysIt = "lunedì|martedì|mercoledì|giovedì|venerdì|sabato";
const daysEn = "monday|tuesday|wednesday|thursday|friday|saturday|sunday";

/** How often something is done. */
const often: Readonly<Record<Locale, RegExp>> = {
  it: pattern([
    "(?:ogni|al|alla|per|tutt[ie] (?:i|le|gli)) (?:giorn[oi]|settiman[ae]|mes[ei]|ann[oi]|mattin[ae]|ser[ae]|pomeriggi\\p{L}*|lunedì|martedì|mercoledì|giovedì|venerdì|sabat[oi]|domenic(?:a|he)|weekend|fine settimana|quindici giorni)",
    "quotidian\\p{L}+|giornalier\\p{L}+|settimanal\\p{L}+|bisettimanal\\p{L}+|quindicinal\\p{L}+|mensil\\p{L}+|bimestral\\p{L}+|trimestral\\p{L}+",
    "(?:a )?fine (?:di ogni )?mese|fine (?:di ogni )?settimana|a giorni alterni|mattina e (?:sera|pomeriggio)|(?:settimana|giorno|mese) (?:per|dopo) (?:settimana|giorno|mese)|(?:nei |i )?(?:giorni )?(?:feriali|lavorativi)|(?:da )?lun(?:edì)?\\.?(?: )?[-–/](?: )?(?:ven(?:erdì)?|sab(?:ato)?)",
    `(?:il |l'|l' |di |del )?(?:prim[oa]|ultim[oa]|second[oa]|terz[oa]|penultim[oa]) (?:giorno|settimana|${daysIt})(?: (?:lavorativo|utile|feriale))? (?:del|di ogni|di ciascun|d'ogni) mese|(?:il|di|tutti i|nei) (?:${daysIt})(?! (?:prossimo|scorso|\\d))|(?:fine|metà|inizio|principio) mese|una tantum`,
  ]),
  en: pattern([
    "(?:every|each|per|an?)(?: other)? (?:day|week|month|year|morning|evening|afternoon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|weekday|fortnight)",
    "daily|weekly|monthly|fortnightly|quarterly|nightly",
    "(?:on )?(?:mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekdays|mornings|afternoons|evenings)",
    "(?:end of (?:the |each |every )?|end-of-)(?:month|week)|month[- ]end|month's end|morning and (?:evening|afternoon)|(?:week|day|month) (?:by|after) (?:week|day|month)|(?:on )?(?:working days|week days)|mon(?:day)?(?: )?(?:-|–|/|to)(?: )?(?:fri(?:day)?|sat(?:urday)?)",
    `(?:the )?(?:first|last|second|third) (?:working |business )?(?:day|week|${daysEn}) of (?:the|each|every) month|(?:at the |mid-|at )?(?:start|beginning|middle|close) of (?:the|each|every) month`,
  ]),
};

/** Whether a text counts something: a figure, 'one page', 'un'ora'. Turning 'a 360 gradi' counts nothing. */
export function saysHowMany(text: TextDoc): boolean {
  const counted = figuresIn(text).filter(
    ({ end }) => !/^[ -]?(?:°|gradi|degrees?)/u.test(text.folded.slice(end, end + 10)),
  );
  return counted.length > 0 || matches(text, ones[text.locale]).length > 0;
}

/** Whether a text says how often: 'every Friday', 'al mese', 'weekly'. */
export function saysHowOften(text: TextDoc): boolean {
  return matches(text, often[text.locale]).length > 0;
}
