import { listBlock, type ShowWork, textBlock } from "../../lib/work.ts";
import { readDraft } from "./answer.ts";
import type { Project } from "./schema.ts";

const pieces = { it: "I pezzi del progetto", en: "The pieces of the project" };

/** The presentation, and which pieces it brings together: each is a work of its own. */
export const showWork: ShowWork<Project> = ({ parts, presentation }, saved, locale) => {
  const answer = readDraft(saved);
  if (answer === null) return [];
  return [
    ...textBlock(presentation.locale[locale].label, answer.presentation),
    ...listBlock(
      pieces[locale],
      parts.filter(({ id }) => Object.hasOwn(answer.parts, id)).map((part) => part.locale[locale].title),
    ),
  ];
};
