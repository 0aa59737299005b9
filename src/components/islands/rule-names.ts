/** The human name of each rule, and the address of its page if it has one: what /rules/<locale>.json holds. */
export type RuleNames = Readonly<Record<string, { readonly title: string; readonly url: string | null }>>;

/** The name of a rule; its id when it has none. */
export function titleOf(names: RuleNames, id: string): string {
  return names[id]?.title ?? id;
}
