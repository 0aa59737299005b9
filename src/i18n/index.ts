import type { Locale } from "../../exercises/lib/locale.ts";
import { en, type Strings } from "./en.ts";
import { it } from "./it.ts";

const all: Record<Locale, Strings> = { it, en };

/** Interface texts of a language. */
export function strings(locale: Locale): Strings {
  return all[locale];
}

/** The other language of the pair. */
export function otherLocale(locale: Locale): Locale {
  return locale === "it" ? "en" : "it";
}
