import { getEntry } from "astro:content";
import type { Source } from "../schemas/source.ts";

/** A source by its id. Throws where src/content/sources/ has none of that name. */
export async function sourceOf(id: string): Promise<Source> {
  const entry = await getEntry("sources", id);
  if (!entry) throw new Error(`There is no source "${id}" in src/content/sources/.`);
  return entry.data;
}

/** The sources that a component names: ids parted by spaces, such as "AP1 SC3". */
export const sourcesNamed = (ids: string): Promise<Source[]> => Promise.all(ids.split(/\s+/).map(sourceOf));
