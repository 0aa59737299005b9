import { pattern } from "../../lib/pattern.ts";
import type { Range } from "../../lib/range.ts";
import { latinExpression } from "../../lib/text/latin.ts";
import type { TextDoc } from "../../lib/text.ts";

/** What a screen reader says by itself, one and many. */
const one = "immagine|foto|fotografia|figura|scatto|istantanea|image|photo|photograph|picture|pic|snapshot";
const many = "immagini|fotografie|images|photos|photographs|pictures|pics";
const lead =
  "^(?:alt(?: text)?|testo alternativo|descrizione|description)? *[:-]? *[\"(\\[]? *(?:(?:ecco|qui|vediamo|si vede|this|here|it|is|it's|we see|you can see|è|e'|la|lo|una|uno|un|questa|questo|a|an|the|our|product|stock|colou?r|close-up|black and white) |l'|un'|quest')*";
const starts = [
  `(?:${one})(?: (?:in bianco e nero|a colori|in primo piano|ravvicinata|del prodotto))? *(?::|,| -|(?: di|\\sd'| del| dell'| della| dello| dei| degli| delle| con| che| dove| in cui| mostra| mostrano| raffigura| raffigurante| ritrae| rappresenta| rappresentante| si vedono| si vede| of| showing| shows| that| with| in which| where| depicts| depicting)(?!\\p{L}))`,
  `(?:${many}) *(?::|,|(?: di| del| della| dei| delle| che mostrano| of| showing)(?!\\p{L}))`,
  `(?:in|nella|nell'|nel|sulla|dalla) ?(?:(?:quest[ao]|the|this|our|nostra) |quest')?(?:${one})(?!\\p{L})`,
].map((source) => latinExpression(lead + source, "u"));

/** An opening that says what screen readers say already: "immagine di", "a photo showing". Null when there is none. */
export function redundantStart({ folded }: TextDoc): Range | null {
  const head = folded.slice(0, 120);
  const found = starts.map((re) => re.exec(head)).find((match) => match !== null);
  return found === undefined ? null : { start: 0, end: found[0].trimEnd().length };
}

const odd =
  /(?:^|\s)(?:[\p{L}\p{N}_-]+\.(?:jpe?g|png|webp|gif|heic|svg|tiff?|mp4)|(?:img|dsc|dscn|dcim|pxl|screenshot)[-_ ]?\d[\d_-]*)(?=$|\s)|https?:\/\/\S+|(?<![\p{L}\p{N}&])#\p{L}[\p{L}\p{N}_]*/iu;

/** What no alternative text holds: the name of a file, an address, a hashtag; or a placeholder that is all there is. */
export function notProse(raw: string): Range | null {
  const text = raw.trimEnd();
  const empty =
    /^["'([]?(?:alt(?:ernative)?(?: text)?|testo alternativo|immagine|image|foto|photo|picture|tbd|todo|da (?:fare|scrivere|definire)|nessuno|none|null|n\/?a|xxx+|asd+|lorem ipsum.*|[^\p{L}\p{N}]+)["')\].]?$/iu;
  if (text.length < 200 && empty.test(text)) return { start: 0, end: text.length };
  const found = odd.exec(raw);
  if (found === null) return null;
  const lead = found[0].length - found[0].trimStart().length;
  return { start: found.index + lead, end: found.index + found[0].length };
}

/** Words without marks, in lower case, to compare what two people typed. */
const plainWords = (text: string) =>
  text
    .normalize("NFC")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether the words written in a picture stand in the text, in their order; capitals and marks apart. */
export function repeatsWords(raw: string, words: string): boolean {
  return ` ${plainWords(raw).join(" ")} `.includes(` ${plainWords(words).join(" ")} `);
}

/** Share of different words in common from which two texts are one. */
const same = 0.85;

/** Whether the text is the caption, or a piece of it cut off. */
export function copiesCaption({ raw }: TextDoc, caption: string): boolean {
  const own = plainWords(raw);
  const other = plainWords(caption);
  if (own.length < 3) return false;
  if (own.length >= 5 && ` ${other.join(" ")} `.includes(` ${own.join(" ")} `)) return true;
  const [a, b] = [new Set(own), new Set(other)];
  const both = [...a].filter((word) => b.has(word)).length;
  return both / (a.size + b.size - both) >= same;
}

/** A verb or a tie between things: what makes a row of nouns a scene. */
const scene = {
  it: pattern([
    "che|mentre|dove|accanto|sopra|sotto|davanti|dietro|dentro|intorno|attorno|vicino|durante|prima|dopo|verso|contro|sul|sulla|sullo|sui|sulle|nel|nella|nello|nei|nelle|tra|fra|da|dal|dalla|dai",
    "(?:è|sono|ha|hanno|sta|stanno)",
    "\\p{L}{3,}(?:ando|endo)",
    "(?:access|spent|appes|appoggiat|sedut|post|illuminat|soffiat|intrecciat|tenut|apert|chius|rott|avvolt|coperto|pien|dipint|scritt|fatt)[oaie]",
  ]),
  en: pattern([
    "that|which|while|where|as|beside|above|below|under|behind|inside|around|near|during|before|after|toward~|against|on|onto|in|into|at|by|from|between|over|next to|of",
    "(?:is|are|was|has|have|holds?|shows?|stands?|sits?|hangs?)",
    "(?!(?:evening|morning|ceiling|building|railing|painting|drawing|lettering|lighting|ring|string|clothing)(?!\\p{L}))\\p{L}{3,}ing",
    "\\p{L}{3,}ed",
  ]),
};
/** What a chart reads, point by point: 'gen. 22', 'June 40'. It tells how things went, as a scene does. */
const reading = /\p{L}\D*\d[\d.,]*(?: ?%)?\.?$/u;
/** Items from which a row without a scene is an inventory. */
const fewestItems = 4;
const longestItem = 3;

/** A bare list of what is in the picture: "lampada, tavolo, libro, tazza". Null when the text says how things stand. */
export function inventoryOf(text: TextDoc): Range | null {
  const { folded, locale } = text;
  const end = folded.trimEnd().length;
  const body = folded.slice(0, Math.min(end, 600));
  if (body.search(scene[locale]) >= 0) return null;
  const items = body.split(/[,;\n/|•·]|\s-\s|(?<!\p{L})(?:e|ed|and)(?!\p{L})/u).map((item) => item.trim());
  const filled = items.filter((item) => /\p{L}/u.test(item));
  const few = filled.every((item) => item.split(/\s+/).length <= longestItem);
  const things = filled.filter((item) => !reading.test(item));
  return things.length >= fewestItems && few ? { start: 0, end } : null;
}
