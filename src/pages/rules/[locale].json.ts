import type { APIRoute } from "astro";
import type { Locale } from "../../../exercises/lib/locale.ts";
import { kindRuleTitles } from "../../../exercises/rule-titles.ts";
import { eachLocale } from "../../path/each-locale.ts";
import { links } from "../../path/links.ts";
import { ruleDocs } from "../../path/rule-docs.ts";
import type { RuleNames } from "../../served/rule-names.ts";

export const getStaticPaths = eachLocale;

/** The human name of each rule, by id, and the address of its page if it has one. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const docs = (await ruleDocs(locale)).map(({ id, title }) => [id, { title, url: links.rule(locale, id) }]);
  const own = Object.entries(kindRuleTitles[locale]).map(([id, title]) => [id, { title, url: null }]);
  const names: RuleNames = Object.fromEntries([...docs, ...own]);
  return Response.json(names);
};
