import type { Locale } from "../../lib/locale.ts";
import type { Dealt } from "./draw.ts";
import { noMix } from "./judge-mix.ts";
import { sizeOf } from "./mix.ts";
import type { Numbers, NumbersAnswer } from "./schema.ts";
import { numbersStrings } from "./strings.ts";

/** What was answered to one item, in words; "" where nothing was. */
export function answerWords(exercise: Numbers, { item }: Dealt, answer: NumbersAnswer, locale: Locale): string {
  const t = numbersStrings[locale];
  if (answer.cannotSay.includes(item.id)) return t.notSaid;
  if (item.type === "number") return (answer.values[item.id] ?? "").trim();
  if (item.type === "mixes")
    return (answer.choices[item.id] ?? [])
      .map((id) => (id === noMix ? t.none : (exercise.mixes.find((mix) => mix.id === id)?.locale[locale].name ?? id)))
      .join(" + ");
  const change = answer.changes[item.id];
  if (change === undefined) return "";
  const name = (id: string) => exercise.table?.groups.find((group) => group.id === id)?.locale[locale].label ?? id;
  const parts = Object.entries(change).filter(([, by]) => by !== 0);
  return [t.changes(sizeOf(change)), ...parts.map(([id, by]) => `${name(id)} ${t.by(by)}`)].join(", ");
}
