import type { Spelling } from "../lib/rule.ts";
import { endLabel, inlineBit, labelMask, lastBit, magic } from "./format.ts";

const headBytes = 20;

/**
 * Reads a compiled word graph (`it.dawg`, `en.dawg`; layout: format.ts). `has` wants lower case, NFC, straight apostrophes;
 * a proper name is kept under `^` (`^london`), a well-known word a second time under `!` (`parcel!`). Throws an Error on bytes that are no such graph.
 */
export function loadDawg(bytes: Uint8Array): Spelling {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < headBytes || view.getUint32(0, true) !== magic) throw new Error("not a compiled dictionary");
  const [letters = 0, entries = 0, edges = 0, references = 0] = [4, 8, 12, 16].map((at) => view.getUint32(at, true));
  if (bytes.length !== headBytes + letters + edges + 2 * references)
    throw new Error("a compiled dictionary, but cut short or damaged");

  const edgesAt = headBytes + letters;
  const code = bytes.subarray(edgesAt, edgesAt + edges);
  const low = bytes.subarray(edgesAt + edges, edgesAt + edges + references);
  const high = bytes.subarray(edgesAt + edges + references);
  const labelOf = new Map<string, number>();
  for (let at = headBytes; at < edgesAt; at += 2)
    labelOf.set(String.fromCharCode(view.getUint16(at, true)), labelOf.size + 1);

  // Where each entry begins, the root last; then where each edge leads, as the index of a node's first edge.
  const starts = new Uint32Array(entries + 1);
  const target = new Uint32Array(edges);
  let at = 0;
  let reference = 0;
  let pending: number[] = [];
  for (let entry = 0; entry <= entries; entry++) {
    starts[entry] = at;
    pending = [];
    let open = 1;
    let inlined = 0;
    while (open > 0) {
      if (at >= edges) throw new Error("a compiled dictionary, but damaged");
      const byte = code[at] ?? 0;
      if ((byte & inlineBit) !== 0) {
        pending.push(at);
        open++;
      } else if ((byte & labelMask) !== endLabel) {
        target[at] = (low[reference] ?? 0) | ((high[reference] ?? 0) << 8);
        reference++;
      }
      at++;
      if ((byte & lastBit) !== 0) {
        open--;
        const parent = pending[inlined++];
        if (parent !== undefined && open > 0) target[parent] = at;
      }
    }
  }
  for (let edge = 0; edge < edges; edge++) {
    const byte = code[edge] ?? 0;
    if ((byte & inlineBit) === 0 && (byte & labelMask) !== endLabel) target[edge] = starts[target[edge] ?? 0] ?? 0;
  }
  const root = starts[entries] ?? 0;

  return {
    has(word) {
      let edge = root;
      for (const letter of word) {
        const label = labelOf.get(letter);
        if (label === undefined) return false;
        while (((code[edge] ?? 0) & labelMask) !== label) {
          if (((code[edge] ?? 0) & lastBit) !== 0) return false;
          edge++;
        }
        edge = target[edge] ?? 0;
      }
      return word !== "" && ((code[edge] ?? 0) & labelMask) === endLabel;
    },
  };
}
