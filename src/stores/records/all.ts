import { openRecord, type RecordStore } from "../record.ts";
import { here, type Vault } from "../vault.ts";
import { type ExerciseRecord, exerciseKind } from "./exercise.ts";
import { type LessonRecord, lessonKind } from "./lesson.ts";
import { liveNotes, type NoteRecord, noteKind } from "./note.ts";
import { type PortfolioRecord, portfolioKind } from "./portfolio.ts";
import type { RecordKind } from "./record-kind.ts";
import { type ReviewRecord, reviewKind } from "./review.ts";
import { type TestRecord, testKind } from "./test.ts";

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

/** Every record of one kind, in storage or only in memory, by id. */
export function allOf(kind: WorkKind, vault: Vault = here()): Map<string, RecordStore<unknown>> {
  // Each store joins records of its own kind alone, whatever is known of them here.
  return storesOf(vault, workKinds[kind] as unknown as RecordKind<unknown>);
}

function storesOf<T>(vault: Vault, kind: RecordKind<T>): Map<string, RecordStore<T>> {
  const inMemory = [...vault.opened.keys()].filter((key) => key.startsWith(kind.prefix));
  const keys = new Set([...vault.keys(kind.prefix), ...inMemory]);
  const ids = [...keys].map((key) => key.slice(kind.prefix.length)).sort();
  return new Map(ids.map((id) => [id, openRecord(vault, kind, id)]));
}

/** Every exercise's record, in storage or only in memory, by id. */
export function allExercises(vault: Vault = here()): Map<string, RecordStore<ExerciseRecord>> {
  return storesOf(vault, exerciseKind);
}

/** Every lesson's record, in storage or only in memory, by course/lesson. */
export function allLessons(vault: Vault = here()): Map<string, RecordStore<LessonRecord>> {
  return storesOf(vault, lessonKind);
}

/** Every final test's record, in storage or only in memory, by course. */
export function allTests(vault: Vault = here()): Map<string, RecordStore<TestRecord>> {
  return storesOf(vault, testKind);
}

/** The reviews of every lesson's cards, in storage or only in memory, by course/lesson. */
export function allReviews(vault: Vault = here()): Map<string, RecordStore<ReviewRecord>> {
  return storesOf(vault, reviewKind);
}

/** The portfolio, in storage or only in memory. */
export function allPortfolios(vault: Vault = here()): Map<string, RecordStore<PortfolioRecord>> {
  return storesOf(vault, portfolioKind);
}

/** The notes of every lesson, in storage or only in memory, by course/lesson. */
export function allNotes(vault: Vault = here()): Map<string, RecordStore<NoteRecord>> {
  return storesOf(vault, noteKind);
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
