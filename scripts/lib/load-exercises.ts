import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { anyExerciseSchema, bundled, type Exercise } from "../../exercises/index.ts";

const bank = join(import.meta.dirname, "../../exercises/bank");

/** All exercises of the bank, by id. Throws on a file that does not parse: `npm run check` explains those. */
export async function loadExercises(): Promise<Map<string, Exercise>> {
  const files = (await readdir(bank, { recursive: true })).filter((file) => file.endsWith("exercise.yaml")).sort();
  const exercises = await Promise.all(
    files.map(async (file) => {
      const parsed = anyExerciseSchema.safeParse(parse(await readFile(join(bank, file), "utf8")));
      if (!parsed.success)
        throw new Error(`exercises/bank/${file} is not a valid exercise; run \`npm run check\` to see why`);
      return parsed.data;
    }),
  );
  return new Map(bundled(exercises).map((exercise) => [exercise.id, exercise]));
}
