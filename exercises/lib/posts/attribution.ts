import type { Locale } from "../locale.ts";
import { matches, pattern } from "../pattern.ts";
import { overlaps, type Range } from "../range.ts";
import type { TextDoc } from "../text.ts";

/** Words by which a text says whose a statement is. */
const saying: Readonly<Record<Locale, RegExp>> = {
  it: pattern([
    "secondo|stando a[il]?|(?:frase|battuta|osservazione|commento|scoperta|risposta|motto|conclusione|lezione|massima) (?:d[ie]l?|della|dello|dell')~|a detta d~|per dirla con|nelle parole d~|parol[ae] d~|fonte|fonti|citazione|citando|cito",
    "scriv(?:e|ono|eva)|scritto|dic(?:e|ono|eva)|detto|spieg(?:a|ano|ava|ato)|afferm(?:a|ano|ava|ato)|sostien~|sostengono|raccont(?:a|ano|ava|ato)|osserv(?:a|ano|ava|ato)|ricord(?:a|ano)|not(?:a|ano)|aggiung(?:e|ono)|conclud(?:e|ono)|rispond(?:e|ono)|dichiar(?:a|ano|ato)|defin(?:isce|iscono|ito)|chiam(?:a|ano)|segnal(?:a|ano)|rilev(?:a|ano|ato)|calcol(?:a|ano|ato)|stim(?:a|ano|ato)|misur(?:a|ano|ato)|indic(?:a|ano)|mostr(?:a|ano)|conferm(?:a|ano)|avvert(?:e|ono)|ammett(?:e|ono)|confessa|suggerisc(?:e|ono)|consigli(?:a|ano)|riport(?:a|ano|ato)|pubblicat[oaie]|(?:comment|esclam|precis|sottoline|annot|rivel|dichiar|scherz|sbott|insist|confid|ragion|spieg|raccont|osserv|ricord|assicur|replic|sintetizz|ripet|sospir)(?:a|ano|ava|avano|ò|arono|ato|ando)|(?:ha|hanno|aveva|avevano) (?:scoperto|capito|imparato|concluso|ammesso|constatato|risposto|aggiunto|riassunto)(?! (?:che|come|quant~|di|perché|\\d))|(?:riassum|ammon|ribad|sorrid|concord|ripet)(?:e|ono|eva|isce|iscono)|disse|dissero|dirà|ridendo|sorridendo|ricordava|legge|leggi|trovi|trovate|trova",
    "(?:la |una |lo |uno |un |il |l'|i |le |dalla |dal |della |del |nella |nel |dello |dallo |nello |dell'|dall'|nell')?(?:ricerca|studio|rapporto|indagine|sondaggio|report|dati|articolo|intervista|guida|norma|documento|censimento|comunicato|regolamento|linee guida) (?:d[ie]l?|della|dell'|dello|dei|degli|a cura|su|sul|intitolat)~",
  ]),
  en: pattern([
    "according to|(?:remarks?|words?|comment|line|observation|discovery|answer|motto|conclusion|lesson|verdict)(?= (?:of|by))~|\\p{L}+(?:'s|s') (?:\\p{L}+ )?(?:remarks?|words?|comment|line|observation|discovery|answer|motto|conclusion|lesson|verdict)|as told|in the words of|to quote|quoting|quoted|source|sources|cited|citing|courtesy of|based on",
    "(?:writes?|wrote|written|says?|said|explain(?:s|ed)?|argue[sd]?|note[sd]?|state[sd]?|report(?:s|ed)|claim(?:s|ed)|remind(?:s|ed)|add(?:s|ed)|put it|puts it|tells?|told|call(?:s|ed)|describe[sd]?|found|finds?|show(?:s|ed|n)?|suggest(?:s|ed)?|recommend(?:s|ed)?|estimate[sd]?|measure[sd]?|warn(?:s|ed)?|admit(?:s|ted)?|confirm(?:s|ed)?|observe[sd]?|published|define[sd]?|points? out|pointed out|(?:remark|comment|insist|explain|recall|whisper|laugh|joke|sigh|reply|replie|respond|repeat|exclaim|declare|announce|conclude|reflect|stress|reckon)(?:s|d|ed|es)?|(?:discovered|realised|realized|learn(?:ed|t)|noticed|worked out|concluded|answered|added)(?! (?:that|how|what|why|\\d))|repeats|sums? (?:it )?up|summed (?:it )?up|reads?)",
    "(?:study|survey|report|research|data|article|interview|guide|standard|paper|census|figures|guidelines|poll|page|statement) (?:by|from|of|on|in|published|called)",
  ]),
};

/** How far from a quotation its author is looked for, in UTF-16 units. */
const near = 160;

