import { getCollection } from "astro:content";
import { curly } from "../../exercises/lib/text/curly.ts";
import { limitFacts } from "./limit-facts.ts";
import { oncePerLanguage } from "./once.ts";
import { sourceOf } from "./sources.ts";

/** A dated fact in one language. */
interface DatedFact {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly checkedOn: string;
  /** Where it comes from: a link, or words when the figure was put together from several tables. */
  readonly source: { readonly text: string; readonly href: string | null };
}

/** Every dated fact by id: what authors wrote in src/content/dated/, and the limits that exercises grade by. */
export const datedFacts = oncePerLanguage(async (locale): Promise<ReadonlyMap<string, DatedFact>> => {
  const authored = (await getCollection("dated")).map(async ({ data }) => {
    const { publisher, url } = await sourceOf(data.source);
    return { id: data.id, ...data[locale], checkedOn: data.checkedOn, source: { text: publisher, href: url } };
  });
  const facts = [
    ...(await Promise.all(authored)),
    ...limitFacts.map((fact) => ({
      id: fact.id,
      label: curly(fact.locale[locale].label),
      value: curly(fact.locale[locale].value),
      checkedOn: fact.checkedOn,
      source: { text: curly(fact.note[locale]), href: null },
    })),
  ];
  return new Map(facts.map((fact) => [fact.id, fact]));
});

const mark = /<Dated id="([^"]+)"\s*\/>/g;

/** The ids of the dated facts that a lesson prints, each once, in order. */
export function datedIn(body: string): string[] {
  return [...new Set([...body.matchAll(mark)].map(([, id = ""]) => id))];
}

/** The lesson's text with the values in place, for search. */
export function withDatedValues(body: string, facts: ReadonlyMap<string, DatedFact>): string {
  return body.replaceAll(mark, (_, id: string) => facts.get(id)?.value ?? "");
}
