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

/** Bytes as people read them: "812 kB", "1,4 MB". Of 1,000 bytes each, as devices count room. */
export function sizeText(bytes: number, locale: string): string {
  const [unit, value, digits] =
    bytes < 999_500
      ? (["kilobyte", bytes / 1e3, 0] as const)
      : bytes < 999_500_000
        ? (["megabyte", bytes / 1e6, 1] as const)
        : (["gigabyte", bytes / 1e9, 1] as const);
  // A file of a few bytes still takes a little.
  const shown = bytes > 0 && bytes < 1000 ? 1 : value;
  return new Intl.NumberFormat(locale, { style: "unit", unit, maximumFractionDigits: digits }).format(shown);
}
