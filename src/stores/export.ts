import {
  type AnyRecord,
  allExercises,
  allLessons,
  allNotes,
  allPortfolios,
  allReviews,
  allTests,
  isEmpty,
} from "./all-records.ts";
import type { ExerciseRecord } from "./exercise-record.ts";
import type { LessonRecord } from "./lesson-record.ts";
import type { NoteRecord } from "./note-record.ts";
import type { PortfolioRecord } from "./portfolio-record.ts";
import type { RecordStore } from "./record.ts";
import type { ReviewRecord } from "./review-record.ts";
import { openSettings } from "./settings.ts";
import { type CopiedSettings, copiedSettings } from "./settings-copy.ts";
import type { TestRecord } from "./test-record.ts";
import { here, type Vault } from "./vault.ts";

/** The file that a learner takes away: one JSON object. */
interface ProgressFile {
  readonly format: "regia-progress";
  readonly v: 1;
  /** ISO 8601, UTC. */
  readonly exportedAt: string;
  readonly exercises: Readonly<Record<string, ExerciseRecord>>;
  readonly lessons: Readonly<Record<string, LessonRecord>>;
  /** Final tests by course. */
  readonly tests: Readonly<Record<string, TestRecord>>;
  /** Reviews of cards by course/lesson. */
  readonly reviews: Readonly<Record<string, ReviewRecord>>;
  /** What is said of the works in the portfolio; one record, called `mine`. */
  readonly portfolios: Readonly<Record<string, PortfolioRecord>>;
  /** Notes and highlights by course/lesson. */
  readonly notes: Readonly<Record<string, NoteRecord>>;
  /** The path that is followed and the plan; absent where there is neither. */
  readonly settings?: CopiedSettings;
  /** Bytes that could not be read, by the key under which they were moved aside. Not imported; kept for whoever can mend them. */
  readonly unreadable: Readonly<Record<string, string>>;
}

function contents<T extends AnyRecord>(stores: ReadonlyMap<string, RecordStore<T>>): Record<string, T> {
  const records = [...stores].map(([id, store]) => [id, store.$record.get()] as const);
  return Object.fromEntries(records.filter(([, record]) => !isEmpty(record)));
}

/** All progress as the text of one file, work that storage had no room for included. Never throws. */
export function exportProgress(vault: Vault = here()): string {
  const exercises = contents(allExercises(vault));
  const lessons = contents(allLessons(vault));
  const tests = contents(allTests(vault));
  const reviews = contents(allReviews(vault));
  const portfolios = contents(allPortfolios(vault));
  const notes = contents(allNotes(vault));
  const unreadable = Object.fromEntries(vault.keys("regia:aside:").map((key) => [key, vault.read(key) ?? ""]));
  const settings = copiedSettings(openSettings(vault).$record.get());
  const exportedAt = vault.now().toISOString();
  const file: ProgressFile = {
    format: "regia-progress",
    v: 1,
    exportedAt,
    exercises,
    lessons,
    tests,
    reviews,
    portfolios,
    notes,
    ...(settings && { settings }),
    unreadable,
  };
  return JSON.stringify(file, null, 1);
}
