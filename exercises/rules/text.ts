import type { TextRule } from "../lib/rule.ts";
import { replyRules } from "./reply.ts";
import { writingRules } from "./writing.ts";

/** Every rule that reads a text: what `npm run -s rules` runs and exercises may name. */
export const textRules: readonly TextRule[] = [...replyRules, ...writingRules];
