import type { Figure } from "../../lib/figures.ts";
import type { TextDoc } from "../../lib/text.ts";

/** Units by which a number shows that it measures a time. */
export const timeUnit =
  /^[ -]?(?:or[ae]|h|minut[oi]|min|giorn[oi]|second[oi]|hours?|hrs?|minutes?|days?|seconds?|mezz'ora)(?!\p{L})/u;
const minutes = /^[ -]?min/;
const days = /^[ -]?(?:giorn|days?)/;

/** What stands right after a figure: its unit, if it has one. */
export const tail = (text: TextDoc, { end }: Figure): string => text.folded.slice(end, end + 16);

/** The value of a figure in the measure's own unit: a time in hours, so that 90 minutes are less than 5 hours. */
export function amountOf(text: TextDoc, figure: Figure, unit: string): number {
  const [value = 0] = figure.values;
  if (/^(?:mezz'ora|half an hour)$/u.test(text.folded.slice(figure.start, figure.end))) return 0.5;
  // 'from 300 minutes to 90': the unit stands once for both
  const own = timeUnit.test(tail(text, figure)) ? tail(text, figure) : unit;
  if (minutes.test(own)) return value / 60;
  return days.test(own) ? value * 24 : value;
}

/** A heading that counts in hours: 'Ore prima della risposta: 5 → 1,5'. */
const inHours = /(?:^|[.;\n] ?)(?:\p{L}+ )?(?:ore|hours)(?: [\p{L}']+){1,6}(?: \([^()]{1,30}\))? ?[:=]/u;

/** Whether a text says at its head that its figures are hours. */
export const countsHours = (text: TextDoc): boolean => inHours.test(text.folded);
