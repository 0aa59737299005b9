import type { Chart } from "./schema.ts";

/** A question of the chart; undefined for ends and unknown ids. */
export function nodeOf(chart: Chart, id: string | undefined) {
  return chart.nodes.find((node) => node.id === id);
}

/** An end of the chart; undefined for questions and unknown ids. */
export function endOf(chart: Chart, id: string | undefined) {
  return chart.ends.find((end) => end.id === id);
}

/** The longest beginning of `path` that can be walked on the chart from its start. */
export function walkable(chart: Chart, path: readonly string[]): string[] {
  if (path[0] !== chart.start) return [];
  const walked = [chart.start];
  for (const next of path.slice(1)) {
    const node = nodeOf(chart, walked.at(-1));
    if (node === undefined || (node.yes !== next && node.no !== next)) break;
    walked.push(next);
  }
  return walked;
}

/** Some path from `from` to `end`, both included; null when none leads there. The chart has no loops. */
export function pathTo(chart: Chart, end: string, from: string = chart.start): string[] | null {
  if (from === end) return [from];
  const node = nodeOf(chart, from);
  if (node === undefined) return null;
  for (const next of [node.yes, node.no]) {
    const rest = pathTo(chart, end, next);
    if (rest !== null) return [from, ...rest];
  }
  return null;
}

/** Where a walk stopped leading to `end`: the question, and what was answered there. Null when it still may get there. */
export function parting(
  chart: Chart,
  path: readonly string[],
  end: string,
): { readonly node: string; readonly said: "yes" | "no" } | null {
  for (const [index, id] of path.entries()) {
    const next = path[index + 1];
    const node = nodeOf(chart, id);
    if (next === undefined || node === undefined) return null;
    if (pathTo(chart, end, next) === null) return { node: id, said: node.yes === next ? "yes" : "no" };
  }
  return null;
}

/** What is wrong with a chart, one sentence each, in English for the author; none for a sound chart. */
export function chartFaults(chart: Chart): string[] {
  const faults: string[] = [];
  const ids = [...chart.nodes, ...chart.ends].map(({ id }) => id);
  for (const id of ids.filter((id, index) => ids.indexOf(id) !== index)) faults.push(`"${id}" is used twice`);
  if (nodeOf(chart, chart.start) === undefined) faults.push(`start: there is no node "${chart.start}"`);
  for (const node of chart.nodes) {
    for (const side of ["yes", "no"] as const) {
      if (!ids.includes(node[side])) faults.push(`${node.id}.${side}: there is no node or end "${node[side]}"`);
    }
    if (node.yes === node.no) faults.push(`${node.id}: yes and no lead to the same place`);
  }
  if (faults.length > 0) return faults;
  const { reached, looped } = explore(chart);
  if (looped) return ["the chart has a loop: a walk could go on for ever"];
  return ids.filter((id) => !reached.has(id)).map((id) => `no walk reaches "${id}"`);
}

function explore(chart: Chart): { reached: Set<string>; looped: boolean } {
  const reached = new Set<string>();
  const open = new Set<string>();
  let looped = false;
  const visit = (id: string) => {
    if (open.has(id)) looped = true;
    if (reached.has(id)) return;
    reached.add(id);
    open.add(id);
    const node = nodeOf(chart, id);
    if (node !== undefined) for (const next of [node.yes, node.no]) visit(next);
    open.delete(id);
  };
  visit(chart.start);
  return { reached, looped };
}
