import * as z from "zod";
import type { Locale } from "../../exercises/lib/locale.ts";
import { readJsonl } from "./jsonl.ts";

/** The letters by which a reader says what a sentence does, by the rule that asks for the act (capitals) or looks for the fault. */
export const letters = {
  acknowledges: "A",
  "names-problem": "N",
  "takes-responsibility": "R",
  apologises: "S",
  "offers-remedy": "O",
  "commits-to-time": "T",
  "gives-channel": "K",
  "no-blame": "b",
  "no-denial": "d",
  "calm-tone": "m",
  "no-legalese": "l",
  "no-boilerplate": "p",
  "no-threat": "h",
  "no-speculation": "g",
  "no-promotion": "x",
} as const;
export type Tagged = keyof typeof letters;

/** `c` and `o`, an apology on a condition or taken back, have no learned rule; `?` after a letter: the reader wasn't sure. */
const tagSchema = z.string().regex(/^(?:-|(?:[ANRSOTKbdmlphgxco]\??)+)$/u);
const repliesSchema = z.strictObject({ id: z.string(), sentences: z.array(tagSchema) });

/** What each sentence of the replies in view does, as a reader said who knew no rule, by the reply's id; replies as in `bench/labelled/` and `bench/examples/`. */
export async function readTagged(locale: Locale): Promise<ReadonlyMap<string, readonly string[]>> {
  const replies = await readJsonl(`tagged/${locale}.jsonl`, repliesSchema);
  return new Map(replies.map(({ id, sentences }) => [id, sentences]));
}

/** Whether a sentence with this tag does it; null where the reader wasn't sure. */
export function tagSays(tag: string, rule: Tagged): boolean | null {
  const at = tag.indexOf(letters[rule]);
  return at < 0 ? false : tag[at + 1] === "?" ? null : true;
}
