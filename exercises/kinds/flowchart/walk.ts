import { endOf, nodeOf, walkable } from "./chart.ts";
import type { Chart, Flowchart, FlowchartAnswer, Walk } from "./schema.ts";

/** A walk as the View holds it: always on the chart, always begun. */
export function restored(chart: Chart, walk: Walk | undefined): Walk {
  const path = walkable(chart, walk?.path ?? []);
  if (path.length === 0) return { path: [chart.start] };
  const asks = endOf(chart, path.at(-1))?.reasons.some(({ id }) => id === walk?.reason) ?? false;
  return asks && walk?.reason !== undefined ? { path, reason: walk.reason } : { path };
}

/** The walk one answer further; unchanged at an end. */
export function answered(chart: Chart, walk: Walk, said: "yes" | "no"): Walk {
  const node = nodeOf(chart, walk.path.at(-1));
  return node === undefined ? walk : { path: [...walk.path, node[said]] };
}

/** The walk back at its `index`-th question. */
export function backAt(walk: Walk, index: number): Walk {
  return { path: walk.path.slice(0, Math.max(index, 0) + 1) };
}

/** How far a walk got: not begun, among the questions, at an end that still asks for its reason, or done. */
export function stateOf(chart: Chart, walk: Walk): "toDo" | "begun" | "done" {
  const end = endOf(chart, walk.path.at(-1));
  if (end === undefined) return walk.path.length > 1 ? "begun" : "toDo";
  return end.reasons.length === 0 || walk.reason !== undefined ? "done" : "begun";
}

/** The first card that isn't done yet, by its place; -1 when all are. */
export function firstOpen({ chart, cards }: Flowchart, answer: FlowchartAnswer): number {
  return cards.findIndex(({ id }) => stateOf(chart, restored(chart, answer[id])) !== "done");
}

/** Whether two walks say the same. */
export function sameWalk(one: Walk | undefined, other: Walk | undefined): boolean {
  return one?.reason === other?.reason && (one?.path ?? []).join(" ") === (other?.path ?? []).join(" ");
}
