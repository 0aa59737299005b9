import { type RuleNames, readRuleNames } from "../served/rule-names.ts";
import type { Missed } from "../stores/missed-rules.ts";
import { fetchOnce } from "../workers/fetch-once.ts";

/** The names of the rules and the addresses of their pages; null when they cannot be fetched. */
export const ruleTitles = fetchOnce(readRuleNames);

/** Rules by name, each with a link to its page if it has one and how often it was missed; rules without a name are left out. */
export function missedLinks(missed: readonly Missed[], titles: RuleNames, times: (n: number) => string): Node[] {
  return missed
    .flatMap(({ id, times: n }) => {
      const rule = Object.hasOwn(titles, id) ? titles[id] : undefined;
      if (!rule) return [];
      const name = document.createElement(rule.url === null ? "span" : "a");
      if (rule.url !== null) name.setAttribute("href", rule.url);
      name.textContent = rule.title;
      return [[name, ` (${times(n)})`]];
    })
    .flatMap(([name = "", often = ""], n) => {
      const line = document.createElement("span");
      line.append(n === 0 ? " " : ", ", name, often);
      return [line];
    });
}
