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

/** What a record gains by an import. */
interface Gains {
  /** Attempts, final tests handed in, grades given to cards, or notes, that would be added. */
  readonly attempts: number;
  /** Whether the draft would be set, or replaced by a newer one. */
  readonly draft: boolean;
  /** Whether the lesson would become read. */
  readonly read: boolean;
  /** Quiz answers that would be set or replaced. */
  readonly quizzes: number;
}

/**
 * What importing one record would do. `skip`: it can't be read, or a newer version of the site wrote it; of a path, that
 * the site has none of that name (`unknown`); of a path or plan, that another was `chosen` here.
 */
export type ImportChange =
  | (About & { readonly effect: "same" })
  | (About & { readonly effect: "skip"; readonly why: "unreadable" | "newer" | "unknown" | "chosen" })
  | (About & Gains & { readonly effect: "add" | "merge" });

/** What importing one record would do, and doing it. */
export interface Planned {
  readonly change: ImportChange;
  apply(): void;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

const sizeOf = (entries: Readonly<Record<string, unknown>>) => Object.keys(entries).length;

/** A record that gains nothing that is counted. */
export const noGains: Gains = { attempts: 0, draft: false, read: false, quizzes: 0 };

/** What becomes of a record that is `now` here and would be `then`; `isNew`: nothing that one sees was here. */
function changeOf<T>(about: About, now: T, then: T, isNew: boolean, gains: Partial<Gains>): ImportChange {
  if (same(now, then)) return { ...about, effect: "same" };
  return { ...about, effect: isNew ? "add" : "merge", ...noGains, ...gains };
}

/** What an exercise's record gains by becoming `then`. */
export const exerciseChange = (id: string, now: ExerciseRecord, then: ExerciseRecord): ImportChange =>
  changeOf({ kind: "exercise", id }, now, then, now.attempts.length === 0 && now.draft === null, {
    attempts: then.attempts.length - now.attempts.length,
    draft: !same(now.draft, then.draft),
  });

/** What a lesson's record gains by becoming `then`. */
export function lessonChange(id: string, now: LessonRecord, then: LessonRecord): ImportChange {
  const changed = Object.entries(then.quizzes).filter(
    ([quiz, answer]) => !(Object.hasOwn(now.quizzes, quiz) && same(now.quizzes[quiz], answer)),
  );
  return changeOf({ kind: "lesson", id }, now, then, now.readAt === null && sizeOf(now.quizzes) === 0, {
    read: now.readAt === null && then.readAt !== null,
    quizzes: changed.length,
  });
}

/** What a final test's record gains by becoming `then`. */
export const testChange = (id: string, now: TestRecord, then: TestRecord): ImportChange =>
  changeOf({ kind: "test", id }, now, then, now.results.length === 0 && now.current === null, {
    attempts: then.results.length - now.results.length,
    draft: !same(now.current, then.current),
  });

/** What the reviews of a lesson's cards gain by becoming `then`. */
export const reviewChange = (id: string, now: ReviewRecord, then: ReviewRecord): ImportChange =>
  changeOf({ kind: "review", id }, now, then, sizeOf(now.cards) === 0, {
    // A grade that was taken back in the file, and is so now, makes one less.
    attempts: Math.max(0, countReviews(then) - countReviews(now)),
  });

/** What the portfolio gains by becoming `then`. */
export const portfolioChange = (id: string, now: PortfolioRecord, then: PortfolioRecord): ImportChange =>
  changeOf({ kind: "portfolio", id }, now, then, now.opening === null && sizeOf(now.pieces) === 0, { draft: true });

/** What the notes of a lesson gain by becoming `then`. */
export const noteChange = (id: string, now: NoteRecord, then: NoteRecord): ImportChange =>
  changeOf({ kind: "note", id }, now, then, liveNotes(now).length === 0, {
    // A note that was deleted in the file makes one less.
    attempts: Math.max(0, liveNotes(then).length - liveNotes(now).length),
  });
