import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type * as z from "zod";

/** Reads a file of one JSON value a line, each held to `schema`; `path` is from the folder `bench`. Throws with file and line. */
export async function readJsonl<S extends z.ZodType>(path: string, schema: S): Promise<z.output<S>[]> {
  const lines = (await readFile(join(import.meta.dirname, "..", path), "utf8")).split("\n");
  return lines.flatMap((line, index) => {
    if (line.trim() === "") return [];
    try {
      return [schema.parse(JSON.parse(line))];
    } catch (error) {
      throw new Error(`bench/${path}:${index + 1}: ${(error as Error).message}`);
    }
  });
}
