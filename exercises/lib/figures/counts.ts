import type { Locale } from "../locale.ts";
import type { Range } from "../range.ts";
import { latinExpression } from "../text/latin.ts";
import type { TextDoc } from "../text.ts";
import { inWords } from "./number-words.ts";

/** What one counts who announces what comes: 'due cose', 'three reasons', 'in two words'. */
const nouns: Readonly<Record<Locale, string>> = {
  it: "cose|parole|righe|punti|motivi|ragioni|passi|passaggi|domande|idee|frasi|consigli|regole|piedi|mani|esempi|parti|gatti|chiacchiere|soldi|conti|strade|vie|modi|voci|gruppi|casi|dati|cifre|percentuali|opzioni|scelte|dubbi|timori|paure|obiezioni|desideri|bisogni|tappe|fasi|lati|facce|risposte|novità|informazioni|istruzioni|notizie|avvisi|avvertenze|indicazioni|precisazioni|note|mosse",
  en: "things|words|lines|points|reasons|steps|ways|questions|ideas|sentences|tips|rules|examples|parts|minds|cents|sides|rows|groups|cases|figures|numbers|shares|options|choices|doubts|worries|fears|objections|wishes|needs|stages|paths|routes|roads|answers|halves|changes|notes|moves|facts|instructions|pieces of (?:news|information|advice)|bits of (?:news|information|advice)",
};
const adjectives: Readonly<Record<Locale, string>> = {
  it: "semplici|piccole|piccoli|brevi|sole|soli|buone|buoni|facili|nuove|nuovi|importanti|utili|belle",
  en: "simple|small|short|quick|easy|key|main|new|good|basic|important|useful|plain|little",
};
const each = <T>(make: (locale: Locale) => T): Readonly<Record<Locale, T>> => ({ it: make("it"), en: make("en") });

const after = each((locale) => latinExpression(`^ (?:(?:${adjectives[locale]}) )?(?:${nouns[locale]})(?!\\p{L})`, "u"));
/** 'Le cose da sapere sono tre'. */
const before: Readonly<Record<Locale, RegExp>> = {
  it: latinExpression(
    `(?<!\\p{L})(?:${nouns.it})(?: (?!che |non )\\p{L}+){0,3} (?:sono|in tutto|restano)[ :]* ?$`,
    "u",
  ),
  en: latinExpression(`(?<!\\p{L})(?:${nouns.en})(?: (?!that |not )\\p{L}+){0,3} (?:are|number)[ :]* ?$`, "u"),
};
/** In figures only what is surely an announcement: '3 cose', '4 points to remember'. */
const afterDigits: Readonly<Record<Locale, RegExp>> = {
  it: /^ (?:\p{L}+ )?(?:cose|(?:informazioni|novità|punti|regole|passi|notizie)(?: importanti)? da (?:sapere|ricordare|fare|seguire))(?!\p{L})/u,
  en: /^ (?:\p{L}+ )?(?:things|(?:points|rules|steps|facts|changes) to (?:know|remember|take|follow|note))(?!\p{L})/u,
};

/** Whether a number counts what one is about to say, which states no fact. `worded`: it stands in words, not in figures. */
export function isAnnounced({ folded, locale }: TextDoc, { start, end }: Range, worded: boolean): boolean {
  const next = folded.slice(end, end + 40);
  if (!worded) return afterDigits[locale].test(next);
  return after[locale].test(next) || before[locale].test(folded.slice(Math.max(0, start - 50), start));
}

/** Items that a list numbers in words: no more than people count out. */
const mostItems = 12;
const counted = each((locale) => {
  const values = new Map(Array.from({ length: mostItems }, (_, at) => [inWords(at + 1, locale), at + 1]));
  if (locale === "it") values.set("una", 1);
  return values;
});
const label = each((locale) =>
  latinExpression(
    `(?<=^|[.!?;:\\n] {0,2}(?:[-*•] ?)?)(?:${[...counted[locale].keys()].join("|")})(?= ?[:).,]| [-–—] )`,
    "gmu",
  ),
);

/** Number words that only number the items of a list: 'Uno: il modulo. Due: il telefono. Tre: …', as far as each follows the one before. */
export function itemLabels(text: TextDoc): Range[] {
  const found: Range[] = [];
  let last = 0;
  for (const { 0: word, index } of text.folded.matchAll(label[text.locale])) {
    const value = counted[text.locale].get(word) ?? 0;
    if (value !== 1 && value !== last + 1) continue;
    last = value;
    found.push({ start: index, end: index + word.length });
  }
  return found.length > 1 ? found : [];
}
