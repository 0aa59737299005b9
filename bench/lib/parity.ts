import { gradeAnswer, modelsOf } from "../../exercises/index.ts";
import { locales } from "../../exercises/lib/locale.ts";
import type { Verdict } from "../../exercises/lib/verdict.ts";
import { spellingOf } from "../../scripts/lib/spelling.ts";
import { type PlacedGolden, readGoldens } from "./goldens.ts";

/** One answer told in both languages, and the rules whose outcomes part: `rule: it/en`. */
interface Pair {
  readonly exercise: string;
  readonly pair: string;
  readonly parted: readonly string[];
}

/** Rules that are asked for in one language only, or read a thing that only one of the two texts has. */
const ofOneLanguage: readonly string[] = ["one-register"];

async function gradeGolden({ exercise, answer, locale }: PlacedGolden): Promise<Verdict> {
  const grading = gradeAnswer(exercise, answer, locale, { spelling: await spellingOf(locale) });
  if (!grading.ok) throw new Error(`${exercise.id} ${locale}: ${grading.problem}`);
  return grading.verdict;
}

/** The first model answer of each exercise in each language: they say the same. */
function modelPairs(goldens: readonly PlacedGolden[]): PlacedGolden[] {
  const exercises = [...new Map(goldens.map(({ exercise }) => [exercise.id, exercise])).values()];
  return exercises.flatMap((exercise) =>
    locales.map((locale): PlacedGolden => {
      const golden = { why: "the model", passed: true, missed: [], at: {}, pair: "model" };
      return { exercise, locale, golden, answer: modelsOf(exercise, locale)[0] };
    }),
  );
}

/** Every answer that stands in both languages under one `pair`, graded in each. */
export async function comparePairs(): Promise<Pair[]> {
  const goldens = await readGoldens();
  const named = Map.groupBy(
    [...modelPairs(goldens), ...goldens].filter(({ golden }) => golden.pair !== undefined),
    ({ exercise, golden }) => `${exercise.id}/${golden.pair}`,
  );
  const pairs: Pair[] = [];
  for (const [name, placed] of named) {
    const [it, en] = [placed.find(({ locale }) => locale === "it"), placed.find(({ locale }) => locale === "en")];
    const [exercise = "", pair = ""] = name.split("/");
    if (it === undefined || en === undefined) {
      pairs.push({ exercise, pair, parted: ["stands in one language only"] });
      continue;
    }
    const [first, second] = [await gradeGolden(it), await gradeGolden(en)];
    const outcomes = new Map(second.rules.map(({ id, outcome }) => [id, outcome]));
    const parted = first.rules
      .filter(({ id, outcome }) => !ofOneLanguage.includes(id) && outcomes.get(id) !== outcome)
      .map(({ id, outcome }) => `${id}: ${outcome}/${outcomes.get(id) ?? "absent"}`);
    const passed = first.passed === second.passed ? [] : [`passed: ${first.passed}/${second.passed}`];
    pairs.push({ exercise, pair, parted: [...parted, ...passed] });
  }
  return pairs;
}
