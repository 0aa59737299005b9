import type { TextRule } from "../lib/rule.ts";
import { noticeUntil } from "./notice-until/rule.ts";
import { noticeWhat } from "./notice-what/rule.ts";
import { noticeWho } from "./notice-who/rule.ts";
import { postRules } from "./posts.ts";
import { proseRules } from "./prose.ts";

/** The rules of posts, captions, pages and other texts, which exercises name one by one. */
export const writingRules = [
  ...postRules,
  ...proseRules,
  noticeWho,
  noticeWhat,
  noticeUntil,
] as const satisfies readonly TextRule[];
