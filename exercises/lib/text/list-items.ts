import type { Range } from "../range.ts";
import type { TextDoc } from "../text.ts";
import { numberedItems } from "./numbered.ts";

/** The rules of a set: its numbered items; with no numbers, its sentences of three words or more. */
export function rulesOf(text: TextDoc): Range[] {
  const items = numberedItems(text);
  const list = items.length > 0 ? items : text.sentences.filter(({ words }) => words.length > 2);
  return list.map(({ start, end }) => ({ start, end }));
}
