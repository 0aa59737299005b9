import type { RuleNeeds } from "../../lib/rule-book.ts";
import type { Project } from "./schema.ts";

/** The rules that every presentation is held to. */
export const presentationRules = ["same-language", "no-slips", "no-stuffing"];

/** The text rules that a project's presentation is held to; those of its parts are the parts' own. */
export const projectRules = ({ presentation }: Project): RuleNeeds => ({
  ids: ["fits-length", ...presentationRules, ...presentation.rules.map(({ use }) => use)],
  reply: false,
});
