import { type CollectionEntry, getCollection } from "astro:content";
import type { Locale } from "../../exercises/lib/locale.ts";
import { curly } from "../../exercises/lib/text/curly.ts";

/** A rule's page for learners. */
interface RuleDoc {
  readonly id: string;
  readonly title: string;
  readonly entry: CollectionEntry<"rules">;
}

/** The pages of all rules in a language; the title is the first heading of each. */
export async function ruleDocs(locale: Locale): Promise<RuleDoc[]> {
  const entries = await getCollection("rules", ({ id }) => id.endsWith(`/${locale}`));
  return entries.map((entry) => ({
    id: entry.id.slice(0, -3),
    title: curly(/^#\s+(.+)$/m.exec(entry.body ?? "")?.[1]?.trim() ?? entry.id),
    entry,
  }));
}
