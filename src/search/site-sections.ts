import { getCollection, render } from "astro:content";
import { strings } from "../i18n/index.ts";
import { datedFacts, withDatedValues } from "../path/dated.ts";
import { links } from "../path/links.ts";
import { loadPath, writtenLessons } from "../path/load.ts";
import { oncePerLanguage } from "../path/once.ts";
import { ruleDocs } from "../path/rule-docs.ts";
import { lessonSections, plainText, type Section } from "./sections.ts";

/** Everything that can be found in a language: the sections of the lessons, the terms, the exercises and the rules. Four files of a language are made of them. */
export const siteSections = oncePerLanguage(async (locale): Promise<Section[]> => {
  const lessons = writtenLessons(await loadPath(locale));
  const facts = await datedFacts(locale);
  const ofLessons = await Promise.all(
    lessons.map(async ({ id, number, entry }) => {
      const { headings } = await render(entry);
      const anchors = headings.filter(({ depth }) => depth === 2).map(({ slug }) => slug);
      const page = {
        page: links.lesson(locale, id),
        title: entry.data.title,
        number,
        bodies: links.searchBodies(locale, id),
      };
      return lessonSections(withDatedValues(entry.body ?? "", facts), anchors, page);
    }),
  );
  const terms = (await getCollection("glossary")).map(({ data: { id, locale: texts } }) => ({
    page: links.term(locale, id),
    anchor: "",
    title: texts[locale].term,
    heading: "",
    number: "",
    bodies: links.searchBodies(locale, "glossary"),
    body: `${texts[locale].definition} ${texts[locale].example}`,
  }));
  const t = strings(locale);
  const exercises = (await getCollection("exercises")).map(({ data: { id, locale: texts } }) => ({
    page: links.exercise(locale, id),
    anchor: "",
    title: texts[locale].title,
    heading: "",
    number: t.components.exercise,
    bodies: links.searchBodies(locale, `exercise-${id}`),
    body: texts[locale].brief.replace(/\s+/g, " ").trim(),
  }));
  const rules = (await ruleDocs(locale)).map(({ id, title, entry }) => ({
    page: links.rule(locale, id),
    anchor: "",
    title,
    heading: "",
    number: t.rules.rule,
    bodies: links.searchBodies(locale, `rule-${id}`),
    body: plainText((entry.body ?? "").replace(/^#\s.*$/m, "")),
  }));
  return [...ofLessons.flat(), ...terms, ...exercises, ...rules];
});
