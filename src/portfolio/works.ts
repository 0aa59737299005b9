import type { Exercise, KindId } from "../../exercises/index.ts";
import type { Locale } from "../../exercises/lib/locale.ts";
import type { Block, ShowWork } from "../../exercises/lib/work.ts";

/** How the works of each kind are shown, fetched when the portfolio has one. */
const load: { readonly [K in KindId]: () => Promise<{ readonly showWork: ShowWork<Extract<Exercise, { kind: K }>> }> } =
  {
    apology: () => import("../../exercises/kinds/apology/work.ts"),
    chain: () => import("../../exercises/kinds/chain/work.ts"),
    classify: () => import("../../exercises/kinds/classify/work.ts"),
    "crisis-reply": () => import("../../exercises/kinds/crisis-reply/work.ts"),
    "editorial-plan": () => import("../../exercises/kinds/editorial-plan/work.ts"),
    flowchart: () => import("../../exercises/kinds/flowchart/work.ts"),
    form: () => import("../../exercises/kinds/form/work.ts"),
    numbers: () => import("../../exercises/kinds/numbers/work.ts"),
    project: () => import("../../exercises/kinds/project/work.ts"),
    query: () => import("../../exercises/kinds/query/work.ts"),
    queue: () => import("../../exercises/kinds/queue/work.ts"),
    raci: () => import("../../exercises/kinds/raci/work.ts"),
    simulation: () => import("../../exercises/kinds/simulation/work.ts"),
    spot: () => import("../../exercises/kinds/spot/work.ts"),
  };

/** An answer in blocks, whatever its kind; none where it is empty or can be no answer. */
export async function blocksOf(exercise: Exercise, saved: unknown, locale: Locale): Promise<Block[]> {
  const { showWork } = await load[exercise.kind]();
  return (showWork as ShowWork<Exercise>)(exercise, saved, locale);
}

/** Paragraphs of a brief that are short enough to be told whole: the scene and what is asked. */
const mostTold = 2;

/** What the task was, on a line: a brief's scene and what it asks, without the categories that a longer one goes on to explain. */
export function taskOf({ locale: texts }: Exercise, locale: Locale): string {
  const paragraphs = texts[locale].brief.trim().split(/\n\s*\n/);
  const told = paragraphs.length <= mostTold ? paragraphs : paragraphs.slice(0, 1);
  const line = told.map((paragraph) => paragraph.replace(/\s+/g, " ").trim()).join(" ");
  return line.replace(/:$/, ".");
}
