import type { Range } from "../../lib/range.ts";

/** Faces and hands: they show a mood wherever they stand. */
const mood = /[\u{1F600}-\u{1F64F}\u{1F90C}-\u{1F92F}\u{1F970}-\u{1F97A}\u{1F44A}-\u{1F44F}☹☺]/u;

/** Signs that stand for a way to reach somebody, or point to what follows. */
const contactSign = /^[📩📧📨✉📬📭📫📪📤📥📮💌☎📞📱📲📟👉➡👇⬇🔗🌐💻📍🏢💬📝✍]/u;

/** What may stand before a sign that begins a line: the mark or number of a list. */
const itemMark = /^[ \t]*(?:[-–—*•·][ \t]*|\d{1,2}[.)][ \t]*)?$/u;

/** After a sign that begins an item: its words. */
const itemWords = /^[ \t]*["“«'(*_]{0,3}[\p{L}\p{N}@#]/u;

/** Fewer lines with a sign before them are no list. */
const fewestItems = 2;

/** How far after a sign its contact may stand, in UTF-16 units. */
const reach = 90;

/** An address, a number, a link or a private way, after no more than a few words of the same sentence. */
const contact =
  /^[\s:]*(?:[^\s.!?;@/]{1,20}\s+){0,5}?["“«'(<]?(?:[\p{L}\p{N}._%+-]{1,40}@[\p{L}\p{N}-]|https?:|www\.|[\p{L}\p{N}-]{2,30}(?:\.[\p{L}\p{N}-]{2,30}){1,3}\/|\+?\d[\d ./-]{5,}|@[\p{L}\p{N}_]|(?:via|viale|piazza|corso|largo|vicolo|piazzale) \p{Lu}|\d{1,4} \p{Lu}\p{L}{1,20} (?:street|road|lane|square|avenue|st|rd)(?!\p{L})|(?:in (?:privato|direct|dm|chat|private)|dm|direct|messenger|whatsapp|telegram|privately|inbox|(?:messaggi[oa]?|chat) privat\p{L}|(?:direct|private) mess\p{L}+)(?!\p{L}))/iu;

/**
 * Whether an emoji lays the text out and shows no mood: one of at least two that begin lines as marks of a list, or one that
 * stands right before an address, a number or a link.
 */
export function layoutSigns(raw: string, signs: readonly Range[]): ReadonlySet<Range> {
  const plain = signs.filter(({ start, end }) => !mood.test(raw.slice(start, end)));
  const items = plain.filter(
    ({ start, end }) =>
      itemMark.test(raw.slice(Math.max(raw.lastIndexOf("\n", start - 1) + 1, start - 12), start)) &&
      (start === 0 || raw.lastIndexOf("\n", start - 1) + 1 >= start - 12) &&
      itemWords.test(raw.slice(end, end + 12)),
  );
  const pointing = plain.filter(
    ({ start, end }) => contactSign.test(raw.slice(start, end)) && contact.test(raw.slice(end, end + reach)),
  );
  return new Set([...(items.length >= fewestItems ? items : []), ...pointing]);
}

const capital = "\\p{Lu}[\\p{Lu}\\p{M}\\p{N}'’]*";
/** A short label in capitals that opens a line: before a colon or a dash, or a line by itself. */
const label = new RegExp(
  `^[^\\p{L}\\p{N}]{0,8}(?:\\d{1,2}[.)\\uFE0F\\u20E3]{0,2}[ \\t*_]{1,3})?(${capital}(?:[ ,/&-]{1,3}(?:${capital}|\\d{1,4})){0,5})[ \\t*_]{0,4}(:|[–—→|-] |$)`,
  "u",
);
/** No label is longer. */
const longestLabel = 60;
const shouted = /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u;

/** No title of one line has more words. */
const longestTitle = 4;

/** Whether the one label found is a title: the first line, a few words by themselves with no mark that cries out. */
function isTitle(raw: string, [found]: readonly Range[]): boolean {
  const [first = "", ...rest] = raw.split("\n");
  return (
    found !== undefined &&
    rest.some((line) => line.trim() !== "") &&
    !first.includes("!") &&
    first.trim() === raw.slice(found.start, found.end) &&
    first.trim().split(/\s+/u).length <= longestTitle
  );
}

/** Labels in capitals at the beginning of lines, where there are two at least: headings, which don't shout. One by itself must have plain text below it. */
export function headings(raw: string): Range[] {
  const found: Range[] = [];
  let start = 0;
  const lines = raw.split("\n");
  for (const [at, line] of lines.entries()) {
    const [whole, name = "", mark] = label.exec(line.slice(0, longestLabel)) ?? [];
    const below = lines.slice(at + 1, at + 3).find((next) => next.trim() !== "");
    const stands = mark !== "" || (line.length < longestLabel && below !== undefined && !shouted.test(below));
    if (whole !== undefined && stands) {
      const from = start + whole.indexOf(name);
      found.push({ start: from, end: from + name.length });
    }
    start += line.length + 1;
  }
  return found.length >= fewestItems || isTitle(raw, found) ? found : [];
}
