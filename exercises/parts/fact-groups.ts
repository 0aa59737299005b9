/** What is known of one thing: its name, where the facts name it, and what they say of it. */
interface FactGroup {
  readonly name: string | null;
  readonly facts: readonly string[];
}

/** "Paolo: …", "Posts a week: …": a few words without a full stop, then a colon. Clock times and addresses have no space there. */
const named = /^([^.:;!?]{2,48}):\s+(\S[\s\S]*)$/;

/** Facts by what they are about: neighbours with the same name stand under it together, so that it is said once. */
export function factGroups(facts: readonly string[]): FactGroup[] {
  const groups: { name: string | null; facts: string[] }[] = [];
  for (const fact of facts) {
    const [, name = null, text = fact] = named.exec(fact) ?? [];
    const last = groups.at(-1);
    if (last !== undefined && name !== null && last.name === name) last.facts.push(text);
    else groups.push({ name, facts: [text] });
  }
  return groups;
}
