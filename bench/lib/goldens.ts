import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import type { Exercise } from "../../exercises/index.ts";
import { type Locale, locales } from "../../exercises/lib/locale.ts";
import { type Golden, goldenAnswer, goldensSchema } from "../../scripts/check/golden-file.ts";
import { readLibrary } from "../../scripts/check/library.ts";

/** A golden answer with its exercise and language. */
export interface PlacedGolden {
  readonly exercise: Exercise;
  readonly locale: Locale;
  readonly golden: Golden;
  readonly answer: unknown;
}

/** All golden answers of the bank. */
export async function readGoldens(): Promise<PlacedGolden[]> {
  const root = join(import.meta.dirname, "../..");
  const library = await readLibrary(root, () => undefined);
  const lists = await Promise.all(
    library.exercises.map(async ({ file, data }) => {
      const goldens = goldensSchema.parse(
        parse(await readFile(join(root, file.replace("exercise.yaml", "golden.yaml")), "utf8")),
      );
      return locales.flatMap((locale) =>
        goldens[locale].map((golden) => ({
          exercise: data,
          locale,
          golden,
          answer: goldenAnswer(data, locale, golden),
        })),
      );
    }),
  );
  return lists.flat();
}
