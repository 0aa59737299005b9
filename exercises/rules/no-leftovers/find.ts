import type { Locale } from "../../lib/locale.ts";
import { isQuoted, matches, optionalBlanks, pattern } from "../../lib/pattern.ts";
import { overlaps, type Range } from "../../lib/range.ts";
import { isAddress } from "../../lib/text/words.ts";
import type { TextDoc } from "../../lib/text.ts";

/** What a leftover is a trace of. */
type Trace = "placeholder" | "assistant" | "file" | "seam" | "note" | "marks";

/** A trace of cutting and pasting, with its place. */
interface Leftover {
  readonly trace: Trace;
  readonly range: Range;
}

/** Brackets that wait for a word: '[inserire data]', '{{name}}', '<your city>'; a markdown label is none. */
const bracket =
  /[[{<]{1,2}\s?(?:inserir?[eisc]\p{L}*|aggiung\p{L}*|nome|cognome|data|citt\u00e0|azienda|client[ei]|prodotto|link|numero|importo|testo|titolo|descrizione|brand|marchio|orario|luogo|prezzo|tuo|tua|vostro|insert|your|name|first ?name|date|company|product|customer|city|amount|number|price|add|placeholder|title|brand|time|place|xx+)(?!\p{L})[^\]}>\n]{0,60}[\]}>]{1,2}(?!\()/gu;
const blanks =
  /(?<!\p{L})(?:lorem ipsum|dolor sit amet|consectetur adipiscing|testo segnaposto|placeholder text|your text here|il tuo testo qui|x{3,}|t\.?b\.?d\.?|todo|tbc|fixme)(?!\p{L})|_{4,}|\.{6,}/gu;

/** An assistant's own words around what it was asked for. */
const assistant: Readonly<Record<Locale, RegExp>> = {
  it: pattern(
    [
      "(?:certo|certamente|ottimo|perfetto|assolutamente|con piacere|volentieri)[!,.:]* ecco(?:ti)? (?:a te |qui )?(?:il|la|un|una|le|i|alcune|alcuni|l') *~",
      "ecco(?:ti)? (?:a te )?(?:il|la|un|una|le|alcune|l') *(?:testo|versione|bozza|riscrittura|post|didascalia|caption|riepilogo|rielaborazion~|proposte|opzioni|varianti)(?: \\p{L}+){0,2} (?:riscritt~|rivist~|semplificat~|modificat~|aggiornat~|richiest~|ottimizzat~|corrett~|rielaborat~|che (?:hai|mi hai|puoi|potresti)|per te|in (?:italiano|inglese|linguaggio)|più (?:chiar|semplic|brev)~|pronto|pronta)",
      "(?:testo|versione|post|bozza) (?:riscritt[oa]|rivist[oa]|semplificat[oa]|ottimizzat[oa]|rielaborat[oa]|finale|corrett[oa]) *:~",
      "(?:come|in quanto|essendo un|sono (?:solo )?un) (?:modello (?:linguistico|di linguaggio|ai)|intelligenza artificiale|ia|ai|assistente (?:virtuale|ai|ia|digitale))",
      "(?:fammi|fatemi|faccia?mi) sapere se (?:vuoi|desideri|preferisci|posso|hai bisogno)(?: [\\p{L}']+){0,3} (?:modific~|cambi~|altr[ei] version~|un'altra versione|varianti|più (?:brev|lung|formal|informal)~|adatt~|accorc~|riscriv~|tono)",
      "(?:spero che questo|questa) (?:testo|versione|bozza|riscrittura)(?: \\p{L}+){0,3} (?:utile|aiuti|soddisf~|vada|mantiene|conserva)",
      "ho (?:mantenuto|conservato|semplificato|evitato) (?:il|le|la|i|lo)(?: \\p{L}+){0,1} (?:tono|informazioni|significato|linguaggio|frasi|contenuto|dati)(?: \\p{L}+){0,4}",
      "(?:conoscenze|dati) (?:aggiornat[ei] al|fino al) (?:20\\d\\d|\\p{L}+ 20\\d\\d)|non posso (?:fornire|accedere a) (?:informazioni|dati) in tempo reale",
      "rigenera la risposta|copia codice|chatgpt said|prompt ?:~",
    ].map(optionalBlanks),
  ),
  en: pattern([
    "(?:sure|certainly|absolutely|of course|great|happy to help|gladly|sure thing)[!,.:]* (?:here(?:'s| is| are)|i can help|i'd be happy to)~",
    "here(?:'s| is| are) (?:a|an|the|your|some|two|three)(?: \\p{L}+){0,3} (?:rewritten|revised|simplified|improved|polished|plain-language|shorter|updated|edited) (?:version|text|draft|post|caption)s?",
    "here(?:'s| is| are) (?:a|the|your|some)(?: \\p{L}+){0,2} (?:version|draft|rewrite|caption|post|text|options?|variations?) (?:you (?:requested|asked)|for you|based on|that you can|tailored|in plain|with|:)~",
    "(?:rewritten|revised|simplified|improved|final|polished|edited) (?:version|text|draft|post|caption) *:~",
    "as an? (?:ai|artificial intelligence|large language|language) (?:language )?(?:model|assistant)?|as an ai|i'm (?:just )?an ai|i am an ai",
    "let me know if (?:you'd|you would|you) (?:like|want|need|prefer)(?: me)?(?: to)?(?: \\p{L}+){0,2} (?:changes?|tweaks?|adjust~|revis~|rewrite|shorten|shorter|longer|different version|another version|tone|modif~|edits?)",
    "i hope this (?:version|text|draft|rewrite|revised)(?: \\p{L}+){0,4}|feel free to (?:adjust|tweak|edit|modify|customi~)(?: \\p{L}+){0,4}",
    "i(?:'ve| have) (?:kept|simplified|preserved|maintained|rewritten|removed) (?:the|all|your)(?: \\p{L}+){0,2} (?:tone|meaning|information|language|text|key|original|sentences)(?: \\p{L}+){0,4}",
    "my (?:knowledge|training) (?:cut-?off|data)|i (?:can't|cannot|don't have) (?:access|browse)(?: \\p{L}+){0,2} real-time|regenerate response|chatgpt said|prompt *:~",
  ]),
};
/** 'Ecco il testo:' on top of an answer. */
const opening = {
  it: /^\s*(?:ecco (?:a te )?(?:il|lo|la|un|una|le|i|alcune|alcuni|l')(?: ?\p{L}+){0,2} ?(?:testo|post|version[ei]|bozz[ae]|didascali[ae]|caption|rispost[ae]|proposte?|riscrittura|opzioni|articolo|e-?mail|messaggio|annuncio|copy|rielaborazione|riassunto|piano)(?: \p{L}+){0,4}|(?:certo|certamente|volentieri)!?) ?[:!]\s/u,
  en: /^\s*(?:here(?:'s| is| are)(?: \p{L}+){1,3} (?:text|posts?|versions?|drafts?|captions?|repl(?:y|ies)|proposals?|rewrite|options|article|e-?mail|message|ad|copy|summary|plan)(?: \p{L}+){0,4}|here you (?:go|are)|(?:sure|certainly|of course)!?) ?[:!]\s/u,
};

const file =
  /(?<![\p{L}\p{N}_./-])(?:[\p{L}\p{N}_-]{1,80}\.(?:jpe?g|png|gif|webp|heic|svg|tiff?|psd|mp4|mov|avif)|(?:img|dsc|dscn|pxl|vid|screenshot|schermata)[_-]\d{3,}[\p{N}_-]{0,20}|[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+){2,8}-\d{4,9}(?:[_-][\p{L}\p{N}]+){0,3}|[\p{L}\p{N}-]{3,60}_\d{3,4}_\d{3,4})/gu;
/** The text is about the file: 'salva come logo.png'. */
const aboutFile =
  /(?<!\p{L})(?:file|come|chiamal[oa]|nominal[oa]|formato|scarica|allegat[oa]|as|named?|download|attached|save)(?: (?:il|la|the|it|file|as|it as))? ?["'(]?$/u;

/** Marks that only meet where two pieces were joined; '?!', '!!' and three dots are for the slip rules. */
const seam =
  /\.;|,[,;.]|;[,;.]|:[:;.](?!\/)|[!?][.,](?!\.)|(?<!\.)\.\.(?!\.)|(?<!\p{L}\.\p{L}|etc|ecc|inc|ltd|co|jr|sr|no|pag|art|a\.m|p\.m|st|vs|ca|tel|s\.p\.a|s\.r\.l)\.,/gu;
/** A sentence glued to the one before: 'momentoIl'. Names that are written so begin with one small letter or a capital; courtesy writes 'riceverLa'. */
const glued = /(?<![\p{L}\p{N}@#/_.])\p{Ll}{3,}(?!(?:La|Le|Lo|Li|Gli\p{Ll}*|Vi|Voi|Lei)(?!\p{L}))\p{Lu}\p{Ll}+/gu;
const note =
  /(?<=[\p{L}.,;!?"»”])\[\d{1,2}\](?!\()|\[(?:citation needed|senza fonte|modifica|edit|cit\.|link|fonte)\](?!\()|oaicite|contentreference|turn\d+search\d+|utm_source=chatgpt|[【】]/gu;

const straight = /(?<=\p{L})'(?=\p{L})/gu;
const curly = /(?<=\p{L})’(?=\p{L})/gu;
/** So many of each kind are no accident of one keyboard. */
const mixed = 3;

/** Traces of cutting and pasting in a text, in order of kind. */
export function findLeftovers(text: TextDoc): Leftover[] {
  const { raw, folded, locale } = text;
  const addresses = text.words.filter(isAddress);
  const found: Leftover[] = [];
  const scan = (trace: Trace, re: RegExp, where: string, keep: (range: Range) => boolean = () => true) => {
    for (const { 0: said, index } of where.matchAll(re)) {
      const range = { start: index, end: index + said.length };
      if (addresses.some((word) => overlaps(word, range)) && trace !== "note") continue;
      if (keep(range)) found.push({ trace, range });
      if (found.length > 100) return;
    }
  };
  scan("placeholder", bracket, folded);
  scan("placeholder", blanks, folded, (range) => !isQuoted(text, range));
  for (const range of matches(text, assistant[locale]))
    if (!isQuoted(text, range)) found.push({ trace: "assistant", range });
  const top = opening[locale].exec(folded.slice(0, 80));
  if (top !== null) found.push({ trace: "assistant", range: { start: 0, end: top[0].trimEnd().length } });
  scan("file", file, folded, ({ start }) => !aboutFile.test(folded.slice(Math.max(0, start - 24), start)));
  scan("seam", seam, raw);
  scan("seam", glued, raw);
  scan("note", note, folded);
  const [plain, curved] = [[...raw.matchAll(straight)], [...raw.matchAll(curly)]];
  const [fewer] = plain.length < curved.length ? plain : curved;
  if (Math.min(plain.length, curved.length) >= mixed && fewer !== undefined)
    found.push({ trace: "marks", range: { start: fewer.index, end: fewer.index + 1 } });
  return found;
}
