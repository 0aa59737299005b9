import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { anyExerciseSchema, bundled, type Exercise } from "../../exercises/index.ts";

const bank = join(import.meta.dirname, "../../exercises/bank");

/** The exercises of a bank: those that can be read, and why the others can't, by id. */
export interface Bank {
  readonly exercises: ReadonlyMap<string, Exercise>;
  readonly unread: ReadonlyMap<string, string>;
}

function exerciseIn(text: string): Exercise | null {
  try {
    return anyExerciseSchema.safeParse(parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** Reads all exercises of the bank in `folder`. One that can't be read is in the way of nobody but those who ask for it, or for a project that holds it. */
export async function readBank(folder = bank): Promise<Bank> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith("exercise.yaml")).sort();
  const unread = new Map<string, string>();
  const parsed = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(folder, file), "utf8");
      const exercise = exerciseIn(text);
      if (exercise !== null) return [exercise];
      const path = file.replaceAll("\\", "/");
      const own = path.split("/").at(-2) ?? "";
      const id = /^id:\s*["']?([\w-]+)/m.exec(text)?.[1] ?? own;
      unread.set(id, `exercises/bank/${path} is not a valid exercise; run \`npm run check -- ${own}\` to see why`);
      return [];
    }),
  );
  const read = parsed.flat();
  for (const one of read) {
    const missing = one.kind === "project" ? one.parts.find(({ exercise }) => unread.has(exercise)) : undefined;
    if (missing !== undefined) unread.set(one.id, unread.get(missing.exercise) ?? "");
  }
  const sound = bundled(read).filter(({ id }) => !unread.has(id));
  return { exercises: new Map(sound.map((exercise) => [exercise.id, exercise])), unread };
}

/** All exercises of the bank, by id. Throws on a file that does not parse: `npm run check` explains those. */
export async function loadExercises(): Promise<ReadonlyMap<string, Exercise>> {
  const { exercises, unread } = await readBank();
  for (const problem of unread.values()) throw new Error(problem);
  return exercises;
}
