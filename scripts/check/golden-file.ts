import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { type Exercise, modelsOf } from "../../exercises/index.ts";
import { type Locale, locales } from "../../exercises/lib/locale.ts";
import { patched } from "../../exercises/lib/sheet/patch.ts";
import type { Authored, Library } from "./library.ts";
import type { Report } from "./problem.ts";
import { checkRuleName } from "./rule-names.ts";
import { parseYaml, placeOf, readYaml, type YamlFile } from "./yaml-file.ts";

const goldenSchema = z.strictObject({
  /** Why the answer is graded as it is: what a teacher would say of it. */
  why: z.string().min(1),
  passed: z.boolean(),
  answer: z.unknown().optional(),
  /** Instead of an answer: changes to the model answer, in order (exercises/lib/sheet/patch.ts). */
  patches: z
    .array(z.strictObject({ path: z.string(), value: z.unknown().optional(), from: z.string().optional() }))
    .optional(),
  /** Rules that it must miss, and no other blocking one when it fails. */
  missed: z.array(z.string()).default([]),
  /** Words that a finding of a rule must cover, by rule id. */
  at: z.record(z.string(), z.string()).default({}),
  /** The same answer in the other language has the same name here: both must have the same outcome under each rule. */
  pair: z.string().min(1).optional(),
});

/** golden.yaml: answers whose verdict is known, in each language. */
export const goldensSchema = z.strictObject({ it: z.array(goldenSchema).min(1), en: z.array(goldenSchema).min(1) });

export type Golden = z.output<typeof goldenSchema>;

/** The answer of a golden: written out, or made from the model. Throws when a patch leads nowhere. */
export function goldenAnswer(exercise: Exercise, locale: Locale, { answer, patches }: Golden): unknown {
  if (patches === undefined) return answer;
  return patched(
    modelsOf(exercise, locale)[0],
    patches.map(({ from, ...patch }) => (from === undefined ? patch : { ...patch, from })),
  );
}

/** An exercise with its golden answers, as they were read. */
export interface Read {
  readonly authored: Authored<Exercise>;
  readonly file: string;
  readonly yaml: YamlFile;
  readonly goldens: z.output<typeof goldensSchema>;
}

/** Reads the golden answers of an exercise; tells what is wrong in the file, and gives nothing when that can't be graded. */
export async function readGoldens(
  { root, files }: Library,
  authored: Authored<Exercise>,
  report: Report,
): Promise<Read | undefined> {
  const file = authored.file.replace("exercise.yaml", "golden.yaml");
  if (!files.has(file)) {
    report({
      file: authored.file,
      line: 1,
      column: 1,
      name: "MissingGoldens",
      what: `There is no ${file}.`,
      advice:
        "Write answers that must pass and answers that must fail, with why, in both languages: see CONTRIBUTING.md, “Write an exercise”.",
    });
    return undefined;
  }
  const yaml = readYaml(file, await readFile(join(root, file), "utf8"), report);
  const goldens =
    yaml &&
    parseYaml(yaml, goldensSchema, () => "An example is in CONTRIBUTING.md, under “The files, by example”.", report);
  if (!yaml || !goldens) return undefined;
  const read = { authored, file, yaml, goldens };
  checkRuleNames(read, report);
  return read;
}

/** The rules that goldens name under `missed:` and `at:` exist. */
function checkRuleNames({ file, yaml, goldens }: Read, report: Report): void {
  for (const locale of locales)
    for (const [index, { missed, at }] of goldens[locale].entries()) {
      for (const [nth, id] of missed.entries())
        checkRuleName(id, { file, ...placeOf(yaml, [locale, index, "missed", nth]) }, report);
      for (const id of Object.keys(at))
        checkRuleName(id, { file, ...placeOf(yaml, [locale, index, "at", id], true) }, report);
    }
}

/** Each golden has an answer, and the changes to the model lead somewhere. Asked only of exercises that can be graded: others may lack their models. */
export function checkAnswers({ authored: { data }, file, yaml, goldens }: Read, report: Report): boolean {
  let sound = true;
  const wrong = (path: (string | number)[], what: string, advice: string) => {
    sound = false;
    report({ file, ...placeOf(yaml, path), name: "NoSuchAnswer", what, advice });
  };
  for (const locale of locales)
    for (const [index, golden] of goldens[locale].entries()) {
      if (golden.answer === undefined && golden.patches === undefined)
        wrong(
          [locale, index],
          "This golden has no answer.",
          "Write answer:, or patches: with changes to the model answer.",
        );
      // one more change each time: the first that fails is the one that is wrong
      const bad = golden.patches?.findIndex(
        (_, nth) => !leads(data, locale, { ...golden, patches: golden.patches?.slice(0, nth + 1) }),
      );
      if (bad !== undefined && bad >= 0)
        wrong(
          [locale, index, "patches", bad],
          `This change finds nothing in the model answer: ${golden.patches?.[bad]?.path}.`,
          "Its path goes from the top of the first answer under models:, a dot between names; * is every entry of a list, + adds one.",
        );
    }
  return sound;
}

function leads(exercise: Exercise, locale: Locale, golden: Golden): boolean {
  try {
    goldenAnswer(exercise, locale, golden);
    return true;
  } catch {
    return false;
  }
}
