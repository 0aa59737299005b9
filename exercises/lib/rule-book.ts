import type { TextRule } from "./rule.ts";

/** Text rules to grade with: all of them, or in the browser those that were fetched. */
export interface RuleBook {
  /** The rules of a reply, in the order in which they are shown. */
  readonly reply: readonly TextRule[];
  /** A text rule by its id; undefined where there is none. */
  readonly rule: (id: string) => TextRule | undefined;
}

/** The text rules that grading an exercise takes. */
export interface RuleNeeds {
  /** Those that it names. */
  readonly ids: readonly string[];
  /** Whether it takes all that a reply is held to. */
  readonly reply: boolean;
}
