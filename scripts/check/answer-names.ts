import type { Exercise } from "../../exercises/index.ts";
import { didYouMean } from "../lib/nearest.ts";

/** A name in an answer that its exercise doesn't have: where it stands in the answer, what is wrong, and what there is. */
interface StrangeName {
  readonly path: readonly (string | number)[];
  readonly what: string;
  readonly advice: string;
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * The names of an answer to a form that are no field of it, or no column of the table that they stand in: what stands
 * under them is read by nobody. Other kinds take what they don't know on purpose, and their answers may try that.
 */
export function strangeNames(exercise: Exercise, answer: unknown): StrangeName[] {
  if (exercise.kind !== "form" || !isGroup(answer)) return [];
  const known = exercise.fields.map(({ id }) => id);
  return Object.entries(answer).flatMap(([name, value]) => {
    const field = exercise.fields.find(({ id }) => id === name);
    if (field === undefined)
      return [
        {
          path: [name],
          what: `There is no field ${name}.${didYouMean(name, known)}`,
          advice: `The fields of this exercise: ${known.join(", ")}.`,
        },
      ];
    if (field.type !== "table" || !Array.isArray(value)) return [];
    const columns = field.columns.map(({ id }) => id);
    return value.flatMap((row: unknown, nth) =>
      Object.keys(isGroup(row) ? row : {})
        .filter((cell) => !columns.includes(cell))
        .map((cell) => ({
          path: [name, nth, cell],
          what: `The table ${name} has no column ${cell}.${didYouMean(cell, columns)}`,
          advice: `Its columns: ${columns.join(", ")}.`,
        })),
    );
  });
}
