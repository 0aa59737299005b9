import type { CellValue, Line, Raci, RaciAnswer } from "./schema.ts";

/** The four letters, in the order in which counts show them. */
export const letters = ["R", "A", "C", "I"] as const;
export type Letter = (typeof letters)[number];

/** A cell of the matrix and what is written in it; row and column count from 0. */
export interface Cell {
  readonly row: number;
  readonly col: number;
  readonly value: CellValue;
}

/** What a cell holds. */
export function valueAt(answer: RaciAnswer, row: string, role: string): CellValue {
  return Object.hasOwn(answer, row) ? valueIn(answer[row], role) : "";
}

/** What a line holds for a role. */
function valueIn(line: Line | undefined, role: string): CellValue {
  return line !== undefined && Object.hasOwn(line, role) ? (line[role] ?? "") : "";
}

/** Whether a cell holds a letter; AR holds two. */
export function holds(value: CellValue, letter: Letter): boolean {
  return value.includes(letter);
}

/** The roles that have a letter in a line, in the order of the columns. */
export function rolesWith({ roles }: Pick<Raci, "roles">, line: Line | undefined, letter: Letter): string[] {
  return roles.map(({ id }) => id).filter((id) => holds(valueIn(line, id), letter));
}

/** How many of each letter a role has over all rows. */
export function load({ rows }: Pick<Raci, "rows">, answer: RaciAnswer, role: string): Record<Letter, number> {
  const count = (letter: Letter) => rows.filter(({ id }) => holds(valueAt(answer, id, role), letter)).length;
  return { R: count("R"), A: count("A"), C: count("C"), I: count("I") };
}

/** Cells that hold something. */
export function filled({ rows, roles }: Pick<Raci, "rows" | "roles">, answer: RaciAnswer): number {
  return rows.reduce((sum, row) => sum + roles.filter(({ id }) => valueAt(answer, row.id, id) !== "").length, 0);
}

/**
 * What a cell becomes when a letter is given to it: the letter. A and R go together when the other is there already
 * (one person may do and answer for a thing); giving one of the two again leaves that one alone.
 */
export function withLetter(value: CellValue, letter: Letter): CellValue {
  if ((letter === "R" && value === "A") || (letter === "A" && value === "R")) return "AR";
  return letter;
}

/** What is pasted or typed, as a cell: 'r', 'A/R', 'R + A', 'ra'; null when it is none of the values. */
export function readValue(text: string): CellValue | null {
  const found = [...new Set(text.toUpperCase().replace(/[^\p{L}]/gu, ""))].sort().join("");
  return found === "" || found === "R" || found === "A" || found === "C" || found === "I" || found === "AR"
    ? found
    : null;
}

/** Writes cells; those outside the matrix are left out. The same answer comes back when nothing changes. */
export function write(
  { rows, roles }: Pick<Raci, "rows" | "roles">,
  answer: RaciAnswer,
  cells: readonly Cell[],
): RaciAnswer {
  let next = answer;
  for (const { row, col, value } of cells) {
    const [rowId, roleId] = [rows[row]?.id, roles[col]?.id];
    if (rowId === undefined || roleId === undefined || valueAt(next, rowId, roleId) === value) continue;
    next = { ...next, [rowId]: { ...next[rowId], [roleId]: value } };
  }
  return next;
}
