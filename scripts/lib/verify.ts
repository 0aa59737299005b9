import { type Exercise, gradeAnswer, modelsOf } from "../../exercises/index.ts";
import type { Locale } from "../../exercises/lib/locale.ts";
import { proseOf } from "../../exercises/lib/model-copy.ts";
import { maxImportBytes } from "../../src/stores/records/bounds.ts";
import { type Copy, type CopyProblem, readCopy } from "../../src/verify/copy.ts";
import { type Means, type Models, regrade, type Work } from "../../src/verify/work.ts";
import { spellingOf } from "./spelling.ts";

/** A copy, its works graded again. */
type Verified =
  | (Omit<Extract<Copy, { ok: true }>, "claims"> & { readonly works: readonly Work[] })
  | { readonly ok: false; readonly problem: string };

const problems: Readonly<Record<CopyProblem, string>> = {
  "too-large": `more than ${maxImportBytes.toLocaleString("en")} bytes; no copy of one person's progress is as large`,
  "not-json": "not JSON; a copy is taken under “Your data”, and is a .json file",
  "not-progress": 'not a copy of progress: it has no "format": "regia-progress"',
  newer: "a copy that a newer version of the site wrote",
};

/** What grades here, with the models of these exercises. */
function meansOf(exercises: ReadonlyMap<string, Exercise>): Means<Exercise> {
  const models = new Map<Locale, readonly Models[]>();
  const modelsIn = (locale: Locale): readonly Models[] =>
    [...exercises].map(([id, exercise]) => ({ exercise: id, written: proseOf(modelsOf(exercise, locale), locale) }));
  return {
    async grade(exercise, answer, locale) {
      const grading = gradeAnswer(exercise, answer, locale, { spelling: await spellingOf(locale) });
      return grading.ok ? grading.verdict : null;
    },
    async models(locale) {
      const known = models.get(locale) ?? modelsIn(locale);
      models.set(locale, known);
      return known;
    },
  };
}

/** Grades anew what an exported file of progress says was passed. Reads any text; never throws. */
export async function verifyExport(text: string, exercises: ReadonlyMap<string, Exercise>): Promise<Verified> {
  const copy = readCopy(text);
  if (!copy.ok) return { ok: false, problem: problems[copy.problem] };
  const { claims, ...rest } = copy;
  const works: Work[] = [];
  const means = meansOf(exercises);
  for (const claim of claims) works.push(await regrade(claim, exercises.get(claim.exercise), means));
  return { ...rest, works };
}
