import type { GradingKind } from "../../exercises/grade.ts";
import type { Exercise, KindId } from "../../exercises/index.ts";
import { book, fetchRules } from "./rules.ts";

/** How each kind's grader is fetched: the other kinds' stay where they are. */
const load: Readonly<Record<KindId, () => Promise<GradingKind>>> = {
  apology: async () => (await import("../../exercises/kinds/apology/kind.ts")).apology,
  chain: async () => (await import("../../exercises/kinds/chain/kind.ts")).chain,
  classify: async () => (await import("../../exercises/kinds/classify/kind.ts")).classify,
  "crisis-reply": async () => (await import("../../exercises/kinds/crisis-reply/kind.ts")).crisisReply,
  "editorial-plan": async () => (await import("../../exercises/kinds/editorial-plan/kind.ts")).editorialPlan,
  flowchart: async () => (await import("../../exercises/kinds/flowchart/kind.ts")).flowchart,
  form: async () => (await import("../../exercises/kinds/form/grading.ts")).formGrading(book),
  numbers: async () => (await import("../../exercises/kinds/numbers/kind.ts")).numbers,
  project: async () => (await import("../../exercises/kinds/project/grading.ts")).projectGrading(book),
  query: async () => (await import("../../exercises/kinds/query/kind.ts")).query,
  queue: async () => (await import("../../exercises/kinds/queue/grading.ts")).queueGrading(book),
  raci: async () => (await import("../../exercises/kinds/raci/kind.ts")).raci,
  simulation: async () => (await import("../../exercises/kinds/simulation/kind.ts")).simulation,
  spot: async () => (await import("../../exercises/kinds/spot/kind.ts")).spot,
};

/** The kinds that have been fetched so far. */
export const fetched: Partial<Record<KindId, GradingKind>> = {};

/** The kinds that grading an exercise takes: its own, and those of the exercises that it holds. */
function kindsOf(exercise: Exercise): KindId[] {
  const held = exercise.kind === "project" ? exercise.bundle.map((one) => (one.exercise as Exercise).kind) : [];
  return [...new Set([exercise.kind, ...held])];
}

/** Fetches what grading an exercise takes. Rejects when a file cannot be fetched; the next answer tries again. */
export async function fetchKinds(exercise: Exercise): Promise<void> {
  await Promise.all([
    fetchRules(exercise),
    ...kindsOf(exercise).map(async (id) => {
      fetched[id] ??= await load[id]();
    }),
  ]);
}
