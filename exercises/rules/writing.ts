import type { TextRule } from "../lib/rule.ts";
import { postRules } from "./posts.ts";
import { proseRules } from "./prose.ts";

/** The rules of posts, captions, pages and other texts, which exercises name one by one. */
export const writingRules = [...postRules, ...proseRules] as const satisfies readonly TextRule[];
