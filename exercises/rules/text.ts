import type { TextRule } from "../lib/rule.ts";
import type { RuleBook } from "../lib/rule-book.ts";
import { replyRules } from "./reply.ts";
import { writingRules } from "./writing.ts";

/** Every rule that reads a text: what `npm run -s rules` runs and exercises may name. */
export const textRules: readonly TextRule[] = [...replyRules, ...writingRules];

const byId = new Map(textRules.map((rule) => [rule.id, rule]));

/** All of them by their ids, for kinds to grade with. */
export const wholeBook: RuleBook = { reply: replyRules, rule: (id) => byId.get(id) };
