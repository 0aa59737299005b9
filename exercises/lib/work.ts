import { formatNumber } from "./figures/number-format.ts";
import { readNumber } from "./figures/number-text.ts";
import type { Locale } from "./locale.ts";

/** A name and what stands beside it: a figure with its unit, an option by its label. */
export type Fact = readonly [name: string, value: string];

/** A piece of a work as whoever never saw its exercise can read it. */
export type Block =
  /** The name of the part that begins here. */
  | { readonly is: "heading"; readonly text: string }
  /** Words as they were written. `given`: they are not the learner's, but what was answered or rewritten. */
  | { readonly is: "text"; readonly label: string | null; readonly text: string; readonly given?: true }
  | { readonly is: "list"; readonly label: string; readonly items: readonly string[] }
  | { readonly is: "facts"; readonly facts: readonly Fact[] }
  | {
      readonly is: "table";
      readonly label: string | null;
      readonly head: readonly string[];
      /** As many cells a row as there are headings. */
      readonly rows: readonly (readonly string[])[];
    };

/**
 * How a kind shows an answer outside of its exercise: labels and words instead of ids, nothing that is still empty.
 * `saved` is whatever a record holds; what can be no answer of the exercise gives no block.
 */
export type ShowWork<E> = (exercise: E, saved: unknown, locale: Locale) => Block[];

/** A text under its label; none where nothing was written. */
export function textBlock(label: string | null, text: string): Block[] {
  return text.trim() === "" ? [] : [{ is: "text", label, text: text.trim() }];
}

/** What a text answers or starts from. */
export function givenBlock(label: string, text: string): Block[] {
  return text.trim() === "" ? [] : [{ is: "text", label, text: text.trim(), given: true }];
}

/** A list under its label; none without items. */
export function listBlock(label: string, items: readonly string[]): Block[] {
  const kept = items.map((item) => item.trim()).filter((item) => item !== "");
  return kept.length === 0 ? [] : [{ is: "list", label, items: kept }];
}

/** A table without its empty rows and without the columns in which no row holds anything; none without rows. */
export function tableBlock(
  label: string | null,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): Block[] {
  const kept = rows.map((row) => head.map((_, at) => (row[at] ?? "").trim())).filter((row) => row.some(Boolean));
  const columns = [...head.keys()].filter((at) => kept.some((row) => row[at] !== ""));
  if (columns.length === 0) return [];
  const pick = (cells: readonly string[]) => columns.map((at) => cells[at] ?? "");
  return [{ is: "table", label, head: pick(head), rows: kept.map(pick) }];
}

/** A figure with its unit as the language sets them: 1.890 €, 35 €/h, 12,5% and €1,890, €35/h, 12.5%. */
function beside(figure: string, unit: string, locale: Locale): string {
  if (unit.startsWith("€") && locale === "en") return `€${figure}${unit.slice(1)}`;
  return unit === "%" || unit === "" ? `${figure}${unit}` : `${figure} ${unit}`;
}

/** Whole figures below this stand as they were typed where no unit says that they are amounts: they may be years. */
const leastGrouped = 10_000;

/**
 * A figure as the language writes it, whichever it was typed in, with the unit that stood beside its field or was typed
 * with it. One whose marks say different things in the two languages (1.234), and one that is no figure, stays as typed.
 */
export function withUnit(typed: string, unit: string | undefined, locale: Locale): string {
  const text = typed.trim();
  const bare = unit === undefined ? text : text.replace(unit, " ").trim();
  const [read, other] = [readNumber(bare, locale), readNumber(bare, locale === "it" ? "en" : "it")];
  const own = unit ?? read?.unit ?? "";
  const fits = read?.unit === null || (own !== "" && own.startsWith(read?.unit ?? own) && /^[€%]/.test(own));
  if (read !== null && read.value === other?.value && fits) {
    const asTyped = own === "" && Number.isInteger(read.value) && Math.abs(read.value) < leastGrouped;
    const digits = { least: read.decimals, most: read.decimals };
    return asTyped ? text : beside(formatNumber(read.value, locale, digits), own, locale);
  }
  if (!/^[\d+−-]/.test(text) || unit === undefined || text.includes(unit)) return text;
  return beside(text, unit, locale);
}
