import type { APIRoute } from "astro";
import type { Locale } from "../../../../exercises/lib/locale.ts";
import regia from "../../../../regia.config.ts";
import { siteSections } from "../../../search/site-sections.ts";

export const getStaticPaths = () => regia.locales.map((locale) => ({ params: { locale }, props: { locale } }));

/** Titles and addresses of the sections, in the order of the index. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) =>
  Response.json((await siteSections(locale)).map(({ body: _body, ...title }) => title));
