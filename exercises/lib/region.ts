import type { Locale } from "./locale.ts";

/** Where Italian and English are written as here. */
export const italy = "it-IT";
export const britain = "en-GB";

/** The region whose way of writing dates and numbers a language follows: Italy's for Italian, Britain's for English. */
export const regions = { it: italy, en: britain } as const satisfies Readonly<Record<Locale, string>>;
