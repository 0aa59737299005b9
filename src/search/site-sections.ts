import { getCollection, render } from "astro:content";
import { strings } from "../i18n/index.ts";
import { datedFacts, withDatedValues } from "../path/dated.ts";
import { links } from "../path/links.ts";
import { loadPath, writtenLessons } from "../path/load.ts";
import { oncePerLanguage } from "../path/once.ts";
import { ruleDocs } from "../path/rule-docs.ts";
import type { SectionWords } from "./pack.ts";
import { lessonSections, plainText, type Section, sectionWords } from "./sections.ts";
import { synonymsIn } from "./synonyms.ts";
import { formIn } from "./words.ts";

/** What an exercise tells: its brief and, where somebody wrote one, the comment that it answers. */
const sceneOf = ({ brief, comment = "" }: { readonly brief: string; readonly comment?: string }) =>
  `${brief} ${comment}`.replace(/\s+/g, " ").trim();

/** Everything that can be found in a language: the sections of the lessons, the terms, the exercises and the rules. The files of a language's search are made of them. */
export const siteSections = oncePerLanguage(async (locale): Promise<Section[]> => {
  const t = strings(locale);
  const lessons = writtenLessons(await loadPath(locale));
  const facts = await datedFacts(locale);
  const ofLessons = await Promise.all(
    lessons.map(async ({ id, number, entry }) => {
      const { headings } = await render(entry);
      const anchors = headings.filter(({ depth }) => depth === 2).map(({ slug }) => slug);
      const page = {
        page: links.lesson(locale, id),
        title: entry.data.title,
        place: `${t.lesson.lesson} ${number}`,
        bodies: links.searchBodies(locale, id),
      };
      const { summary, objectives, keywords } = entry.data;
      const about = { texts: [summary, ...objectives], keywords };
      return lessonSections(withDatedValues(entry.body ?? "", facts), anchors, page, about);
    }),
  );
  const terms = (await getCollection("glossary")).map(({ data: { id, locale: texts } }) => ({
    page: links.term(locale, id),
    anchor: "",
    title: texts[locale].term,
    heading: "",
    place: t.nav.glossary,
    bodies: links.searchBodies(locale, "glossary"),
    keywords: [],
    body: `${texts[locale].definition} ${texts[locale].example}`,
  }));
  const exercises = (await getCollection("exercises")).map(({ data: { id, keywords, locale: texts } }) => ({
    page: links.exercise(locale, id),
    anchor: "",
    title: texts[locale].title,
    heading: "",
    place: t.components.exercise,
    bodies: links.searchBodies(locale, `exercise-${id}`),
    keywords: keywords?.[locale] ?? [],
    body: sceneOf(texts[locale]),
  }));
  const rules = (await ruleDocs(locale)).map(({ id, title, entry }) => ({
    page: links.rule(locale, id),
    anchor: "",
    title,
    heading: "",
    place: t.rules.rule,
    bodies: links.searchBodies(locale, `rule-${id}`),
    keywords: [],
    // Without the marks of what isn't done and what is: they tell nothing where an excerpt runs on.
    body: plainText((entry.body ?? "").replace(/^#\s.*$/m, "").replace(/[❌✅]/gu, "")),
  }));
  return [...ofLessons.flat(), ...terms, ...exercises, ...rules];
});

/** The words of all sections, as the two parts of the index count them. */
export const siteWords = oncePerLanguage(async (locale): Promise<SectionWords[]> => {
  const groups = (await getCollection("synonyms")).find(({ data }) => data.id === locale)?.data.groups ?? [];
  const synonymsOf = synonymsIn(groups, formIn(locale));
  return (await siteSections(locale)).map((section) => sectionWords(section, synonymsOf));
});
