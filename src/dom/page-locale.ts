import type { Locale } from "../../exercises/lib/locale.ts";

/**
 * The language of the page, as <html> says it. The one answer for all that runs in a browser; what is rendered at build
 * time as well is told by its props.
 */
export const pageLocale = (): Locale => (document.documentElement.lang === "it" ? "it" : "en");
