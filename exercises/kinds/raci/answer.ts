import * as z from "zod/mini";
import { byId, draftReader } from "../../lib/answer.ts";

/** What a cell can hold: one of the four letters, both A and R, or nothing. */
export const cellValues = ["", "R", "A", "C", "I", "AR"] as const;
export type CellValue = (typeof cellValues)[number];

/** A row of letters by role; roles that are left out have an empty cell. */
export const lineSchema = byId(z.enum(cellValues), 20, "roles a row");
export type Line = z.output<typeof lineSchema>;

/** Lines by row id. Rows, roles and letters that are left out are empty cells. */
export const raciAnswerSchema = byId(lineSchema, 40, "rows");

export type RaciAnswer = z.output<typeof raciAnswerSchema>;

/** An answer may be unfinished as it is. */
export const readDraft = draftReader(raciAnswerSchema);
