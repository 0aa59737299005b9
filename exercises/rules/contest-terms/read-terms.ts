import { dayAlone, dayWithMonth } from "../../lib/figures/date-words.ts";
import { matches, optionalBlanks, pattern, sentenceAt } from "../../lib/pattern.ts";
import { findLinks } from "../../lib/posts/links.ts";
import type { Range } from "../../lib/range.ts";
import { isNegated, readPart } from "../../lib/scope.ts";
import type { TextDoc } from "../../lib/text.ts";

const ruleWords = pattern([
  "regolament[oi]|condizioni(?: (?:di partecipazione|complete|del concorso))?|termini(?: e condizioni)?|bando|t&c|terms(?: (?:and|&) conditions)?|(?:full |official |complete |contest |the )*rules|conditions|small print",
]);
/** Ways to say where the rules are, without an address. */
const elsewhere =
  /(?<!\p{L})(?:link (?:è )?(?:in|nella|al|nel|on|at) (?:the |our |my |nostra )?(?:bio|profilo|profile|primo commento|first comment|commenti|comments|storie in evidenza|highlights?)|link in bio|in (?:bio|evidenza))(?!\p{L})/u;
const ruleAddress = /regolamento|rules|terms|condizioni|concorso|contest|giveaway|bando|t-and-c|tc(?:$|[/?])/i;

const weekday =
  "(?:(?:lun|mar|mercol|giov|ven)edì |sabato |domenica |(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?)?(?:the |il )?";
const clock = "(?:(?:alle |ore |at |le )?(?:ore )?\\d{1,2}(?:[.:]\\d{2})?(?: ?(?:am|pm))? (?:di |del |of |on )?)?";
const from =
  "(?:dal(?:l[ao'])?|da|a partire dal?(?:l[ao'])?|inizi[ao](?: il)?:?|comincia(?: il)?|parte il|aperto dal(?:l')?|apertura:?|via il|from|starting(?: on)?|starts?(?: on)?:?|begins?(?: on)?:?|opens?(?: on)?:?|opening:?|start date:?|as of)";
const to =
  "(?:a(?= (?:lun|mar|mer|gio|ven|sab|dom))|al(?:l[ao'])?|fino al(?:l[ao'])?|sino al(?:l[ao'])?|entro (?:il|l'|e non oltre il)|fine:?|termin[ae](?: il)?:?|finisce(?: il)?|chiude(?: il)?|chiusura:?|scade(?:nza)?(?: il)?:?|si chiude(?: il)?|to|until|till|through|by|ends?(?: on)?:?|closes?(?: on)?:?|closing(?: date)?:?|end date:?|deadline:?|and|-)";
const source = (text: string) => optionalBlanks(text).replaceAll(",(?: )?", ",? ");

const whole = pattern([
  source(`${from} *${weekday}${clock}(?:${dayWithMonth}|${dayAlone}) *(?:-|${to}) *${weekday}${clock}${dayWithMonth}`),
  source(
    `(?:tra|fra|between) (?:il |l'|the )?${weekday}(?:${dayWithMonth}|${dayAlone}) (?:e|ed|and) (?:il |l'|the )?${weekday}${dayWithMonth}`,
  ),
  source(`${dayWithMonth} *(?:-|al|to|until) *${weekday}${dayWithMonth}`),
  source(`\\d{1,2}(?:°|º)? *- *${dayWithMonth}`),
]);
const opening = pattern([source(`${from} *${weekday}${clock}${dayWithMonth}`)]);
const closing = pattern([source(`${to.replace("|and|-", "")} *${weekday}${clock}(?:del |of |on )?${dayWithMonth}`)]);

