import { type Locale, localeSchema } from "../../../exercises/lib/locale.ts";

/** The language of the page that a lesson's component stands on: the first part of its address. */
export function localeOf(astro: { readonly params: Readonly<Record<string, string | undefined>> }): Locale {
  return localeSchema.parse(astro.params["locale"]);
}
