import { type Finding, type RuleResult, toVerdict, type Verdict, weights } from "./verdict.ts";

/** The table that findings about cards point at: `cell: { table: "cards", row: index of the card, field }`. */
export const cardTable = "cards";

/** How messages name a card: they are also read away from it, in the list of what to mend. */
export function nameOfCard(row: number, title: string): string {
  return `${row + 1}. ${title}: `;
}

/** A finding about a card, or about one field of it; `row` is the card's place in the exercise, from 0. */
export function onCard(row: number, field: string | null, message: string, hint: string): Finding {
  return { range: null, cell: { table: cardTable, row, field }, message, hint };
}

const asNeeded = (rule: RuleResult): RuleResult =>
  rule.outcome === "missed" ? { ...rule, severity: "blocking", weight: weights.blocking } : rule;

/**
 * The verdict on an exercise of cards, where what counts is how many are right: the score is the share of right cards
 * (0–100, rounded down). Passed when it reaches `passScore` and no blocking rule is missed. Short of that mark nothing
 * that is missed is mere advice: it is what the mark is short of.
 */
export function toCardVerdict(rules: readonly RuleResult[], right: number, total: number, passScore: number): Verdict {
  const unblocked = toVerdict(rules, 0).passed;
  const score = total === 0 ? 100 : Math.floor((100 * right) / total);
  const passed = unblocked && score >= passScore;
  return { passed, score, rules: score >= passScore ? rules : rules.map(asNeeded), pending: [] };
}

/** What a verdict says of one card; nothing when the card is right or nothing was graded. */
export function findingsOfCard(verdict: Verdict | null, row: number): Finding[] {
  const all = verdict?.rules.flatMap((rule) => rule.findings) ?? [];
  return all.filter(({ cell }) => cell?.table === cardTable && cell.row === row);
}

/** A message as it reads on the card itself, where its name would only be repeated. */
export function besideCard(message: string, row: number, title: string): string {
  return beside(message, nameOfCard(row, title));
}

/** A message without the name that it begins with. */
export function beside(message: string, name: string): string {
  const rest = message.startsWith(name) ? message.slice(name.length) : message;
  return rest.charAt(0).toLocaleUpperCase("en") + rest.slice(1);
}
