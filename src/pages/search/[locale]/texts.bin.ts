import type { APIRoute } from "astro";
import type { Locale } from "../../../../exercises/lib/locale.ts";
import { eachLocale } from "../../../path/each-locale.ts";
import { pack, parts } from "../../../search/pack.ts";
import { siteWords } from "../../../search/site-sections.ts";
import { formIn } from "../../../search/words.ts";

export const getStaticPaths = eachLocale;

/** The packed index of the texts of a language. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) =>
  new Response(new Uint8Array(pack(await siteWords(locale), parts.texts, formIn(locale))));