/** How a sentence begins that looks back to the quotation before it: 'Lo dice Lucia Ferrari', 'Those are her words'. */
const looksBack: Readonly<Record<Locale, RegExp>> = {
  it: /^(?:l'|(?:lo|così|a (?:dirlo|raccontarlo|scriverlo|spiegarlo|notarlo)|parol[ae] d\p{L}*|(?:sono|ecco) (?:le )?parole|è la (?:frase|risposta|conclusione)|la frase|questo)(?!\p{L}))/u,
  en: /^(?:so|that(?:'s| is| was)|this(?:'s| is| was)|thus|those|these|the words|words? (?:of|by|from)|\p{L}+ \p{L}+ (?:said|says|wrote|put) (?:so|it|this|that))(?!\p{L})/u,
};

/** People, papers and bodies that speak, beside those that have a name: 'la preside: «…»', '“…”, one of the pupils'. */
const speaker: Readonly<Record<Locale, string>> = {
  it: "(?:preside|dirigente|direttor[ei]|direttric[ei]|professor\\p{L}*|maestr[aeio]|insegnant[ei]|alunn[aeio]|ragazz[aeio]|student\\p{L}+|president\\p{L}+|sindac[aoi]|portavoce|titolare|responsabile|medic[aoi]|espert[aoi]|client[ei]|signor[aei]|consorzio|giornale|gazzetta|articolo)",
  en: "(?:head(?:teacher|mistress|master)?|principal|director|professor|teachers?|pupils?|students?|kids?|boys?|girls?|president|mayor|spokes\\p{L}+|owner|manager|doctor|experts?|customers?|consortium|newspaper|gazette|article)",
};
const besideQuote: Readonly<Record<Locale, { readonly before: RegExp; readonly after: RegExp }>> = {
  it: beside(speaker.it),
  en: beside(speaker.en),
};

/** Where a speaker stands right before a quotation, or right after it. */
function beside(who: string): { readonly before: RegExp; readonly after: RegExp } {
  return {
    before: new RegExp(`(?<!\\p{L})${who}(?:,? [\\p{L}']+){0,4}[:,]\\s*$`, "u"),
    after: new RegExp(`^[,.:]?\\s*[–—(-]?\\s?(?:[\\p{L}']+ ){0,4}${who}(?!\\p{L})`, "u"),
  };
}

/** Words of saying in a stretch of text. */
export function sayingIn(text: TextDoc, where: Range): Range[] {
  return matches(text, saying[text.locale], where);
}

/** Whether a stretch has a word of saying and somebody's name after its first word. */
function namesSpeaker(text: TextDoc, where: Range): boolean {
  const said =
    sayingIn(text, where).length > 0 || /^parol[ae] d|^words? (?:of|by|from)/u.test(text.folded.slice(where.start));
  return said && /\s["«“']?\p{Lu}\p{Ll}/u.test(text.raw.slice(where.start, where.end));
}

/** Whether the words around a quotation say whose it is: a verb of saying, 'secondo', a name after a dash or in brackets. */
export function isAttributed(text: TextDoc, quote: Range): boolean {
  const sentences = text.sentences.filter((sentence) => overlaps(sentence, quote));
  const start = Math.max(quote.start - near, Math.min(quote.start, sentences[0]?.start ?? quote.start));
  const end = Math.min(quote.end + near, Math.max(quote.end, sentences.at(-1)?.end ?? quote.end));
  if (sayingIn(text, { start, end: quote.start }).length > 0 || sayingIn(text, { start: quote.end, end }).length > 0)
    return true;
  // «…». Lo dice Lucia Ferrari: the quotation ends its sentence and the next one says whose it was
  const next = text.sentences.find((sentence) => sentence.start >= quote.end);
  if (next !== undefined && next.start - quote.end <= 4 && end <= quote.end + 2) {
    const first = { start: next.start, end: Math.min(next.end, next.start + near) };
    if (looksBack[text.locale].test(text.folded.slice(first.start, first.end)) && namesSpeaker(text, first))
      return true;
  }
  const after = text.raw.slice(quote.end, quote.end + 60);
  const before = text.raw.slice(Math.max(0, quote.start - 60), quote.start);
  if (/^[.,]?\s*(?:[–—-]\s?|\()\p{Lu}/u.test(after) || /\p{Lu}[\p{L}.' -]{1,40}:\s*$/u.test(before)) return true;
  const whose = besideQuote[text.locale];
  return (
    whose.after.test(text.folded.slice(quote.end, Math.min(quote.end + 60, end))) ||
    whose.before.test(text.folded.slice(Math.max(start, quote.start - 80), quote.start))
  );
}
