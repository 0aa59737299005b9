import { retired } from "../../data/retired.ts";
import type { Locale } from "../../lib/locale.ts";
import type { Fault } from "./material.ts";
import { spotMessages } from "./messages.ts";
import type { Mark, Spot } from "./schema.ts";

/** Why something is wrong, with the dated fact that it rests on. */
export function whyOf({ why, fact }: Pick<Fault, "why" | "fact">, locale: Locale): string {
  return fact === undefined ? why : `${why} ${retired[fact].since[locale]}`;
}

/** How a message names what was marked: words and parts in quotes, a row by its number. */
export function nameOf({ material }: Spot, mark: Mark, locale: Locale): string {
  const t = spotMessages[locale];
  if ("words" in mark) return t.quoted(mark.words);
  if ("row" in mark) return t.row(mark.row);
  const parts = material.is === "post" ? material[locale].parts : [];
  return t.quoted(parts.find(({ id }) => id === mark.part)?.label ?? mark.part);
}

/** What sort of fault one is, as the hint says it; nothing in a calendar, where rules tell what is wrong. */
export function sortOf({ material }: Spot, fault: string, locale: Locale): string {
  if (material.is === "calendar") return "";
  return material[locale].faults.find(({ id }) => id === fault)?.sort ?? "";
}
