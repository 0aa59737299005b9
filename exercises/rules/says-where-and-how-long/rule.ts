import type { Locale } from "../../lib/locale.ts";
import { matches, pattern } from "../../lib/pattern.ts";
import { usesIn } from "../../lib/posts/photo-request.ts";
import type { Range } from "../../lib/range.ts";
import { defineRule, noOptions, type RawFinding } from "../../lib/rule.ts";
import { englishMonth, italianMonth } from "../../lib/text/month-names.ts";
import type { TextDoc } from "../../lib/text.ts";

const places: Readonly<Record<Locale, RegExp>> = {
  it: pattern([
    "instagram|facebook|tiktok|linkedin|youtube|pinterest|threads|x|whatsapp|telegram|newsletter|(?:sul|nel|del|per il|al|il|nostro) (?:nostro )?(?:sito|blog|catalogo|profilo|feed|canale|negozio online|depliant|volantino)|(?:sulla|nella|alla|per la|la|nostra) (?:nostra )?(?:(?:nuova|prossima) )?(?:pagina|bacheca|galleria|vetrina|home|homepage|scheda|newsletter|brochure)|(?:nelle|alle|tra le|per le|le|nostre) (?:nostre )?(?:storie|stories|schede|pagine)|(?:sui|nei|i|nostri) (?:nostri )?(?:profili|canali)|in (?:vetrina|bottega|negozio|home)|una storia|in un (?:post|reel|carosello|articolo)|un (?:post|reel|carosello)",
  ]),
  en: pattern([
    "instagram|facebook|tiktok|linkedin|youtube|pinterest|threads|x|whatsapp|telegram|newsletter|(?:our|the|my)(?: (?!photo|picture)\\p{L}+){0,2} (?:site|website|blog|catalogue|profile|feed|channel|online shop|shop|page|gallery|window|home ?page|product page|stories|story|wall|brochure|leaflet|profiles|channels)|in (?:a|one|our) (?:post|reel|carousel|story|article|stories)|as a (?:post|reel|story)|in the (?:shop|window|workshop)".replaceAll(
      " ?",
      "(?: )?",
    ),
  ]),
};
/** Where the customer put it or the brand saw it: says nothing about where it goes. */
const seen: Readonly<Record<Locale, RegExp>> = {
  it: /(?<!\p{L})(?:vist[oa]|trovat[oa]|incrociat[oa]|scopert[oa]|notat[oa]|hai (?:pubblicat|post|mess|condivis)\p{L}*|ha (?:pubblicat|post|mess|condivis)\p{L}*|ci hai taggat\p{L}*|taggat[oaie]|la tua foto|le tue foto|il tuo (?:post|scatto))(?: [\p{L}'@]+){0,5} ?$/u,
  en: /(?<!\p{L})(?:saw|seen|found|came across|spotted|noticed|you(?:'ve| have)? (?:posted|published|shared|put)|tagged us|tagged|your (?:photo|photos|picture|pictures|post|shot))(?: [\p{L}'@]+){0,5} ?$/u,
};
/** Said to be the brand's after its name: 'il profilo della bottega', 'the page of the Nebbia'. */
const ours: Readonly<Record<Locale, RegExp>> = {
  it: /^[^.!?\n,;]{3,24} (?:della (?:bottega|nebbia|lampada)|del (?:laboratorio|prodotto)|di bottega lume)(?!\p{L})/u,
  en: /^[^.!?\n,;]{3,24} of (?:the (?:workshop|shop|nebbia|lamp|product)|bottega lume)(?!\p{L})/u,
};
/** As an entry of a list: 'Dove: profilo Instagram, pagina della Nebbia'. */
const labelled: Readonly<Record<Locale, RegExp>> = {
  it: /(?<!\p{L})(?:dove|canali|luoghi|posti|uso) ?[:=–-][^\n.!?]*$/u,
  en: /(?<!\p{L})(?:where|channels|places|use) ?[:=–-][^\n.!?]*$/u,
};
const lengths: Readonly<Record<Locale, RegExp>> = {
  it: pattern([
    "(?<!(?<!\\p{L})(?:da|tra|fra|entro|ogni) (?:circa )?)(?:\\d{1,3}|un|una|due|tre|quattro|cinque|sei|sette|otto|dieci|dodici|trenta|sessanta|ventiquattro|quarantotto) (?:or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]|stagion[ei])(?: inter[oa])?(?! (?:fa|dopo))",
    `(?:per|durante|al massimo|massimo) (?:circa |almeno |non più di |tutt[oaie] |il |la |i |le |un paio di |soli |sole |soltanto |al massimo )*(?:\\d{1,3}|un|un'|una|due|tre|quattro|cinque|sei|sette|otto|dieci|dodici|trenta|sessanta|ventiquattro|quarantotto|prossim[oiae]|pochi|poche|intera|intero)? *(?:(?:prossim[ioea]|intero|intera) )?(?:or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]|stagion[ei]|primavera|estate|autunno|inverno|natale|feste|${italianMonth}|durata~)`,
    "fino (?:a|al|alla|all'|ai|a quando) *(?:[\\p{L}\\d']+ ){0,4}[\\p{L}\\d]+|finché|fino a che|sino a~",
    `(?:dal|dall'|da) [^.?!\\n]{1,30} (?:al|all'|a) (?:\\d{1,2}|fine|${italianMonth})~`,
    "(?:prossimo )?mezzo anno|durata *: *[\\p{L}\\d]+|(?:per )?mezz(?:o |')anno|(?:un|il) (?:anno e mezzo|semestre|trimestre)|(?:poi|dopo|quindi) (?:la|lo|le|li) (?:lev|togl|cancell|rimuov|tir)\\p{L}+",
    "(?:24|48|ventiquattro|quarantotto) ore|una (?:sola )?volta(?: sola)?|un solo (?:post|giorno)|una sola (?:storia|settimana|uscita)|senza (?:scadenza|limiti? di tempo|termine)|a tempo indeterminato|per sempre|(?:la |le )?(?:togliamo|toglieremo|rimuoviamo|rimuoveremo|cancelliamo|toglierla)(?: [\\p{L}'\\d]+){0,8}|(?:resta|rimane|resterà|rimarrà|resterebbe|starà|starebbe) (?:online|visibile|lì|pubblicata|su|nel|nelle|sul|sulla)(?: [\\p{L}'\\d]+){0,4} (?:mes[ei]|giorn[oi]|settiman[ae]|or[ae]|ann[oi]|finché|fino)",
  ]),
  en: pattern([
    "(?<!(?<!\\p{L})(?:within|every|last|past|in) (?:about )?)(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|ten|twelve|thirty|sixty) (?:hours?|days?|weeks?|months?|years?|seasons?)(?! (?:ago|later))",
    `(?:for|during|over|throughout)(?: (?:about|at least|at most|no more than|up to|the|a|an|all|only|just|one|whole|next|of|around|a maximum of|couple of))* *(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|ten|twelve|thirty|sixty|few)? *(?:(?:next|whole|coming) )?(?:hours?|days?|weeks?|months?|years?|seasons?|spring|summer|autumn|winter|christmas|holidays|${englishMonth})`,
    "(?:until|till|up to|through to|as long as)(?: [\\p{L}\\d']+){1,6}",
    `from [^.?!\\n]{1,30} (?:to|until|through) (?:\\d{1,2}|the end|${englishMonth})~`,
    "half (?:a )?year|a year and a half|(?:six|three|twelve|one)-(?:month|week|year)s?|(?:then|after that|afterwards) (?:we'd|we'll|we will|it) (?:\\p{L}+ )?(?:remove|take|delete|come)\\p{L}*",
    "(?:24|48|twenty-four|forty-eight) hours|(?:only |just )?once|one (?:single )?(?:post|time|day|week)|a single (?:post|time|day|week|story)|with no (?:end date|time limit)|without (?:an end date|a time limit|time limits)|indefinitely|for good|(?:take|taken|taking|remove|removing|delete) (?:it|them|your photo)(?: down)?(?: [\\p{L}'\\d]+){1,6}|stays? (?:up|online|there)(?: [\\p{L}'\\d]+){1,4}",
  ]),
};

/** Places where the picture is to go: named after the use, or as the brand's own, and not as where it was seen. */
function wherePlaces(text: TextDoc): Range[] {
  const uses = usesIn(text);
  const from = uses[0]?.start ?? Number.POSITIVE_INFINITY;
  return matches(text, places[text.locale])
    .slice(0, 40)
    .filter((place) => {
      const before = text.folded.slice(Math.max(0, place.start - 60), place.start);
      const own =
        /(?<!\p{L})(?:nostr[oaie]|our|my)(?!\p{L})/u.test(
          text.folded.slice(Math.max(0, place.start - 10), place.end),
        ) || ours[text.locale].test(text.folded.slice(place.start, place.end + 30));
      const used = uses.some(({ start, end }) => start < place.start && place.start - end < 200);
      if (labelled[text.locale].test(before)) return true;
      if (seen[text.locale].test(before) && !uses.some(({ start }) => start < place.start && place.start - start < 45))
        return own && used;
      return own || (used && place.start > from);
    });
}

/** A request to use somebody's photograph says where it will be shown and for how long (facts 5.3). */
export const saysWhereAndHowLong = defineRule({
  id: "says-where-and-how-long",
  severity: "blocking",
  options: noOptions,
  messages: {
    where: {
      it: {
        message: () => "Non dici dove comparirà la foto.",
        hint: () => "Nomina i canali, uno per uno: «sul nostro profilo Instagram e sul sito».",
      },
      en: {
        message: () => "You don’t say where the photo will be shown.",
        hint: () => "Name the channels, one by one: “on our Instagram profile and on the site”.",
      },
    },
    howLong: {
      it: {
        message: () => "Non dici per quanto tempo userete la foto.",
        hint: () => "Scrivi la durata: «per sei mesi», «una volta sola», «finché non ci chiedi di toglierla».",
      },
      en: {
        message: () => "You don’t say how long you will use the photo.",
        hint: () => "Say for how long: “for six months”, “once only”, “until you ask us to take it down”.",
      },
    },
  },
  check(text) {
    const where = wherePlaces(text);
    const howLong = matches(text, lengths[text.locale]).slice(0, 20);
    const findings: RawFinding<"where" | "howLong">[] = [];
    if (where.length === 0) findings.push({ message: "where", range: null });
    if (howLong.length === 0) findings.push({ message: "howLong", range: null });
    return { findings, evidence: [...where.slice(0, 3), ...howLong.slice(0, 2)] };
  },
});
