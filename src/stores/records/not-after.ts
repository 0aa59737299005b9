import type { ExerciseRecord } from "./exercise.ts";
import type { LessonRecord } from "./lesson.ts";
import type { NoteRecord } from "./note.ts";
import type { PortfolioRecord } from "./portfolio.ts";
import type { Review, ReviewRecord } from "./review.ts";
import type { TestRecord } from "./test.ts";

// A draft dated next year, by a wrong clock or by mischief, would otherwise win over every draft written until then.

const capped = (time: string, now: Date) => (Date.parse(time) > now.getTime() ? now.toISOString() : time);

/** An exercise's record whose times after `now` are set to `now`. */
export function exerciseNotAfter(record: ExerciseRecord, now: Date): ExerciseRecord {
  return {
    ...record,
    draft: record.draft && { ...record.draft, at: capped(record.draft.at, now) },
    attempts: record.attempts.map((attempt) => ({ ...attempt, at: capped(attempt.at, now) })),
  };
}

/** A lesson's record whose times after `now` are set to `now`. */
export function lessonNotAfter(record: LessonRecord, now: Date): LessonRecord {
  const quizzes = Object.entries(record.quizzes).map(
    ([id, quiz]) => [id, { ...quiz, at: capped(quiz.at, now) }] as const,
  );
  return { ...record, readAt: record.readAt && capped(record.readAt, now), quizzes: Object.fromEntries(quizzes) };
}

/** A final test's record whose times after `now` are set to `now`. */
export function testNotAfter(record: TestRecord, now: Date): TestRecord {
  return {
    ...record,
    current: record.current && { ...record.current, at: capped(record.current.at, now) },
    results: record.results.map((result) => ({ ...result, at: capped(result.at, now) })),
  };
}

/** The reviews of a lesson's cards whose times after `now` are set to `now`; each stays the review that it was. */
export function reviewNotAfter(record: ReviewRecord, now: Date): ReviewRecord {
  const cap = (review: Review): Review => {
    const at = capped(review.at, now);
    return at === review.at ? review : { ...review, at, revised: review.revised ?? { first: review.at, times: 0 } };
  };
  const cards = Object.entries(record.cards).map(([id, log]) => [id, log.map(cap)] as const);
  return { ...record, cards: Object.fromEntries(cards) };
}

/** The portfolio with its times after `now` set to `now`. */
export function portfolioNotAfter(record: PortfolioRecord, now: Date): PortfolioRecord {
  const pieces = Object.entries(record.pieces).map(
    ([id, piece]) => [id, { ...piece, at: capped(piece.at, now) }] as const,
  );
  return {
    ...record,
    opening: record.opening && { ...record.opening, at: capped(record.opening.at, now) },
    pieces: Object.fromEntries(pieces),
  };
}

/** The notes of a lesson with their times after `now` set to `now`. */
export function noteNotAfter(record: NoteRecord, now: Date): NoteRecord {
  const notes = Object.entries(record.notes).map(
    ([id, note]) => [id, { ...note, at: capped(note.at, now), made: capped(note.made, now) }] as const,
  );
  return { ...record, notes: Object.fromEntries(notes) };
}
