import { getCollection } from "astro:content";
import type { APIRoute } from "astro";
import type { Locale } from "../../../exercises/lib/locale.ts";
import { datedFacts, withDatedValues } from "../../path/dated.ts";
import { eachLocale } from "../../path/each-locale.ts";
import { links } from "../../path/links.ts";
import { loadPath, writtenLessons } from "../../path/load.ts";
import { type Deck, reviewCards } from "../../path/review-cards.ts";

export const getStaticPaths = eachLocale;

/** The cards of the whole path, fetched by the review page. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const lessons = writtenLessons(await loadPath(locale));
  const facts = await datedFacts(locale);
  const texts = lessons.map(({ id, entry }) => ({ id, body: withDatedValues(entry.body ?? "", facts) }));
  const terms = (await getCollection("glossary")).map(({ data }) => ({ id: data.id, ...data.locale[locale] }));
  const deck: Deck = {
    lessons: Object.fromEntries(
      lessons.map(({ id, number, title }) => [id, { title: `${number} ${title}`, href: links.lesson(locale, id) }]),
    ),
    cards: reviewCards(texts, new Map(terms.map((term) => [term.id, term]))),
  };
  return Response.json(deck);
};
