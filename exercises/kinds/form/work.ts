import type { Locale } from "../../lib/locale.ts";
import {
  type Block,
  type Fact,
  givenBlock,
  listBlock,
  type ShowWork,
  tableBlock,
  textBlock,
  withUnit,
} from "../../lib/work.ts";
import { type FormAnswer, readDraft } from "./answer.ts";
import type { Column, Field, TableField, TextField } from "./fields.ts";
import { groupNames, placed } from "./groups.ts";
import { linesOf, rowsOf, stringOf } from "./read.ts";
import type { Form } from "./schema.ts";
import { formStrings } from "./strings.ts";

const words = {
  it: { comment: "Il commento", from: "Da cui si partiva", empty: "Lasciato vuoto apposta." },
  en: { comment: "The comment", from: "Where it started from", empty: "Left empty on purpose." },
};

/** A text with the comment that it answers or the words that it starts from. */
function textOf(field: TextField, answer: FormAnswer, locale: Locale): Block[] {
  const { label, given, scene } = field.locale[locale];
  const t = words[locale];
  const written = stringOf(answer, field.id);
  const left = field.emptyCounts && typeof answer[field.id] === "string" ? t.empty : "";
  const text = textBlock(label, written.trim() === "" ? left : written);
  if (text.length === 0) return [];
  return [...(scene ? givenBlock(t.comment, scene.comment) : givenBlock(t.from, given.join("\n\n"))), ...text];
}

function tableOf(field: TableField, answer: FormAnswer, locale: Locale): Block[] {
  const cell = (column: Column, value = "") => {
    if (column.type === "choice") return column.options.find(({ id }) => id === value)?.locale[locale] ?? "";
    return column.type === "number" ? withUnit(value, column.unit, locale) : value;
  };
  return tableBlock(
    field.locale[locale].label,
    field.columns.map((column) => column.locale[locale].label),
    rowsOf(answer, field.id).map((row) => field.columns.map((column) => cell(column, row[column.id]))),
  );
}

/** A figure or a chosen option beside the name of its field; null where nothing was given. */
function factOf(field: Field, answer: FormAnswer, locale: Locale): Fact | null {
  const given = stringOf(answer, field.id).trim();
  const value =
    field.type === "number"
      ? withUnit(given, field.unit, locale)
      : field.type === "choice" && field.options.find(({ id }) => id === given)?.locale[locale];
  return value ? [field.locale[locale].label, value] : null;
}

function blocksOf(field: Field, answer: FormAnswer, locale: Locale): Block[] {
  const { label } = field.locale[locale];
  switch (field.type) {
    case "text":
      return textOf(field, answer, locale);
    case "table":
      return tableOf(field, answer, locale);
    case "list":
      return listBlock(label, linesOf(answer, field.id));
    case "many": {
      const chosen = linesOf(answer, field.id);
      return listBlock(
        label,
        field.options.filter(({ id }) => chosen.includes(id)).map((option) => option.locale[locale]),
      );
    }
    case "groups": {
      const where = placed(field, answer);
      return groupNames.flatMap((name) =>
        listBlock(
          `${label}: ${formStrings[locale].group(name)}`,
          field.items.filter(({ id }) => where.get(id) === name).map((item) => item.locale[locale]),
        ),
      );
    }
    default: {
      const fact = factOf(field, answer, locale);
      return fact === null ? [] : [{ is: "facts", facts: [fact] }];
    }
  }
}

/** Figures and choices that follow one another stand together. */
function gathered(blocks: readonly Block[]): Block[] {
  const all: Block[] = [];
  for (const block of blocks) {
    const last = all.at(-1);
    if (block.is === "facts" && last?.is === "facts")
      all.splice(-1, 1, { is: "facts", facts: [...last.facts, ...block.facts] });
    else all.push(block);
  }
  return all;
}

/** The form as it was filled in: each field under its label, in the parts that its headings make. */
export const showWork: ShowWork<Form> = ({ fields }, saved, locale) => {
  const answer = readDraft(saved);
  if (answer === null) return [];
  // A heading stands before the first field of its part that holds something.
  let heading: string | undefined;
  return gathered(
    fields.flatMap((field) => {
      heading = field.locale[locale].heading ?? heading;
      const blocks = blocksOf(field, answer, locale);
      if (blocks.length === 0 || heading === undefined) return blocks;
      const begun: Block = { is: "heading", text: heading };
      heading = undefined;
      return [begun, ...blocks];
    }),
  );
};
