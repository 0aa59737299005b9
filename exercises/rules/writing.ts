import type { TextRule } from "../lib/rule.ts";

/** The rules of posts, captions, pages and other texts, which exercises name one by one. */
export const writingRules = [] as const satisfies readonly TextRule[];
