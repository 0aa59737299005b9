import { z } from "../../json/zod.ts";
import { mostCards, mostReviews } from "./bounds.ts";
import type { RecordKind } from "./record-kind.ts";
import { salvage } from "./salvage.ts";
import { listUpTo, place, recordUpTo, time, upTo } from "./shapes.ts";

/** One review of a card, and what it made of the memory of it. A card's state is that of its last review. */
export interface Review {
  /** Which review of the card it is, from 1. Order goes by this and not by clocks, which are set back. */
  readonly n: number;
  /** When the grade was given. ISO 8601, UTC. */
  readonly at: string;
  /** 1 again, 2 hard, 3 good, 4 easy; 0: taken back. It stays, so that another tab doesn't bring the grade back. */
  readonly grade: number;
  /** Days until the card is due, counted from `at`; a part of a day within one sitting. */
  readonly days: number;
  /** FSRS: days in which the chance of recall falls to nine in ten. */
  readonly stability: number;
  /** FSRS: 1–10. */
  readonly difficulty: number;
  /** FSRS: 0 new, 1 learning, 2 review, 3 learning again. */
  readonly state: number;
  /** FSRS: steps of learning taken. */
  readonly step: number;
  /** Of a review that was changed: when it was first given, and how often it was changed since. */
  readonly revised?: { readonly first: string; readonly times: number } | undefined;
}

/** All that is kept of the reviews of one lesson's cards; the same for both languages. */
export interface ReviewRecord {
  readonly v: 1;
  /** By the card's id, `q:course/lesson#quiz` or `t:term`: its newest reviews, the oldest first. */
  readonly cards: Readonly<Record<string, readonly Review[]>>;
}

/** Bounds of FSRS's figures, with room: it puts a card away for a year at most, and lets memory last for a hundred. */
const figure = (most: number) => z.number().check(z.minimum(0), z.maximum(most));
const times = upTo(1_000_000);

const reviewSchema = z.object({
  n: times,
  at: time,
  grade: upTo(4),
  days: figure(100_000),
  stability: figure(100_000),
  difficulty: figure(10),
  state: upTo(3),
  step: figure(100),
  revised: z.optional(z.object({ first: time, times })),
});

/** The shape of `regia:r:<course/lesson>`, version 1. */
const reviewRecordSchema = z.object({
  v: z.literal(1),
  cards: recordUpTo(place, listUpTo(reviewSchema, mostReviews), mostCards),
});

/** What makes a review itself, however it is changed. Names sort in the order of the reviews. */
export const nameOf = ({ n, at, revised }: Review) => `${String(n).padStart(7, "0")} ${revised?.first ?? at}`;

/** Of two copies of a review the one that was changed last. */
function newer(a: Review, b: Review): Review {
  const [x, y] = [a.revised?.times ?? 0, b.revised?.times ?? 0];
  if (x !== y) return x > y ? a : b;
  return JSON.stringify(a) > JSON.stringify(b) ? a : b;
}

/** Joins two copies of a card's reviews: every review of either, the newest if they are too many. */
export function mergeReviews(a: readonly Review[], b: readonly Review[]): Review[] {
  const merged = new Map<string, Review>();
  for (const review of [...a, ...b]) {
    const other = merged.get(nameOf(review));
    merged.set(nameOf(review), other ? newer(other, review) : review);
  }
  return [...merged]
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([, review]) => review)
    .slice(-mostReviews);
}

function mergeCards(a: ReviewRecord["cards"], b: ReviewRecord["cards"]): ReviewRecord["cards"] {
  const ids = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  const cards = ids.map((id) => [id, mergeReviews(logOf(a, id), logOf(b, id))] as const);
  if (cards.length <= mostCards) return Object.fromEntries(cards);
  const last = ([, log]: (typeof cards)[number]) => Date.parse(log.at(-1)?.at ?? "") || 0;
  const kept = new Set(cards.toSorted((x, y) => last(y) - last(x)).slice(0, mostCards));
  return Object.fromEntries(cards.filter((card) => kept.has(card)));
}

const logOf = (cards: ReviewRecord["cards"], id: string) => (Object.hasOwn(cards, id) ? (cards[id] ?? []) : []);

/** Reviews: those of both sides are kept, and a grade that was taken back stays so. */
export const reviewKind = {
  prefix: "regia:r:",
  version: 1,
  empty: { v: 1, cards: {} } as ReviewRecord,
  parse: (value: unknown): ReviewRecord | null => reviewRecordSchema.safeParse(value).data ?? null,
  salvage,
  migrations: {},
  merge: (a: ReviewRecord, b: ReviewRecord): ReviewRecord => ({ v: 1, cards: mergeCards(a.cards, b.cards) }),
} satisfies RecordKind<ReviewRecord>;

/** Grades given in a record, without those taken back. */
export function countReviews({ cards }: ReviewRecord): number {
  return Object.values(cards).reduce((sum, log) => sum + log.filter(({ grade }) => grade > 0).length, 0);
}
