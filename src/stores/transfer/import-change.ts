import type { ExerciseRecord } from "../records/exercise.ts";
import type { LessonRecord } from "../records/lesson.ts";
import { liveNotes, type NoteRecord } from "../records/note.ts";
import type { PortfolioRecord } from "../records/portfolio.ts";
import { countReviews, type ReviewRecord } from "../records/review.ts";
import type { TestRecord } from "../records/test.ts";

interface About {
  /** `path`: the role's path that is followed; `plan`: minutes a week and first day. */
  readonly kind: "exercise" | "lesson" | "test" | "review" | "portfolio" | "note" | "path" | "plan";
  readonly id: string;
  /** Parts of the record that can't be read, or go beyond a bound; absent where all can be read. */
  readonly leftOut?: number;
}

/**
 * What importing one record would do. `skip`: it can't be read, or a newer version of the site wrote it; of a path, that
 * the site has none of that name (`unknown`); of a path or plan, that another was `chosen` here.
 */
export type ImportChange =
  | (About & { readonly effect: "same" })
  | (About & { readonly effect: "skip"; readonly why: "unreadable" | "newer" | "unknown" | "chosen" })
  | (About & {
      readonly effect: "add" | "merge";
      /** Attempts, final tests handed in, grades given to cards, or notes, that would be added. */
      readonly attempts: number;
      /** Whether the draft would be set, or replaced by a newer one. */
      readonly draft: boolean;
      /** Whether the lesson would become read. */
      readonly read: boolean;
      /** Quiz answers that would be set or replaced. */
      readonly quizzes: number;
    });

/** What importing one record would do, and doing it. */
export interface Planned {
  readonly change: ImportChange;
  apply(): void;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** What an exercise's record gains by becoming `then`. */
export function exerciseChange(id: string, now: ExerciseRecord, then: ExerciseRecord): ImportChange {
  if (same(now, then)) return { kind: "exercise", id, effect: "same" };
  return {
    kind: "exercise",
    id,
    effect: now.attempts.length === 0 && now.draft === null ? "add" : "merge",
    attempts: then.attempts.length - now.attempts.length,
    draft: !same(now.draft, then.draft),
    read: false,
    quizzes: 0,
  };
}

/** What a lesson's record gains by becoming `then`. */
export function lessonChange(id: string, now: LessonRecord, then: LessonRecord): ImportChange {
  if (same(now, then)) return { kind: "lesson", id, effect: "same" };
  const changed = Object.entries(then.quizzes).filter(
    ([quiz, answer]) => !(Object.hasOwn(now.quizzes, quiz) && same(now.quizzes[quiz], answer)),
  );
  return {
    kind: "lesson",
    id,
    effect: now.readAt === null && Object.keys(now.quizzes).length === 0 ? "add" : "merge",
    attempts: 0,
    draft: false,
    read: now.readAt === null && then.readAt !== null,
    quizzes: changed.length,
  };
}

/** What a final test's record gains by becoming `then`. */
export function testChange(id: string, now: TestRecord, then: TestRecord): ImportChange {
  if (same(now, then)) return { kind: "test", id, effect: "same" };
  return {
    kind: "test",
    id,
    effect: now.results.length === 0 && now.current === null ? "add" : "merge",
    attempts: then.results.length - now.results.length,
    draft: !same(now.current, then.current),
    read: false,
    quizzes: 0,
  };
}

/** What the reviews of a lesson's cards gain by becoming `then`. */
export function reviewChange(id: string, now: ReviewRecord, then: ReviewRecord): ImportChange {
  if (same(now, then)) return { kind: "review", id, effect: "same" };
  return {
    kind: "review",
    id,
    effect: Object.keys(now.cards).length === 0 ? "add" : "merge",
    // A grade that was taken back in the file, and is so now, makes one less.
    attempts: Math.max(0, countReviews(then) - countReviews(now)),
    draft: false,
    read: false,
    quizzes: 0,
  };
}

/** What the portfolio gains by becoming `then`. */
export function portfolioChange(id: string, now: PortfolioRecord, then: PortfolioRecord): ImportChange {
  if (same(now, then)) return { kind: "portfolio", id, effect: "same" };
  return {
    kind: "portfolio",
    id,
    effect: now.opening === null && Object.keys(now.pieces).length === 0 ? "add" : "merge",
    attempts: 0,
    draft: true,
    read: false,
    quizzes: 0,
  };
}

/** What the notes of a lesson gain by becoming `then`. */
export function noteChange(id: string, now: NoteRecord, then: NoteRecord): ImportChange {
  if (same(now, then)) return { kind: "note", id, effect: "same" };
  return {
    kind: "note",
    id,
    effect: liveNotes(now).length === 0 ? "add" : "merge",
    // A note that was deleted in the file makes one less.
    attempts: Math.max(0, liveNotes(then).length - liveNotes(now).length),
    draft: false,
    read: false,
    quizzes: 0,
  };
}
