import type { Locale } from "../../lib/locale.ts";
import { sentenceAt } from "../../lib/pattern.ts";
import type { Range } from "../../lib/range.ts";
import type { TextDoc } from "../../lib/text.ts";

/** Words that speak to whoever reads; *te* in 'te lo dice Davide' tells them something, no more. */
const reader: Readonly<Record<Locale, RegExp>> = {
  it: /(?<!\p{L})(?:t[iu]|te(?! (?:l[oaie]|ne|l'))|tu[oaei]i?|hai|sei|vi|voi|avete|siete|vostr[oaie])(?!\p{L})/u,
  en: /(?<!\p{L})(?:you|your|yours|yourself|you'(?:re|ve|ll|d))(?!\p{L})/u,
};

/** Praise that is said to somebody even where no *you* stands beside it: 'well done, Sherlock'. */
const called =
  /sherlock|genius|genio|einstein|altezza|maestà|majesty|highness|princess|professoron|so-?tutto|know-it-all|brav[oaie]|complimenti|congrat|applaus|champ|buddy/u;

/** Whether a joke is made on whoever reads it: the sentence speaks to them. A lamp, or the writer's own hand, takes it well. */
export function aimsAtReader(text: TextDoc, place: Range): boolean {
  const { start, end } = sentenceAt(text, place) ?? place;
  return (
    reader[text.locale].test(text.folded.slice(start, Math.min(end, start + 600))) ||
    called.test(text.folded.slice(place.start, place.end))
  );
}
