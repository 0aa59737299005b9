import type { ExerciseRecord } from "../stores/records/exercise.ts";
import type { LessonRecord } from "../stores/records/lesson.ts";
import type { ReviewRecord } from "../stores/records/review.ts";
import type { TestRecord } from "../stores/records/test.ts";
import { localDay } from "../study-plan/calendar-day.ts";

/** A piece of work: something read, answered, handed in or graded. A page that was only opened is none. */
export interface Deed {
  /** YYYY-MM-DD, by the learner's own calendar. */
  readonly day: string;
  /** What it counts in the estimate of minutes; 0 for what has no stated length. */
  readonly minutes: number;
}

/** What the log is written from, and how long each thing is said to take. */
interface LogSources {
  readonly lessons: Iterable<readonly [id: string, record: LessonRecord]>;
  readonly exercises: Iterable<readonly [id: string, record: ExerciseRecord]>;
  readonly tests: Iterable<TestRecord>;
  readonly reviews: Iterable<ReviewRecord>;
  /** Minutes stated for a lesson (course/lesson) or an exercise; 0 for one that is no longer there. */
  minutes(id: string): number;
}

/**
 * All the work that is kept. A lesson counts its minutes when it was marked as read, an exercise when it was first
 * passed; attempts, quick checks, final tests and reviews count as work, but no minutes are known of them.
 */
export function workLog({ lessons, exercises, tests, reviews, minutes }: LogSources): Deed[] {
  const deeds: Deed[] = [];
  const note = (at: string, length = 0) => deeds.push({ day: localDay(new Date(at)), minutes: length });
  for (const [id, { readAt, quizzes }] of lessons) {
    if (readAt !== null) note(readAt, minutes(id));
    for (const { at } of Object.values(quizzes)) note(at);
  }
  for (const [id, { attempts }] of exercises) {
    const first = attempts.find(({ passed }) => passed);
    for (const attempt of attempts) note(attempt.at, attempt === first ? minutes(id) : 0);
  }
  for (const { results } of tests) for (const { at } of results) note(at);
  for (const { cards } of reviews) for (const { at, grade } of Object.values(cards).flat()) if (grade > 0) note(at);
  return deeds;
}
