import { joinCents } from "./figures/cents.ts";
import { isAnnounced, itemLabels } from "./figures/counts.ts";
import { digitsIn } from "./figures/digits.ts";
import { type Figure, plainFigure } from "./figures/figure.ts";
import { wordsIn } from "./figures/words.ts";
import { overlaps, placesIn, type Range } from "./range.ts";
import { isAddress } from "./text/words.ts";
import type { TextDoc } from "./text.ts";

export type { Figure } from "./figures/figure.ts";

/** Most figures that are read: texts have a few dozen. */
const most = 200;

const date =
  /(?<![\p{L}\p{N}./-]|\d,)(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})|(\d{1,2})\/(\d{1,2}))(?![\p{N}/])/gu;
/** '1. …' at the head of a line, '1) …' anywhere: no bracket that was opened before the number. */
const listMark = /^[ \t]*(?:[-*•] *)?\d{1,2}[.)](?=\s)|(?<=[.;:!?,] )\d{1,2}\)(?=\s)/gmu;

/** The figures of a text, in order: digits in either country's format, number words, shares such as 'half'. List numbers, addresses and codes are none. */
export function figuresIn(text: TextDoc): Figure[] {
  const taken: Range[] = [...text.words.filter(isAddress), ...placesIn(text.folded, listMark), ...itemLabels(text)];
  const found: Figure[] = [];
  const add = (figures: readonly Figure[]) => {
    for (const figure of figures) if (!taken.some((range) => overlaps(range, figure))) found.push(figure);
  };
  const dates = datesIn(text);
  add(dates);
  taken.push(...dates);
  const digits = digitsIn(text, most).filter(
    (figure) => (figure.values[0] ?? 0) > 10 || !isAnnounced(text, figure, false),
  );
  add(digits);
  taken.push(...digits);
  add(wordsIn(text, most));
  return joinCents(
    text,
    found.sort((a, b) => a.start - b.start),
  );
}

/** Numeric dates, a figure for each of their parts. */
function datesIn(text: TextDoc): Figure[] {
  return [...text.folded.matchAll(date)].slice(0, most).flatMap((match) => {
    const [, isoYear, isoMonth, isoDay, day, month, year, shortDay, shortMonth] = match;
    const parts = [isoDay ?? day ?? shortDay, isoMonth ?? month ?? shortMonth, isoYear ?? year].flatMap((part) =>
      part === undefined ? [] : [Number(part)],
    );
    if ((parts[0] ?? 0) > 31 || (parts[1] ?? 0) > 12) return [];
    const range = { start: match.index, end: match.index + match[0].length };
    return parts.map((value, at) => ({
      ...plainFigure(range, at === 2 && value < 100 ? value + 2000 : value),
      dated: true,
    }));
  });
}
