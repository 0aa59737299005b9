import type { RuleNeeds } from "../../lib/rule-book.ts";
import type { Form } from "./schema.ts";

/** The text rules that a form is held to. A field that answers somebody is held to those of a reply. */
export function formRules({ everywhere, fields, together }: Form): RuleNeeds {
  const named = [
    ...fields.flatMap((field) => ("rules" in field ? field.rules : [])),
    ...together.flatMap(({ rules }) => rules),
  ];
  return {
    ids: [...new Set(["fits-length", ...everywhere, ...named.map(({ use }) => use)])],
    reply: fields.some((field) => field.type === "text" && field.scene !== undefined),
  };
}
