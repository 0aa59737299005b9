import type { Locale } from "./lib/locale.ts";

/** Names of the rules that belong to a kind rather than to a text or a plan. */
export const kindRuleTitles: Record<Locale, Record<string, string>> = { it: {}, en: {} };
