import { type Exercise, gradeAnswer, kinds } from "../../exercises/index.ts";
import type { Locale } from "../../exercises/lib/locale.ts";
import type { SiteFiles } from "./site-files.ts";

/** What an exercise takes offline. */
interface ExerciseUse {
  readonly id: string;
  readonly kinds: readonly string[];
  readonly dictionaries: readonly Locale[];
}

/** Whether grading an answer in this language waits for the dictionary: the models tell, as they tell the worker. */
function waitsForDictionary(exercise: Exercise, locale: Locale): boolean {
  const models = kinds[exercise.kind].models(exercise as never, locale);
  return models.some((model) => {
    const grading = gradeAnswer(exercise, model, locale, { spelling: null });
    return grading.ok && grading.verdict.pending.length > 0;
  });
}

function takenBy(id: string, locale: Locale, site: SiteFiles): ExerciseUse {
  const exercise = JSON.parse(site.text(`exercises/${id}.json`)) as Exercise;
  const held = exercise.kind === "project" ? exercise.bundle.map((one) => (one.exercise as Exercise).kind) : [];
  return {
    id,
    kinds: [exercise.kind, ...held],
    dictionaries: waitsForDictionary(exercise, locale) ? [locale] : [],
  };
}

/**
 * Looks up the exercises on a built page, with what grading them takes in the page's language. Models are graded for
 * that, so what an exercise takes is remembered: it may stand on many pages.
 */
export function exercisesOf(site: SiteFiles): (page: string, locale: Locale) => ExerciseUse[] {
  const known = new Map<string, ExerciseUse>();
  return (page, locale) => {
    const ids = [...site.text(page).matchAll(/ data-exercise="([\w-]+)"/g)].map(([, id = ""]) => id);
    return [...new Set(ids)].map((id) => {
      const key = `${locale}/${id}`;
      const use = known.get(key) ?? takenBy(id, locale, site);
      known.set(key, use);
      return use;
    });
  };
}
