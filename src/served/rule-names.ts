import { z } from "../json/zod.ts";
import { servedAddress, servedText } from "./fields.ts";
import { readJson } from "./read-json.ts";

const ruleNamesSchema = z.record(
  z.string().check(z.maxLength(80)),
  z.object({ title: servedText, url: z.nullable(servedAddress) }),
);

/** The human name of each rule, and the address of its page if it has one: what /rules/<locale>.json holds. */
export type RuleNames = Readonly<Record<string, { readonly title: string; readonly url: string | null }>>;

/** Reads /rules/<locale>.json. Throws where it is anything else. */
export const readRuleNames = async (response: Response): Promise<RuleNames> =>
  z.parse(ruleNamesSchema, await readJson(response));

/** The name of a rule; its id when it has none. */
export function titleOf(names: RuleNames, id: string): string {
  return (Object.hasOwn(names, id) ? names[id]?.title : undefined) ?? id;
}
