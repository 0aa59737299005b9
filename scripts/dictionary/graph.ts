/** A node of a word graph: labels in order, and what they lead to. `count` is how many edges lead here. */
export interface GraphNode {
  readonly labels: string[];
  readonly targets: GraphNode[];
  final: boolean;
  readonly id: number;
  count: number;
}

/**
 * Builds the smallest graph that holds exactly `words`, which must be sorted by UTF-16 unit and distinct.
 * Daciuk and others, Incremental construction of minimal acyclic finite-state automata (2000), algorithm 1.
 */
export function buildGraph(words: readonly string[]): GraphNode {
  let ids = 0;
  const make = (): GraphNode => ({ labels: [], targets: [], final: false, id: ids++, count: 0 });
  const register = new Map<string, GraphNode>();
  const root = make();
  let path: GraphNode[] = [root];
  let last = "";

  const freeze = (depth: number) => {
    for (let i = path.length - 1; i > depth; i--) {
      const node = path[i];
      const parent = path[i - 1];
      if (node === undefined || parent === undefined) continue;
      const key = `${node.final ? 1 : 0}${node.labels.map((label, at) => `${label}${node.targets[at]?.id ?? ""}`).join("")}`;
      const same = register.get(key);
      if (same === undefined) register.set(key, node);
      else parent.targets[parent.targets.length - 1] = same;
    }
  };

  for (const word of words) {
    if (word <= last && last !== "") throw new Error(`words are not sorted or not distinct: "${last}", "${word}"`);
    let common = 0;
    while (common < word.length && word[common] === last[common]) common++;
    freeze(common);
    path = path.slice(0, common + 1);
    for (const label of word.slice(common)) {
      const node = make();
      const parent = path.at(-1);
      parent?.labels.push(label);
      parent?.targets.push(node);
      path.push(node);
    }
    const end = path.at(-1);
    if (end !== undefined) end.final = true;
    last = word;
  }
  freeze(0);
  return root;
}
