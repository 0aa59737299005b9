import { make } from "../dom/make.ts";
import { type RuleNames, readRuleNames } from "../served/rule-names.ts";
import type { Missed } from "../stores/missed-rules.ts";
import { fetchOnce } from "../workers/fetch-once.ts";

/** The names of the rules and the addresses of their pages; null when they cannot be fetched. */
export const ruleTitles = fetchOnce(readRuleNames);

/** Rules named together, the most missed. */
const mostNamed = 3;

/** The first rules by name, each with a link to its page if it has one and how often it was missed; rules without a name are left out. */
export function missedLinks(missed: readonly Missed[], titles: RuleNames, times: (n: number) => string): Node[] {
  const known = missed.flatMap(({ id, times: n }) => {
    const rule = Object.hasOwn(titles, id) ? titles[id] : undefined;
    return rule ? [{ ...rule, often: times(n) }] : [];
  });
  return known.slice(0, mostNamed).map(({ title, url, often }, at) => {
    const name = url === null ? title : make("a", { href: url, textContent: title });
    return make("span", {}, at === 0 ? " " : ", ", name, ` (${often})`);
  });
}
