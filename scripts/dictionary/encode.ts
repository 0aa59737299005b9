import { endLabel, inlineBit, lastBit, magic } from "../../exercises/dictionary/format.ts";
import type { GraphNode } from "./graph.ts";

/**
 * Writes a graph as bytes; `dawg.ts` reads them. Nodes that several edges lead to are entries, the most wanted first,
 * so that references are short; all others stand inline where their only edge leads to.
 */
export function encodeGraph(root: GraphNode): Uint8Array {
  countEdges(root);
  const nodes = reachable(root);
  const shared = nodes.filter((node) => node.count > 1).sort((a, b) => b.count - a.count || a.id - b.id);
  const number = new Map(shared.map((node, index) => [node, index]));
  const alphabet = [...new Set(nodes.flatMap((node) => node.labels))].sort();
  if (alphabet.length > 62) throw new Error(`too many letters for six bits: ${alphabet.join("")}`);

  const edges: number[] = [];
  const low: number[] = [];
  const high: number[] = [];
  for (const entry of [...shared, root]) {
    const queue = [entry];
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const size = next.labels.length;
      if (next.final) edges.push(endLabel | (size === 0 ? lastBit : 0));
      next.labels.forEach((label, at) => {
        const target = next?.targets[at];
        if (target === undefined) return;
        const reference = number.get(target);
        let byte = alphabet.indexOf(label) + 1;
        if (at === size - 1) byte |= lastBit;
        if (reference === undefined) {
          byte |= inlineBit;
          queue.push(target);
        } else {
          low.push(reference & 0xff);
          high.push(reference >> 8);
        }
        edges.push(byte);
      });
    }
  }
  if (shared.length > 0xffff) throw new Error("too many shared nodes for two bytes");
  const letters = new Uint8Array(Uint16Array.from(alphabet, (letter) => letter.charCodeAt(0)).buffer);
  const head = new Uint32Array([magic, letters.length, shared.length, edges.length, low.length]);
  return concat([
    new Uint8Array(head.buffer),
    letters,
    Uint8Array.from(edges),
    Uint8Array.from(low),
    Uint8Array.from(high),
  ]);
}

function countEdges(root: GraphNode): void {
  for (const node of reachable(root)) for (const target of node.targets) target.count++;
}

function reachable(root: GraphNode): GraphNode[] {
  const seen = new Set<GraphNode>([root]);
  const stack = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop())
    for (const target of node.targets)
      if (!seen.has(target)) {
        seen.add(target);
        stack.push(target);
      }
  return [...seen];
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