const promoterWords = pattern([
  "(?:promoss[oa]|organizzat[oa]|indett[oa]|propost[oa]|lanciat[oa]|offert[oa]|curat[oa]|gestit[oa]|bandit[oa]) (?:\\p{L}+ )?(?:da|dal|dalla|dallo|dall'|dai) *(?!noi|voi|oggi|non)\\p{L}+",
  "(?:promotore|promotrice|soggetto promotore|società promotrice|organizzatore|organizzatrice|organizza|promuove|indice)(?: (?:è|del concorso|del contest|dell'iniziativa|il concorso|il contest|il giveaway|l'iniziativa))*:? *(?!noi|voi|instagram|facebook|tiktok|meta)\\p{L}+",
  "(?:promoted|run|organi[sz]ed|hosted|offered|held|managed|launched|sponsored) by *(?!us|you|instagram|facebook|tiktok|meta|anyone)\\p{L}+",
  "(?:promoter|organi[sz]er|sponsor|host)(?: (?:is|of the (?:contest|giveaway|competition)))*:? *(?!us|instagram|facebook|tiktok|meta)\\p{L}+",
  "(?:concorso|contest|giveaway|gioco|lotteria|competition|prize draw|sweepstake~)(?: \\p{L}+)? (?:di|by|from|of) (?!natale|primavera|natale|fotografia|disegno|scrittura|christmas|photography|drawing)\\p{L}+",
]);
const doers = pattern([
  "(?:organizza|promuove|indice|propone|bandisce|lancia|organi[sz]es|runs|promotes|is running|are running|presents?|launches)(?: (?:il|la|un|una|a|an|the|our|its|questo|this)){0,2} (?:\\p{L}+ )?(?:concorso|contest|giveaway|competition|prize draw|gioco|iniziativa)",
]);

/** What a contest's text says; null for what it does not. */
interface Terms {
  readonly rules: Range | null;
  readonly start: Range | null;
  readonly end: Range | null;
  readonly promoter: Range | null;
}

/** Reads the terms of a contest. Dates are days with their month: "from today" and "soon" are none. */
export function readTerms(text: TextDoc): Terms {
  const { raw, folded } = text;
  const where = readPart(text);
  const [both] = matches(text, whole, where);
  const [first] = matches(text, opening, where);
  const [last] = matches(text, closing, where);
  return {
    rules: rulesLink(text),
    start: both ?? first ?? null,
    end: both ?? last ?? null,
    promoter: promoterOf(text, raw, folded),
  };
}

/** The address of the rules: one whose own words say so, or one near the word. */
function rulesLink(text: TextDoc): Range | null {
  const links = findLinks(text.raw).slice(0, 30);
  const named = links.find(({ href }) => /regolamento|rules|terms|condizioni|bando/i.test(href));
  if (named !== undefined) return named;
  for (const word of matches(text, ruleWords, readPart(text)).slice(0, 20)) {
    if (isNegated(text, word)) continue;
    const near = links.find(({ start, end }) => Math.min(Math.abs(start - word.end), Math.abs(word.start - end)) <= 60);
    if (near !== undefined) return near;
    const sentence = sentenceAt(text, word) ?? word;
    if (elsewhere.test(text.folded.slice(sentence.start, sentence.end))) return word;
  }
  const contest = links.find(({ href }) => ruleAddress.test(href));
  const spoken = matches(text, ruleWords, readPart(text)).length > 0;
  return spoken ? (contest ?? null) : null;
}

function promoterOf(text: TextDoc, raw: string, folded: string): Range | null {
  for (const place of matches(text, promoterWords, readPart(text)).slice(0, 20)) {
    // "non è promosso da Instagram", "in no way sponsored by Meta"
    if (
      isNegated(text, place) ||
      /(?<!\p{L})(?:non|not|in no way|in alcun modo|nessun modo|né|nor)(?: \p{L}+){0,4} $/u.test(
        folded.slice(Math.max(0, place.start - 50), place.start),
      )
    )
      continue;
    const name = /[\p{L}'-]+$/u.exec(raw.slice(place.start, place.end))?.[0] ?? "";
    const preceding = raw.slice(0, place.end - name.length);
    if (
      /^\p{Lu}/u.test(name) ||
      /@$/.test(preceding) ||
      (/^(?:la|il|lo|the)$/iu.test(name) && /^ \p{Lu}/u.test(raw.slice(place.end)))
    )
      return place;
  }
  const handle =
    /(?:da|by|di|promotore|promoter|organizer|organiser|organizzatore):? {0,2}@[\p{L}\p{N}_.]{2,30}/iu.exec(
      raw.slice(0, 6000),
    );
  if (handle !== null) return { start: handle.index, end: handle.index + handle[0].length };
  for (const place of matches(text, doers, readPart(text)).slice(0, 10)) {
    // A name with its capital stands before the verb: "Bottega Lume organizza un concorso".
    if (
      /\p{Lu}[\p{L}'-]+(?: \p{L}+){0,2} $/u.test(raw.slice(Math.max(0, place.start - 40), place.start)) &&
      !isNegated(text, place)
    )
      return place;
  }
  return null;
}
