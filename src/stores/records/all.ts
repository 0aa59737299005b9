import { openRecord, type RecordStore } from "../record.ts";
import { here, type Vault } from "../vault.ts";
import { exerciseKind } from "./exercise.ts";
import { lessonKind } from "./lesson.ts";
import { liveNotes, noteKind } from "./note.ts";
import { portfolioKind } from "./portfolio.ts";
import type { RecordKind } from "./record-kind.ts";
import { reviewKind } from "./review.ts";
import { testKind } from "./test.ts";

/** Every kind of record that holds a learner's work, by the name that it has in exported files. */
export const workKinds = {
  exercises: exerciseKind,
  lessons: lessonKind,
  tests: testKind,
  reviews: reviewKind,
  portfolios: portfolioKind,
  notes: noteKind,
} as const;

/** Name of a kind of record that holds work. */
export type WorkKind = keyof typeof workKinds;

/** The names of all of them. */
export const workNames = Object.keys(workKinds) as WorkKind[];

/** The record of a kind. */
export type RecordOf<K extends WorkKind> = (typeof workKinds)[K]["empty"];

/** Every record that holds work, of whatever kind. */
export const allWork = (vault: Vault = here()): RecordStore<unknown>[] =>
  workNames.flatMap((kind) => [...allOf(kind, vault).values()]);

/** Every record of one kind, in storage or only in memory, by id: the exercise, the course of a test, course/lesson, or `mine` for the one portfolio. */
export function allOf<K extends WorkKind>(kind: K, vault: Vault = here()): Map<string, RecordStore<RecordOf<K>>> {
  // The compiler doesn't see that a name and the kind under it belong together.
  const records = workKinds[kind] as unknown as RecordKind<RecordOf<K>>;
  const inMemory = [...vault.opened.keys()].filter((key) => key.startsWith(records.prefix));
  const keys = new Set([...vault.keys(records.prefix), ...inMemory]);
  const ids = [...keys].map((key) => key.slice(records.prefix.length)).sort();
  return new Map(ids.map((id) => [id, openRecord(vault, records, id)]));
}

/** A record of any kind that holds progress. */
export type AnyRecord = RecordOf<WorkKind>;

/** Whether a record holds nothing; such a one is neither exported nor shown. */
export function isEmpty(record: AnyRecord): boolean {
  if ("notes" in record) return liveNotes(record).length === 0;
  if ("pieces" in record) return record.opening === null && Object.keys(record.pieces).length === 0;
  if ("cards" in record) return Object.keys(record.cards).length === 0;
  if ("results" in record) return record.results.length === 0 && record.current === null;
  return "attempts" in record
    ? record.attempts.length === 0 && record.draft === null && !record.revealed
    : record.readAt === null && Object.keys(record.quizzes).length === 0;
}
