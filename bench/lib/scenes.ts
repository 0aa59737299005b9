import * as z from "zod";
import { anyExerciseSchema, type Exercise } from "../../exercises/index.ts";
import { idPattern } from "../../exercises/lib/id.ts";
import { type Locale, locales } from "../../exercises/lib/locale.ts";
import { sceneSchema, sceneTextSchema } from "../../exercises/lib/scene.ts";
import { loadExercises } from "../../scripts/lib/load-exercises.ts";
import { readJsonl } from "./jsonl.ts";

/** A case in one language: what is true of it, what its texts say, and the reply of a good senior. */
const caseSchema = z.strictObject({
  id: z.string().regex(idPattern),
  /** Replies to cases that are `held` are kept apart, all of them. */
  half: z.enum(["dev", "held"]),
  ...sceneSchema.shape,
  ...sceneTextSchema.shape,
  brief: z.string().min(1),
  model: z.string().min(1),
});

type Case = z.output<typeof caseSchema>;

/**
 * The cases of other trades that replies were written to: hotels, bakeries, museums, clinics. No course has them. They
 * stand for the cases that an author elsewhere will write; of those kept apart neither rules nor weights know anything.
 */
export const readCases = (locale: Locale): Promise<Case[]> => readJsonl(`scenes/${locale}.jsonl`, caseSchema);

/** A case as an exercise of its kind: the other language, which nobody asks for, says the same. */
function exerciseOf({ id, half: _, brief, model, ...rest }: Case): Exercise {
  const scene = z.strictObject(sceneSchema.shape).parse(pick(rest, Object.keys(sceneSchema.shape)));
  const texts = { title: id, brief, ...pick(rest, Object.keys(sceneTextSchema.shape)) };
  return anyExerciseSchema.parse({
    id,
    rev: 1,
    kind: "crisis-reply",
    skills: ["written-reply"],
    minutes: 15,
    scene,
    locale: Object.fromEntries(locales.map((one) => [one, texts])),
    models: Object.fromEntries(locales.map((one) => [one, [model]])),
  });
}

const pick = (from: Readonly<Record<string, unknown>>, keys: readonly string[]) =>
  Object.fromEntries(Object.entries(from).filter(([key]) => keys.includes(key)));

/** Everything that labelled answers in a language may answer, by id: the exercises of the path and those cases. */
export async function loadAnswerable(locale: Locale): Promise<Map<string, Exercise>> {
  const cases = (await readCases(locale)).map(exerciseOf);
  return new Map([...(await loadExercises()), ...cases.map((one) => [one.id, one] as const)]);
}
