import type { Locale } from "./locale.ts";

/** The region whose way of writing dates and numbers a language follows: Italy's for Italian, Britain's for English. */
export const regions = { it: "it-IT", en: "en-GB" } as const satisfies Readonly<Record<Locale, string>>;
