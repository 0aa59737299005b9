import { type Card, createEmptyCard, fsrs, type Grade } from "ts-fsrs";
import { mostReviews } from "../stores/records/bounds.ts";
import type { Review } from "../stores/records/review.ts";

export type { Grade } from "ts-fsrs";

/** The four grades, from the worst. */
export const grades: readonly Grade[] = [1, 2, 3, 4];

const day = 86_400_000;

/**
 * FSRS-6 with its published weights. A card that was not known comes back within the sitting (10 minutes, one step),
 * any other after a day at least; no card stays away for more than a year (FSRS sets the
 * better grades a day or two apart), because what it asks may age.
 */
const scheduler = fsrs({
  enable_fuzz: true,
  maximum_interval: 365,
  learning_steps: ["10m"],
  relearning_steps: ["10m"],
});

/** The reviews that count: without those taken back. */
export const liveOf = (log: readonly Review[]): Review[] => log.filter(({ grade }) => grade > 0);

/** When a card is due, in ms. One that was last seen in what is now the future is due: the clock was set back since. */
export function dueAt(last: Review, now: Date): number {
  const seen = Date.parse(last.at);
  return seen > now.getTime() ? now.getTime() : seen + last.days * day;
}

/** FSRS's card after a review; after none, a new one. */
function cardAfter(review: Review | undefined, at: Date): Card {
  if (!review) return createEmptyCard(at);
  // Time never runs backwards between two reviews, whatever the clock did: at worst none has gone by.
  const last_review = new Date(Math.min(Date.parse(review.at), at.getTime()));
  const { stability, difficulty, state, n: reps, step: learning_steps, days } = review;
  const due = new Date(last_review.getTime() + days * day);
  const scheduled_days = Math.floor(days);
  return {
    due,
    stability,
    difficulty,
    state,
    reps,
    learning_steps,
    last_review,
    scheduled_days,
    elapsed_days: 0,
    lapses: 0,
  };
}

/** A grade given at a time to a card in the state of its `last` review. */
function reviewAfter(last: Review | undefined, at: Date, grade: Grade, n: number): Review {
  const { card } = scheduler.next(cardAfter(last, at), at, grade);
  return {
    n,
    at: at.toISOString(),
    grade,
    days: Number(((card.due.getTime() - at.getTime()) / day).toFixed(6)),
    stability: card.stability,
    difficulty: card.difficulty,
    state: card.state,
    step: card.learning_steps,
  };
}

/**
 * The last review of a card with the state that all its reviews lead to. Two tabs may each have graded a card without
 * knowing of the other: then no stored state counts both, and the log is gone through again. Undefined: a new card.
 */
export function settled(log: readonly Review[]): Review | undefined {
  const [first, ...others] = liveOf(log);
  if (!first) return undefined;
  const start = log.length < mostReviews ? again(undefined, first) : first;
  return others.reduce<Review>(again, start);
}

const again = (before: Review | undefined, review: Review): Review => ({
  ...review,
  ...reviewAfter(before, new Date(review.at), review.grade as Grade, review.n),
});

/** The review that a grade would be, or becomes. A grade that was taken back just before is given anew, not twice. */
export function nextReview(log: readonly Review[], grade: Grade, now: Date): Review {
  const back = log.at(-1);
  const n = (back?.n ?? 0) + 1;
  if (back?.grade !== 0) return reviewAfter(settled(log), now, grade, n);
  return { ...reviewAfter(settled(log), now, grade, back.n), revised: revision(back) };
}

/** A review with its grade taken back. */
export function takenBack(review: Review): Review {
  return { ...review, grade: 0, revised: revision(review) };
}

const revision = ({ at, revised }: Review) => ({ first: revised?.first ?? at, times: (revised?.times ?? 0) + 1 });
