import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { type Exercise, modelsOf } from "../../exercises/index.ts";
import { type Locale, locales } from "../../exercises/lib/locale.ts";
import { patched } from "../../exercises/lib/sheet/patch.ts";
import { strangeNames } from "./answer-names.ts";
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
type Patches = NonNullable<Golden["patches"]>;
type Path = readonly (string | number)[];

/** The answer of a golden: written out, or made from the model. Throws when a patch leads nowhere. */
export function goldenAnswer(exercise: Exercise, locale: Locale, { answer, patches }: Golden): unknown {
  return patches === undefined ? answer : answerOf(exercise, locale, patches);
}

function answerOf(exercise: Exercise, locale: Locale, patches: Patches): unknown {
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

/** Each golden has an answer, and the changes to the model lead somewhere; neither they nor the models name a field that isn't there. Asked only of exercises that can be graded: others may lack their models. */
export function checkAnswers({ authored, file, yaml, goldens }: Read, report: Report): boolean {
  const { data } = authored;
  let sound = true;
  const tell = (
    of: Pick<Authored<unknown>, "file" | "yaml">,
    path: Path,
    what: string,
    advice: string,
    ofKey = false,
  ) => {
    sound = false;
    report({ file: of.file, ...placeOf(of.yaml, path, ofKey), name: "NoSuchAnswer", what, advice });
  };
  const golden = { file, yaml };
  for (const locale of locales) {
    for (const [index, model] of modelsOf(data, locale).entries())
      for (const { path, what, advice } of strangeNames(data, model))
        tell(authored, ["models", locale, index, ...path], what, advice, true);
    // What is wrong in the model is wrong in all that is made from it.
    if (!sound) continue;
    for (const [index, { answer, patches }] of goldens[locale].entries()) {
      if (answer === undefined && patches === undefined)
        tell(
          golden,
          [locale, index],
          "This golden has no answer.",
          "Write answer:, or patches: with changes to the model answer.",
        );
      if (patches === undefined)
        for (const { path, what, advice } of strangeNames(data, answer))
          tell(golden, [locale, index, "answer", ...path], what, advice, true);
      const bad = badPatch(data, locale, patches ?? []);
      if (bad !== null) tell(golden, [locale, index, "patches", bad.nth, ...bad.path], bad.what, bad.advice);
    }
  }
  return sound;
}

/** The first of the changes to a model that is wrong: one more is made each time. */
function badPatch(
  exercise: Exercise,
  locale: Locale,
  patches: Patches,
): { readonly nth: number; readonly path: Path; readonly what: string; readonly advice: string } | null {
  for (const [nth, { path, value, from }] of patches.entries()) {
    // A change that takes out what isn't there changes nothing, and would pass for one that does.
    const named = [path, ...(from === undefined ? [] : [from])].flatMap((one) => {
      const [field = ""] = one.split(".");
      return /^[\w-]+$/.test(field) ? strangeNames(exercise, { [field]: "" }) : [];
    })[0];
    if (named !== undefined) return { nth, path: ["path"], what: named.what, advice: named.advice };
    try {
      const made = answerOf(exercise, locale, patches.slice(0, nth + 1));
      const [strange] = value === undefined ? [] : strangeNames(exercise, made);
      if (strange !== undefined) return { nth, path: ["path"], what: strange.what, advice: strange.advice };
    } catch {
      return {
        nth,
        path: [],
        what: `This change finds nothing in the model answer: ${path}.`,
        advice:
          "Its path goes from the top of the first answer under models:, a dot between names; * is every entry of a list, + adds one.",
      };
    }
  }
  return null;
}
