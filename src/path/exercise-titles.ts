import { getCollection } from "astro:content";
import { oncePerLanguage } from "./once.ts";

/** The title of every exercise, by its id. */
export const exerciseTitles = oncePerLanguage(
  async (locale): Promise<ReadonlyMap<string, string>> =>
    new Map((await getCollection("exercises")).map(({ data }) => [data.id, data.locale[locale].title])),
);
