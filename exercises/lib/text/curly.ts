/** What is typed as it stands: code between backticks, and addresses. */
const asTyped = /`[^`]*`|https?:\/\/\S+/g;

/** Where a quotation may begin: at the start, after a space, a bracket, a dash or another opening mark. */
const opening = /(?<=^|[\s([{«“‘—–-])/u.source;
const openDouble = new RegExp(`${opening}"(?=\\S)`, "gu");
/** A single quotation has an end: *’90s* and *’s Gravenhage* have none. */
const single = new RegExp(
  `${opening}'(?=\\p{L})([^'\\n]{1,80}(?:(?<=\\p{L})'(?=\\p{L})[^'\\n]{1,80})*)'(?![\\p{L}\\p{N}])`,
  "gu",
);

/** Feet, inches and minutes stay as they are: 5'10". After a figure a mark closes only what was opened. */
function closes(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return !/\d$/.test(before) || before.split("“").length > before.split(/["”]/).length;
}

const curled = (text: string): string =>
  text
    .replaceAll(single, "‘$1’")
    .replaceAll(openDouble, "“")
    .replaceAll(/"/g, (mark, at: number, whole: string) => (closes(whole, at) ? "”" : mark))
    .replaceAll(/(?<!\d)'|(?<=\d)'(?=\p{L})/gu, "’");

/**
 * A text as it is printed: typographic apostrophes and quotation marks for the straight ones of a keyboard. Prose in
 * Markdown is set so by Astro; this is for what comes as a string. What is to be typed as it stands keeps its marks.
 */
export function curly(text: string): string {
  if (!/['"]/.test(text)) return text;
  let [printed, from] = ["", 0];
  for (const { 0: typed, index } of text.matchAll(asTyped)) {
    printed += curled(text.slice(from, index)) + typed;
    from = index + typed.length;
  }
  return printed + curled(text.slice(from));
}
