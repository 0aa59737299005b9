import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { type Exercise, modelsOf } from "../../exercises/index.ts";
import { type Locale, locales } from "../../exercises/lib/locale.ts";
import { patched } from "../../exercises/lib/patch.ts";
import { didYouMean } from "../lib/nearest.ts";
import { type Graded, gradeMany } from "./grade-many.ts";
import type { Authored, Library } from "./library.ts";
import type { Report } from "./problem.ts";
import { checkRuleName, isRule } from "./rule-names.ts";
import type { Scope } from "./scope.ts";
import { parseYaml, placeOf, readYaml, type YamlFile } from "./yaml-file.ts";

const goldenSchema = z.strictObject({
  /** Why the answer is graded as it is: what a teacher would say of it. */
  why: z.string().min(1),
  passed: z.boolean(),
  answer: z.unknown().optional(),
  /** Instead of an answer: changes to the model answer, in order (exercises/lib/patch.ts). */
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
interface Read {
  readonly authored: Authored<Exercise>;
  readonly file: string;
  readonly yaml: YamlFile;
  readonly goldens: z.output<typeof goldensSchema>;
}

/** Every exercise has golden answers, and grading them says what they say; model answers score 100. Those of `faulty` files aren't graded. */
export async function checkGoldens(
  library: Library,
  report: Report,
  faulty: ReadonlySet<string>,
  scope: Scope,
): Promise<void> {
  // A file of it may be asked about, or the folder.
  const asked = library.exercises.filter(
    ({ file }) => scope(file) || scope(file.replace("exercise.yaml", "golden.yaml")),
  );
  const read = (await Promise.all(asked.map((one) => readGoldens(library, one, report)))).flatMap((one) => one ?? []);
  for (const one of read) checkRuleNames(one, report);
  // A project can be graded when all that it holds can.
  const fileOf = new Map(library.exercises.map(({ data, file }) => [data.id, file]));
  const isFaulty = (file: string | undefined) => file === undefined || faulty.has(file);
  const all = read.filter(
    ({ authored: { file, data } }) =>
      !isFaulty(file) &&
      !(data.kind === "project" && data.parts.some(({ exercise }) => isFaulty(fileOf.get(exercise)))),
  );
  const graded = await gradeMany(
    all.map(({ authored: { data }, goldens }) => ({
      exercise: data,
      answers: locales.flatMap((locale) => [
        ...goldens[locale].map((golden) => ({ locale, answer: goldenAnswer(data, locale, golden) })),
        ...modelsOf(data, locale).map((answer) => ({ locale, answer })),
      ]),
    })),
  );
  for (const [index, one] of all.entries()) checkGraded(one, graded[index] ?? [], report);
}

async function readGoldens({ root, files }: Library, authored: Authored<Exercise>, report: Report) {
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
  return yaml && goldens ? { authored, file, yaml, goldens } : undefined;
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

/** Holds the gradings, in the order in which they were asked for, against what the authors say. */
function checkGraded({ authored, file, yaml, goldens }: Read, gradings: readonly Graded[], report: Report): void {
  const broken = gradings.find((grading) => grading.broken);
  if (broken?.ok === false) {
    report({
      file: authored.file,
      line: 1,
      column: 1,
      name: "CannotGrade",
      what: `No answer can be graded: ${broken.problem}.`,
      advice:
        "Look at the patterns among the options of its rules: each bracket that opens must close, and a blank that may be missing is written “(?: )?”.",
    });
    return;
  }
  const rest = [...gradings];
  for (const locale of locales) {
    checkEnough(file, yaml, goldens[locale], locale, report);
    for (const [index, golden] of goldens[locale].entries()) {
      const place = placeOf(yaml, [locale, index, golden.patches === undefined ? "answer" : "patches"]);
      const differs = (what: string) =>
        report({
          file,
          ...place,
          name: "GoldenDiffers",
          what,
          advice:
            "If the answer is right, the rule is wrong: mend the rule. If the answer changed its meaning, mend the answer.",
        });
      const grading = rest.shift();
      if (grading === undefined || !grading.ok) {
        differs(`This answer can't be read: ${grading?.problem}.`);
        continue;
      }
      const answer = goldenAnswer(authored.data, locale, golden);
      for (const what of differences(golden, grading.verdict, answer)) differs(what);
    }
    checkModels(authored, locale, rest.splice(0, modelsOf(authored.data, locale).length), report);
  }
}

/** Fewest answers that pass and that fail, in each language: fewer say little of a grader. */
const fewest = { passing: 3, failing: 5 };

function checkEnough(file: string, yaml: YamlFile, goldens: readonly Golden[], locale: Locale, report: Report): void {
  const passing = goldens.filter(({ passed }) => passed).length;
  const failing = goldens.length - passing;
  if (passing >= fewest.passing && failing >= fewest.failing) return;
  report({
    file,
    ...placeOf(yaml, [locale]),
    name: "FewGoldens",
    what: `There are ${passing} answers that pass and ${failing} that fail in ${locale}.`,
    advice: `Write at least ${fewest.passing} that pass and ${fewest.failing} that fail, as different people would.`,
  });
}

/** The text that a finding's range is in: the answer itself, or the field of it that the finding names. */
function textOf(answer: unknown, field: string): string {
  const held = typeof answer === "object" && answer !== null ? (answer as Record<string, unknown>)[field] : answer;
  return typeof held === "string" ? held : "";
}

type Verdict = Extract<Graded, { ok: true }>["verdict"];

function* differences(golden: Golden, verdict: Verdict, answer: unknown): Generator<string> {
  const held = verdict.rules.map(({ id }) => id);
  const notHeld = (id: string) => `This exercise isn't held to the rule ${id}.${didYouMean(id, held)}`;
  const missed = verdict.rules.filter(({ outcome }) => outcome === "missed").map(({ id }) => id);
  if (verdict.passed !== golden.passed)
    yield `This answer must ${golden.passed ? "pass" : "fail"} (${golden.why}), but it ${verdict.passed ? "passes" : "fails"} with ${verdict.score}; missed: ${missed.join(", ") || "nothing"}.`;
  for (const id of golden.missed)
    if (!isRule(id)) continue;
    else if (!held.includes(id)) yield notHeld(id);
    else if (!missed.includes(id))
      yield `This answer must miss ${id} (${golden.why}), but it doesn't; missed: ${missed.join(", ") || "nothing"}.`;
  for (const [id, words] of Object.entries(golden.at)) {
    if (!isRule(id)) continue;
    if (!held.includes(id)) {
      // said under `missed:` already
      if (!golden.missed.includes(id)) yield notHeld(id);
      continue;
    }
    const findings = verdict.rules.find((rule) => rule.id === id)?.findings ?? [];
    const points = findings.some(({ range, cell }) => {
      const text = textOf(answer, cell?.field ?? cell?.table ?? "");
      const start = text.indexOf(words);
      return range !== null && start >= 0 && range.start < start + words.length && range.end > start;
    });
    if (!points) yield `${id} must point at “${words}”, but doesn't.`;
  }
}

function checkModels(
  { file, yaml }: Authored<Exercise>,
  locale: Locale,
  gradings: readonly Graded[],
  report: Report,
): void {
  for (const [index, grading] of gradings.entries()) {
    const verdict = grading.ok ? grading.verdict : null;
    if (verdict?.score === 100 && verdict.passed) continue;
    const missed = verdict?.rules.filter(({ outcome }) => outcome === "missed").map(({ id }) => id) ?? [];
    report({
      file,
      ...placeOf(yaml, ["models", locale, index]),
      name: "ModelDiffers",
      what: `The model answer scores ${verdict?.score ?? "nothing"}; missed: ${missed.join(", ")}.`,
      advice: "A model answer scores 100: mend it, or the rule that is wrong about it.",
    });
  }
}
