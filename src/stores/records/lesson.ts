import { z } from "../../json/zod.ts";
import { mostQuizzes } from "./bounds.ts";
import { mergeLatest } from "./merge-latest.ts";
import type { RecordKind } from "./record-kind.ts";
import { salvage } from "./salvage.ts";
import { chosen, id, recordUpTo, time } from "./shapes.ts";

/** The answer to a quiz. */
export interface QuizAnswer {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Options chosen, counted from 0 in the order of the page. */
  readonly chosen: readonly number[];
  readonly right: boolean;
  /** An answer before this one was wrong. By then the page has shown the right one, so the check comes back in the review. */
  readonly missed?: true | undefined;
}

/** All that is kept of one lesson; the same for both languages. */
export interface LessonRecord {
  readonly v: 1;
  /** When it was first marked as read, ISO 8601; null while it isn't. */
  readonly readAt: string | null;
  /** By the quiz's id. */
  readonly quizzes: Readonly<Record<string, QuizAnswer>>;
}

/** The shape of `regia:l:<course/lesson>`, version 1. */
const lessonRecordSchema = z.object({
  v: z.literal(1),
  readAt: z.nullable(time),
  quizzes: recordUpTo(
    id,
    z.object({ at: time, chosen, right: z.boolean(), missed: z.optional(z.literal(true)) }),
    mostQuizzes,
  ),
});

const earlier = (a: string | null, b: string | null) => (a === null || b === null ? (a ?? b) : a < b ? a : b);

/** Lessons: once read they stay so, and the newest answer to each quiz counts. */
export const lessonKind = {
  prefix: "regia:l:",
  version: 1,
  empty: { v: 1, readAt: null, quizzes: {} } as LessonRecord,
  parse: (value: unknown): LessonRecord | null => lessonRecordSchema.safeParse(value).data ?? null,
  salvage,
  // Before versions a lesson that nobody had marked had no `readAt`, and one without quizzes no `quizzes`.
  migrations: {
    0: (old) => ({ v: 1, readAt: old["readAt"] ?? null, quizzes: old["quizzes"] ?? {} }),
  },
  merge: (a: LessonRecord, b: LessonRecord): LessonRecord => ({
    v: 1,
    readAt: earlier(a.readAt, b.readAt),
    quizzes: mergeLatest(a.quizzes, b.quizzes, mostQuizzes),
  }),
} satisfies RecordKind<LessonRecord>;
