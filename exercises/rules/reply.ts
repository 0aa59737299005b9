import type { TextRule } from "../lib/rule.ts";

/** The rules of a written reply, in the order in which they are shown. */
export const replyRules = [] as const satisfies readonly TextRule[];
