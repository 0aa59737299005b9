import { getCollection } from "astro:content";
import { curly } from "../../exercises/lib/text/curly.ts";
import { limitFacts } from "./limit-facts.ts";
import { oncePerLanguage } from "./once.ts";

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
  const [authored, sources] = await Promise.all([getCollection("dated"), getCollection("sources")]);
  const byId = new Map(sources.map(({ data }) => [data.id, data]));
  const facts = [
    ...authored.map(({ data }) => {
      const source = byId.get(data.source);
      if (!source) throw new Error(`There is no source "${data.source}" in src/content/sources/.`);
      return {
        id: data.id,
        ...data[locale],
        checkedOn: data.checkedOn,
        source: { text: source.publisher, href: source.url },
      };
    }),
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
