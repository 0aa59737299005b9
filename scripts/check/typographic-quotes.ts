import { type Document, isScalar, visit } from "yaml";

/** What word processors put in the place of " and '. Guillemets are left out: nobody types them for a quote of YAML. */
const opening = "“”„‟‘";
const closing = "“”’‘";

/** A value, an entry or a name that begins with such a quote, up to where the quote closes or the line ends. */
const quoted = new RegExp(`(?:^|[:,-][ \\t]|[[{])[ \\t]*([${opening}][^\\n${closing}]*[${closing}]?)`, "dgmu");

/** Where, in YAML that can't be read, a text begins with a typographic quote that the mistake at `error` follows from. */
export function quoteBehind(text: string, error: number): number | null {
  for (const { indices } of text.matchAll(quoted)) {
    const [start, end] = indices?.[1] ?? [0, -1];
    if (error >= start && error <= end) return start;
  }
  return null;
}

/** Whether all of a text is meant to stand between such quotes, or was cut off before they closed. */
function isMeantAsQuoted(text: string): boolean {
  const inside = text.slice(1, -1);
  if (/^[“”„‟]/u.test(text)) return !/[“”]/u.test(text.slice(1)) || (/[“”]$/u.test(text) && !/[“”]/u.test(inside));
  return /^‘[^‘’]*[‘’]$/u.test(text);
}

/** Where texts of a file begin with a typographic quote that was meant for one of YAML; those inside straight quotes are meant so. */
export function typographicQuotes(document: Document): number[] {
  const found: number[] = [];
  visit(document, {
    Scalar(_, scalar) {
      if (isScalar(scalar) && scalar.type === "PLAIN" && isMeantAsQuoted(scalar.source ?? "") && scalar.range)
        found.push(scalar.range[0]);
    },
  });
  return found;
}

/** What to say of one. */
export const quoteWords = {
  what: "The quotes here are typographic (“ ”, ‘ ’), which YAML doesn't know as quotes.",
  advice:
    'Use straight ones: "text". Typographic ones that readers are to see stand inside straight ones: "“We”, an active verb".',
} as const;
