import { rulesByUse } from "./exercise-rules.ts";

/** What an author can do when a rule is wrong about a right answer, for rules whose reason lies in the exercise. */
const remedies: Readonly<Record<string, string>> = {
  "known-proof":
    "If the certificate, the test or the inspection is real, add it to facts, in both languages: known-proof knows what stands there and in the comment.",
  "true-sums":
    "If the sum is right, add it to facts: in both languages, as a sum of money (“28 €”): true-sums knows the sums that stand there and in the comment.",
};

/** Whether a rule's reason may lie in what the exercise doesn't tell it. */
export const hasRemedy = (id: string): boolean => Object.hasOwn(remedies, id);

/** What to do about an answer that is judged otherwise than its author says, by the rule in question if it is one. */
export function remedyFor(id: string | undefined): string {
  const own = remedies[id ?? ""];
  if (own !== undefined) return `${own} If it isn't, mend the answer.`;
  const look =
    id !== undefined && rulesByUse.has(id)
      ? `see in docs/rules.md what ${id} looks at and which options an exercise can give it; a rule that stays wrong is mended in exercises/rules/${id}/`
      : "see in exercises/kinds/<kind>/docs.md and in docs/rules.md what its rules look at";
  return `If the answer is right, ${look}. If it isn't, mend the answer.`;
}
