import { nameInFormula } from "../../lib/figures/arithmetic.ts";
import { readNumber } from "../../lib/figures/number-text.ts";
import type { Locale } from "../../lib/locale.ts";
import type { Field, TableField } from "./fields.ts";
import type { FormAnswer } from "./schema.ts";

type Row = Readonly<Record<string, string>>;

/** The words of a field that holds a string; empty when it is missing or of another shape. */
export function stringOf(answer: FormAnswer, id: string): string {
  const value = answer[id];
  return typeof value === "string" ? value : "";
}

/** The filled lines of a list, or the chosen options. */
export function linesOf(answer: FormAnswer, id: string): string[] {
  const value = answer[id];
  if (!Array.isArray(value)) return [];
  return value.flatMap((item) => (typeof item === "string" && item.trim() !== "" ? [item] : []));
}

/** The rows of a table that hold anything, each with its place on the page, from 0: rows left empty above it count. */
export function placedRows(answer: FormAnswer, id: string): { readonly at: number; readonly cells: Row }[] {
  const value = answer[id];
  if (!Array.isArray(value)) return [];
  return value.flatMap((item, at) =>
    typeof item === "object" && Object.values(item).some((cell) => cell.trim() !== "") ? [{ at, cells: item }] : [],
  );
}

/** The rows of a table that hold anything. */
export const rowsOf = (answer: FormAnswer, id: string): Row[] => placedRows(answer, id).map(({ cells }) => cells);

/** A figure and the unit that stands beside its field, typed once more: "14 h", "35 €/h", "2 giri". */
const withUnit = /^((?:€ *)?\d[\d.,'’ ]*) *(?:[\p{L}€%/.]+ *){1,3}$/u;

/** A figure as typed, or null when it is none. */
export function figure(typed: string | undefined, locale: Locale): number | null {
  const text = (typed ?? "").replace(/\s/g, " ").trim();
  return (readNumber(text, locale) ?? readNumber(withUnit.exec(text.slice(0, 40))?.[1] ?? "", locale))?.value ?? null;
}

/** Each field, or row, is a sentence of its own, whether or not it ends in a full stop. */
export const asSentence = (words: string): string => (/[.!?…]\s*$/.test(words) ? words : `${words}.`);

/** The words that rules read of a table: a line for each row, of its text columns. */
function wordsOfTable({ id, columns }: TableField, answer: FormAnswer): string {
  const texts = columns.filter(({ type }) => type === "text");
  return rowsOf(answer, id)
    .map((row) =>
      texts
        .map((column) => row[column.id] ?? "")
        .filter(Boolean)
        .join(": "),
    )
    .filter((words) => words.trim() !== "")
    .map(asSentence)
    .join("\n");
}

/** The words of any field, as one text. Choices and figures have none. */
export function wordsOf(field: Field, answer: FormAnswer): string {
  if (field.type === "text") return stringOf(answer, field.id);
  if (field.type === "list") return linesOf(answer, field.id).join("\n");
  if (field.type === "table") return wordsOfTable(field, answer);
  return "";
}

/** Every figure of the form by its name in formulas; what is not a figure is left out. */
export function figuresOf(
  fields: readonly Field[],
  answer: FormAnswer,
  locale: Locale,
): Record<string, number | number[]> {
  const found: Record<string, number | number[]> = {};
  for (const field of fields) {
    if (field.type === "number") {
      const value = figure(stringOf(answer, field.id), locale);
      if (value !== null) found[nameInFormula(field.id)] = value;
    }
    if (field.type !== "table") continue;
    for (const column of field.columns)
      if (column.type === "number")
        found[nameInFormula(field.id, column.id)] = rowsOf(answer, field.id).flatMap(
          (row) => figure(row[column.id], locale) ?? [],
        );
  }
  return found;
}
