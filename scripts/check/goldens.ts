import { type Exercise, kinds, modelsOf } from "../../exercises/index.ts";
import { type Locale, locales } from "../../exercises/lib/locale.ts";
import { type Difference, differences, missedIn, remedyOf, sayingOf } from "./golden-differences.ts";
import { checkAnswers, type Golden, goldenAnswer, type Read, readGoldens } from "./golden-file.ts";
import { type Graded, gradeMany } from "./grade-many.ts";
import { mistakesOf } from "./issue-words.ts";
import type { Authored, Library } from "./library.ts";
import type { Report } from "./problem.ts";
import type { Scope } from "./scope.ts";
import { placeOf, type YamlFile } from "./yaml-file.ts";

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
  // A project can be graded when all that it holds can.
  const fileOf = new Map(library.exercises.map(({ data, file }) => [data.id, file]));
  const isFaulty = (file: string | undefined) => file === undefined || faulty.has(file);
  const gradable = read.filter(
    ({ authored: { file, data } }) =>
      !isFaulty(file) &&
      !(data.kind === "project" && data.parts.some(({ exercise }) => isFaulty(fileOf.get(exercise)))),
  );
  const all = gradable.filter((one) => checkAnswers(one, report));
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
      const written = golden.patches === undefined ? "answer" : "patches";
      const differs = ({ what, advice, at = [written] }: Difference) =>
        report({ file, ...placeOf(yaml, [locale, index, ...at]), name: "GoldenDiffers", what, advice });
      const grading = rest.shift();
      if (grading === undefined || !grading.ok) {
        for (const { what } of unreadable(authored.data, goldenAnswer(authored.data, locale, golden)))
          differs({
            what: `This answer can't be read: ${what}`,
            advice: "Write it as the models of its exercise are.",
          });
        continue;
      }
      const answer = goldenAnswer(authored.data, locale, golden);
      for (const difference of differences(golden, grading.verdict, answer)) differs(difference);
    }
    checkModels(authored, locale, rest.splice(0, modelsOf(authored.data, locale).length), report);
  }
}

/** Why an answer isn't one of its kind. */
function unreadable({ kind }: Exercise, answer: unknown): readonly { readonly what: string }[] {
  const schema = kinds[kind].answer;
  const parsed = schema.safeParse(answer);
  return parsed.success
    ? [{ what: "it isn't an answer to this exercise." }]
    : // What is said of a whole file is here said of the answer.
      mistakesOf(parsed.error.issues, schema, answer).map(({ what }) => ({ what: what.replace(/^The file /, "it ") }));
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

function checkModels(
  { file, yaml, data }: Authored<Exercise>,
  locale: Locale,
  gradings: readonly Graded[],
  report: Report,
): void {
  for (const [index, grading] of gradings.entries()) {
    if (grading.ok && grading.verdict.score === 100 && grading.verdict.passed) continue;
    const answer = modelsOf(data, locale)[index];
    report({
      file,
      ...placeOf(yaml, ["models", locale, index]),
      name: "ModelDiffers",
      what: grading.ok
        ? `The model answer scores ${grading.verdict.score}; missed: ${missedIn(grading.verdict)}.${sayingOf(grading.verdict, answer)}`
        : `The model answer can't be read: ${unreadable(data, answer)[0]?.what}`,
      advice: `A model answer scores 100. ${grading.ok ? remedyOf(grading.verdict) : "Write it as the kind of its exercise asks."}`,
    });
  }
}
