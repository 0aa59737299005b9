/**
 * How well the graders of forms agree with people: answers to all exercises of the kind form, written by people who
 * saw the brief only, then labelled by others who saw neither rules nor intentions. Prints agreement on *passed*, for
 * the half that rules were widened with and the half kept apart; with --exercises, by exercise.
 */
import { gradeAnswer } from "../exercises/index.ts";
import { locales } from "../exercises/lib/locale.ts";
import { loadExercises } from "../scripts/lib/load-exercises.ts";
import { spellingOf } from "../scripts/lib/spelling.ts";
import { count, kappa, precision, recall } from "./lib/agreement.ts";
import { readForms } from "./lib/forms.ts";

const figure = (value: number | null) => (value === null ? "–" : value.toFixed(2)).padStart(6);
const byExercise = process.argv.includes("--exercises");
const exercises = await loadExercises();

process.stdout.write("forms                     answers  to publish  passed  agree  prec.   rec.  kappa\n");
for (const locale of locales) {
  const spelling = await spellingOf(locale);
  const graded = (await readForms(locale)).map((item) => {
    const exercise = exercises.get(item.exercise);
    if (exercise === undefined) throw new Error(`${item.id}: there is no exercise "${item.exercise}"`);
    const grading = gradeAnswer(exercise, item.answer, locale, { spelling });
    if (!grading.ok) throw new Error(`${item.id}: ${grading.problem}`);
    return { ...item, said: grading.verdict.passed, label: item.publish };
  });
  const row = (name: string, some: typeof graded) => {
    const counts = count(some);
    const agree = (counts.tp + counts.tn) / some.length;
    process.stdout.write(
      `${name.padEnd(25)} ${String(some.length).padStart(7)} ${String(counts.tp + counts.fn).padStart(11)} ${String(counts.tp + counts.fp).padStart(7)} ${figure(agree)} ${figure(precision(counts))} ${figure(recall(counts))} ${figure(kappa(counts))}\n`,
    );
  };
  for (const half of ["dev", "held"] as const) {
    const some = graded.filter((item) => item.half === half);
    row(`${locale}, ${half === "dev" ? "first half" : "kept-apart half"}`, some);
    if (byExercise)
      for (const id of new Set(some.map(({ exercise }) => exercise)))
        row(
          `  ${id}`,
          some.filter(({ exercise }) => exercise === id),
        );
  }
}
