import { bytesOf, freed, missing, outdated, type Shelf } from "./catalogue.ts";

/** How some units stand: a lesson's one, or all of a course. */
export interface RowState {
  readonly state: "none" | "part" | "kept" | "older";
  /** Bytes still to be fetched; null without the catalogue, which takes a connection. */
  readonly fetch: number | null;
  /** Bytes that letting go would free. */
  readonly free: number;
}

/** Looks up how units stand; `catalogue` is null without a connection. */
export function rowState(ids: readonly string[], kept: Shelf, catalogue: Shelf | null): RowState {
  const there = ids.filter((id) => kept.has(id));
  const old = catalogue === null ? [] : outdated(new Map([...kept].filter(([id]) => ids.includes(id))), catalogue);
  return {
    state: there.length === 0 ? "none" : there.length < ids.length ? "part" : old.length > 0 ? "older" : "kept",
    fetch: catalogue === null ? null : bytesOf(missing(kept, catalogue, ids)),
    free: bytesOf(freed(kept, there)),
  };
}
