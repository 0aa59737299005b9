import type { Dealt } from "../draw.ts";
import type { NumbersAnswer } from "../schema.ts";

/** An answer in which nothing is filled in. */
export function emptyAnswer(seed: number): NumbersAnswer {
  return { seed, values: {}, cannotSay: [], choices: {}, changes: {}, marks: {} };
}

/** Whether an item has an answer, right or wrong. */
export function isAnswered({ item }: Dealt, answer: NumbersAnswer): boolean {
  if (item.type === "number") return answer.cannotSay.includes(item.id) || (answer.values[item.id] ?? "").trim() !== "";
  if (item.type === "mixes") return (answer.choices[item.id] ?? []).length > 0;
  return answer.changes[item.id] !== undefined;
}

/** What was answered to one item, to compare two answers by. */
export function partOf({ item }: Dealt, answer: NumbersAnswer | null): string {
  if (answer === null) return "";
  return JSON.stringify([
    answer.values[item.id]?.trim() ?? "",
    answer.cannotSay.includes(item.id),
    (answer.choices[item.id] ?? []).toSorted(),
    Object.entries(answer.changes[item.id] ?? {})
      .filter(([, by]) => by !== 0)
      .toSorted(),
  ]);
}
