import { atom, type ReadableAtom } from "nanostores";
import { copyAside, keepOld, moveAside } from "./records/keep-bytes.ts";
import { decode, type RecordKind } from "./records/record-kind.ts";
import type { Vault } from "./vault.ts";

/** One record, in memory and in storage. */
export interface RecordStore<T> {
  readonly $record: ReadableAtom<T>;
  /** Applies a change to what storage holds now, whichever tab wrote it. */
  change(by: (record: T) => T): void;
  /** Copies the record's bytes aside, before a part of it that can't be read is written over. False: they can't be kept. */
  setAside(): boolean;
  /** Forgets the record; the function that it returns brings it back, joined to what was added since. */
  reset(): () => void;
  /** Writes what could not be written before. False: still no room. */
  retry(): boolean;
}

/** Opens a record; the same store for the same key in one tab. Reads storage at once; never throws. */
export function openRecord<T>(vault: Vault, kind: RecordKind<T>, id: string): RecordStore<T> {
  const key = kind.prefix + id;
  const known = vault.opened.get(key);
  if (known) return known as RecordStore<T>;
  const store = createRecord(vault, kind, key);
  vault.opened.set(key, store);
  return store;
}

/** What storage holds, and whether it may be written over: not when bytes would be lost by it. */
interface Loaded<T> {
  readonly value: T;
  readonly present: boolean;
  readonly writable: "yes" | "newer" | "no room";
}

function load<T>(vault: Vault, kind: RecordKind<T>, key: string): Loaded<T> {
  const raw = vault.read(key);
  const found = decode(kind, raw);
  if (raw === null || found.state === "none") return { value: kind.empty, present: false, writable: "yes" };
  if ("value" in found) {
    const { state, value, version } = found;
    const keep = () => (state === "older" ? keepOld(vault, key, version, raw) : copyAside(vault, key, raw, "partly"));
    const safe = state === "current" || (keep() && vault.write(key, JSON.stringify(value)));
    return { value, present: true, writable: safe ? "yes" : "no room" };
  }
  if (found.state === "newer") {
    vault.health.list("newer", key);
    return { value: kind.empty, present: false, writable: "newer" };
  }
  return { value: kind.empty, present: false, writable: moveAside(vault, key, raw) ? "yes" : "no room" };
}

function createRecord<T>(vault: Vault, kind: RecordKind<T>, key: string): RecordStore<T> {
  const $record = atom<T>(kind.empty);
  /** Why memory is ahead of storage; null while it isn't. */
  let unwritten: "newer" | "no room" | null = null;
  const join = kind.merge ?? ((stored: T, mine: T) => (unwritten ? mine : stored));
  /** What this tab knows joined to what storage holds; a key that is gone was reset in another tab. */
  const joined = ({ value, present }: Loaded<T>) =>
    present ? join(value, $record.get()) : unwritten ? $record.get() : kind.empty;
  const write = (record: T, { writable }: Loaded<T>) => {
    const written = writable === "yes" && vault.write(key, JSON.stringify(record));
    unwritten = written ? null : writable === "newer" ? "newer" : "no room";
    if (written) retryOthers(vault, store);
  };
  const store: RecordStore<T> = {
    $record,
    change(by) {
      const stored = load(vault, kind, key);
      const record = by(joined(stored));
      $record.set(record);
      write(record, stored);
    },
    setAside() {
      const raw = vault.read(key);
      return raw === null || copyAside(vault, key, raw);
    },
    reset() {
      const stored = load(vault, kind, key);
      const before = joined(stored);
      unwritten = null;
      if (stored.writable === "yes") vault.remove(key);
      $record.set(kind.empty);
      return () => store.change((record) => (kind.merge ? kind.merge(record, before) : before));
    },
    retry() {
      if (unwritten === "no room") store.change((record) => record);
      return unwritten !== "no room";
    },
  };
  $record.set(load(vault, kind, key).value);
  vault.onChange((changed) => {
    if (changed !== null && changed !== key) return;
    const stored = load(vault, kind, key);
    const record = joined(stored);
    $record.set(record);
    // Two processes may have written at the same moment: what the other one didn't know is put back.
    if (stored.present && JSON.stringify(record) !== JSON.stringify(stored.value)) write(record, stored);
  });
  return store;
}

let retrying = false;

/** Room for one may be room for all. */
function retryOthers(vault: Vault, writer: unknown): void {
  if (retrying) return;
  retrying = true;
  const others = [...vault.opened.values()].filter((other) => other !== writer) as RecordStore<unknown>[];
  vault.health.full(!others.map((other) => other.retry()).every(Boolean));
  retrying = false;
}
