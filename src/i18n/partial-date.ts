import type { Locale } from "../../exercises/lib/locale.ts";
import { regions } from "../../exercises/lib/region.ts";
import { elide } from "../../exercises/lib/text/elide.ts";

/** A date in words, as exactly as it is known: a year, a month (2026-11) or a day (2026-11-27). */
export function partialDate(date: string, locale: Locale): string {
  const [, month, day] = date.split("-");
  const format = new Intl.DateTimeFormat(regions[locale], {
    year: "numeric",
    ...(month && { month: "long" }),
    ...(day && { day: "numeric" }),
    timeZone: "UTC",
  });
  return elide(format.format(new Date(date)));
}
