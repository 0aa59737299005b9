import { isObject, parseTame } from "../../json/tame-json.ts";

/** A kind of record in browser storage: how its bytes are read, brought up to date, and joined. */
export interface RecordKind<T> {
  /** Key of a record: prefix, then id. */
  readonly prefix: string;
  /** The version that this code writes, in the record's `v`. Records without `v` are version 0. */
  readonly version: number;
  readonly empty: T;
  /** Checks a record of this version; null for what isn't one. */
  parse(value: unknown): T | null;
  /**
   * Reads what can be read of a record that `parse` doesn't read; null where nothing can. Absent where `parse` does so
   * itself. Given by each kind, see salvage.ts: the settings, which come without what the others are read with, do without.
   */
  readonly salvage?: <R>(kind: RecordKind<R>, stored: Readonly<Record<string, unknown>>) => Salvaged<R> | null;
  /** From each earlier version to the next. */
  readonly migrations: Readonly<Record<number, (old: Readonly<Record<string, unknown>>) => unknown>>;
  /**
   * Joins two copies so that no work of either is lost. In whichever order and however often it is applied, the outcome
   * is the same; else two tabs would answer each other forever. Null: the copy in storage wins.
   */
  readonly merge: ((a: T, b: T) => T) | null;
}

/** What can be read of a record, and how many of its parts can't. */
export interface Salvaged<T> {
  readonly value: T;
  readonly lost: number;
}

/** A record that can be read. `partial`: but for some parts, which can't be, or go beyond a bound. */
interface Found<T> extends Salvaged<T> {
  readonly state: "current" | "older" | "partial";
  /** The version that the bytes are of. */
  readonly version: number;
}

/** What stored bytes turned out to be. */
type Decoded<T> = Found<T> | { readonly state: "none" | "newer" | "unreadable" };

/** Reads stored bytes. Never throws, whatever they are. */
export function decode<T>(kind: RecordKind<T>, raw: string | null): Decoded<T> {
  if (raw === null) return { state: "none" };
  const stored = parseTame(raw);
  if (!isObject(stored)) return { state: "unreadable" };
  const version = stored["v"] ?? 0;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 0) return { state: "unreadable" };
  if (version > kind.version) return { state: "newer" };
  const read = readWhatCan(kind, stored, version);
  if (read === null) return { state: "unreadable" };
  const state = read.lost > 0 ? "partial" : version < kind.version ? "older" : "current";
  return { ...read, state, version };
}

/** Brings a record up to date and reads it: whole or, where it can't be, those of its parts that can. */
function readWhatCan<T>(kind: RecordKind<T>, stored: unknown, from: number): Salvaged<T> | null {
  try {
    let value = stored;
    for (let version = from; version < kind.version; version++) {
      const step = kind.migrations[version];
      if (!step || !isObject(value)) return null;
      value = step(value);
    }
    const whole = kind.parse(value);
    if (whole !== null) return { value: whole, lost: 0 };
    return isObject(value) ? (kind.salvage?.(kind, value) ?? null) : null;
  } catch {
    return null;
  }
}
