import { listBlock, type ShowWork, tableBlock } from "../../lib/work.ts";
import { readDraft } from "./answer.ts";
import { filled, letters, valueAt } from "./matrix.ts";
import type { Raci } from "./schema.ts";
import { raciStrings } from "./strings.ts";
import { shown } from "./view/show.ts";

/** The matrix, and what its letters mean. */
export const showWork: ShowWork<Raci> = (exercise, saved, locale) => {
  const answer = readDraft(saved);
  if (answer === null || filled(exercise, answer) === 0) return [];
  const t = raciStrings[locale];
  const { roles, rows } = exercise;
  return [
    ...tableBlock(
      t.matrix,
      [t.deliverable, ...roles.map((role) => role.locale[locale].name)],
      rows.map((row) => [row.locale[locale].title, ...roles.map((role) => shown(valueAt(answer, row.id, role.id)))]),
    ),
    ...listBlock(
      t.key,
      letters.map((letter) => `${letter} = ${t.letters[letter].join(": ")}`),
    ),
  ];
};
