import type { APIRoute } from "astro";
import type { Locale } from "../../../../exercises/lib/locale.ts";
import { eachLocale } from "../../../path/each-locale.ts";
import { siteSections } from "../../../search/site-sections.ts";

export const getStaticPaths = eachLocale;

/** Titles and addresses of the sections, in the order of the index. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) =>
  Response.json((await siteSections(locale)).map(({ body: _body, keywords: _keywords, ...title }) => title));
