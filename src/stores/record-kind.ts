import { isObject, parseTame } from "../json/tame-json.ts";

/** A kind of record in browser storage: how its bytes are read, brought up to date, and joined. */
export interface RecordKind<T> {
  /** Key of a record: prefix, then id. */
  readonly prefix: string;
  /** The version that this code writes, in the record's `v`. Records without `v` are version 0. */
  readonly version: number;
  readonly empty: T;
  /** Checks a record of this version; null for what isn't one. */
  parse(value: unknown): T | null;
  /** From each earlier version to the next. */
  readonly migrations: Readonly<Record<number, (old: Readonly<Record<string, unknown>>) => unknown>>;
  /**
   * Joins two copies so that no work of either is lost. In whichever order and however often it is applied, the outcome
   * is the same; else two tabs would answer each other forever. Null: the copy in storage wins.
   */
  readonly merge: ((a: T, b: T) => T) | null;
}

/** What stored bytes turned out to be. */
export type Decoded<T> =
  | { readonly state: "none" }
  | { readonly state: "current"; readonly value: T }
  | { readonly state: "older"; readonly value: T; readonly version: number }
  | { readonly state: "newer"; readonly version: number }
  | { readonly state: "unreadable" };

/** Reads stored bytes. Never throws, whatever they are. */
export function decode<T>(kind: RecordKind<T>, raw: string | null): Decoded<T> {
  if (raw === null) return { state: "none" };
  const stored = parseTame(raw);
  if (!isObject(stored)) return { state: "unreadable" };
  const version = stored["v"] ?? 0;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 0) return { state: "unreadable" };
  if (version > kind.version) return { state: "newer", version };
  const value = upgrade(kind, stored, version);
  if (value === null) return { state: "unreadable" };
  return version === kind.version ? { state: "current", value } : { state: "older", value, version };
}

function upgrade<T>(kind: RecordKind<T>, stored: unknown, from: number): T | null {
  try {
    let value = stored;
    for (let version = from; version < kind.version; version++) {
      const step = kind.migrations[version];
      if (!step || !isObject(value)) return null;
      value = step(value);
    }
    return kind.parse(value);
  } catch {
    return null;
  }
}
