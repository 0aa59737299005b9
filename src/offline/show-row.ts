import type { Locale } from "../../exercises/lib/locale.ts";
import { fill } from "../dom/fill.ts";
import { sizeText } from "../dom/size-text.ts";
import { type KeepingStrings, keepingStrings } from "../i18n/keeping.ts";
import type { Shelf } from "./catalogue.ts";
import { type RowState, rowState } from "./row-state.ts";

const sizeWords = ({ state, fetch, free }: RowState, words: KeepingStrings, locale: Locale) => {
  if (state === "kept") return fill(words.kept, sizeText(free, locale));
  if (state === "older") return words.older;
  return fetch === null ? "" : fill(state === "part" ? words.more : words.size, sizeText(fetch, locale));
};

/** Shows on a row how its units stand, and what its button does; `catalogue` is null without a connection. */
export function showRow(
  row: HTMLElement,
  ids: readonly string[],
  kept: Shelf,
  catalogue: Shelf | null,
  locale: Locale,
): void {
  const words = keepingStrings[locale];
  const now = rowState(ids, kept, catalogue);
  const { state } = now;
  const lets = state === "kept" || state === "older";
  const known = catalogue === null || ids.every((id) => catalogue.has(id));
  row.dataset["state"] = state;
  const size = row.querySelector("[data-size]");
  if (size) size.textContent = lets || known ? sizeWords(now, words, locale) : "";
  const button = row.querySelector("button");
  if (!button) return;
  const label = lets ? words.letGo : state === "part" ? words.rest : words.keep;
  button.dataset["act"] = lets ? "let go" : "keep";
  button.textContent = label;
  button.setAttribute("aria-label", `${label}: ${row.dataset["name"]}`);
  button.hidden = !lets && (catalogue === null || !known);
}
