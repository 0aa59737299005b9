import { getCollection } from "astro:content";
import type { APIRoute } from "astro";
import { bundled, modelsOf } from "../../../exercises/index.ts";
import type { Locale } from "../../../exercises/lib/locale.ts";
import { textsOf } from "../../../exercises/lib/model-copy.ts";
import { eachLocale } from "../../path/each-locale.ts";
import type { ModelTexts } from "../../served/model-texts.ts";

export const getStaticPaths = eachLocale;

/** What the model answers say, fetched where somebody's works are checked. Words and figures alone make no text. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const exercises = bundled((await getCollection("exercises")).map(({ data }) => data));
  const texts = exercises.map((exercise) => {
    const all = modelsOf(exercise, locale).flatMap(textsOf);
    return [exercise.id, [...new Set(all)].filter((text) => text.length >= shortest)] as const;
  });
  const models: ModelTexts = Object.fromEntries(texts.filter(([, own]) => own.length > 0));
  return Response.json(models);
};

/** Characters of the shortest text that is compared with anything. */
const shortest = 30;
