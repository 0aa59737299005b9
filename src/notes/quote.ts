import search from "approx-string-match";

/** Words of a text, with what stands just before and after: the W3C's TextQuoteSelector. */
interface Quote {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A stretch of a text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Code units kept of what stands before and after. */
export const contextLength = 40;
/** Shorter words stand in many places: they are found only where something around them is known too. */
const tellingLength = 24;
/** Share of a context that must be there to be known. Unrelated prose agrees on up to half of its letters. */
const known = 0.6;
/** Share of the words that may have changed: without, and with, a known context. */
const fewErrors = 0.25;
const manyErrors = 0.4;

/** What to keep of a stretch of a text, in order to find it again. */
export function quoteOf(text: string, { start, end }: Span): Quote {
  return {
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
  };
}

/** How much of `part` stands in `text`, 0–1, slips forgiven. */
function share(text: string, part: string): number {
  if (part.trim() === "") return 0;
  if (text.includes(part)) return 1;
  const errors = search(text, part, part.length)[0]?.errors ?? part.length;
  return 1 - errors / part.length;
}

function exactly(text: string, quote: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(quote); at >= 0 && found.length < 100; at = text.indexOf(quote, at + 1))
    found.push({ start: at, end: at + quote.length });
  return found;
}

/** Where the words begin and end as they did, with more or less between: a sentence put in or taken out. */
function byEnds(text: string, quote: string): Span[] {
  if (quote.length < 3 * tellingLength) return [];
  const last = quote.slice(-tellingLength);
  return exactly(text, quote.slice(0, tellingLength)).flatMap(({ start }) => {
    const at = text.indexOf(last, start + tellingLength);
    const end = at + tellingLength;
    return at >= 0 && end - start <= 2 * quote.length ? { start, end } : [];
  });
}

/**
 * Finds words again in a text that may have been edited since: exactly, or with up to a quarter of their letters
 * changed (two fifths where what surrounds them is still there). Of several places the one whose surroundings are most
 * like those kept counts, and one within `section` before others. Null when they are gone.
 */
export function findQuote(text: string, { quote, prefix, suffix }: Quote, section?: Span): Span | null {
  if (quote.trim() === "") return null;
  const exact = exactly(text, quote).map((span) => ({ ...span, wrong: 0 }));
  const near = () =>
    [
      ...search(text, quote, Math.floor(quote.length * manyErrors)).slice(0, 100),
      ...byEnds(text, quote).map((span) => ({ ...span, errors: Math.floor(quote.length * fewErrors) })),
    ].map(({ start, end, errors }) => ({ start, end, wrong: errors / quote.length }));
  const judge = (places: readonly (Span & { readonly wrong: number })[]) =>
    places
      .filter(({ start, end }) => end > start)
      .map((place) => {
        const around = (from: number, to: number) => text.slice(Math.max(0, from), to);
        const before = share(around(place.start - prefix.length - 8, place.start), prefix);
        const after = share(around(place.end, place.end + suffix.length + 8), suffix);
        const inSection = section && place.start >= section.start && place.end <= section.end ? 1 : 0;
        const context = Math.max(before, after);
        const telling = quote.length >= tellingLength && place.wrong <= fewErrors;
        return { ...place, trusted: telling || context >= known, mark: before + after + inSection - 3 * place.wrong };
      })
      .filter(({ trusted }) => trusted)
      .sort((a, b) => b.mark - a.mark || a.start - b.start)[0];
  const best = judge(exact) ?? judge(near());
  return best ? { start: best.start, end: best.end } : null;
}
