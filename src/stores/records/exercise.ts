import { locales } from "../../../exercises/lib/locale.ts";
import { isObject } from "../../json/tame-json.ts";
import { z } from "../../json/zod.ts";
import { type Attempt, mergeAttempts } from "./attempts.ts";
import { longestAnswer, mostAttempts, mostMissed } from "./bounds.ts";
import { later } from "./later.ts";
import type { RecordKind } from "./record-kind.ts";
import { salvage } from "./salvage.ts";
import { id, listUpTo, time } from "./shapes.ts";

/** All that is kept of one exercise. */
export interface ExerciseRecord {
  readonly v: 1;
  readonly draft: { readonly answer: unknown; readonly at: string } | null;
  /** In the order in which they were handed in. */
  readonly attempts: readonly Attempt[];
  /** Whether the learner has opened a model answer. */
  readonly revealed: boolean;
}

/** Whether an answer, which is of JSON, is short enough to be kept. */
export const isKept = (answer: unknown): boolean => JSON.stringify(answer ?? null).length <= longestAnswer;

const answer = z.unknown().check(z.refine(isKept));
const percent = z.number().check(z.minimum(0), z.maximum(100));

const attemptSchema = z.object({
  at: time,
  rev: z.int(),
  answer,
  score: percent,
  mark: percent,
  passed: z.boolean(),
  revealed: z.boolean(),
  missed: z.optional(listUpTo(id, mostMissed)),
  locale: z.catch(z.optional(z.enum(locales)), undefined),
});

/** The shape of `regia:x:<id>`, version 1. */
const exerciseRecordSchema = z.object({
  v: z.literal(1),
  draft: z.nullable(z.object({ answer, at: time })),
  attempts: listUpTo(attemptSchema, mostAttempts),
  revealed: z.boolean(),
});

/** Records of before versions: no `v`, and attempts that don't say whether a model had been opened, nor the mark. */
function fromUnversioned(old: Readonly<Record<string, unknown>>): unknown {
  const revealed = old["revealed"] === true;
  const attempts = Array.isArray(old["attempts"]) ? old["attempts"] : old["attempts"] === undefined ? [] : null;
  return {
    v: 1,
    draft: old["draft"] ?? null,
    attempts: attempts?.map((attempt) =>
      isObject(attempt) ? { rev: 1, revealed: false, mark: attempt["score"], ...attempt } : attempt,
    ),
    revealed,
  };
}

type Draft = ExerciseRecord["draft"];

function newerDraft(a: Draft, b: Draft): Draft {
  if (!a || !b) return a ?? b;
  return later(a, b);
}

/** Exercises: attempts of both sides are kept, the newest draft wins, what was revealed stays so. */
export const exerciseKind = {
  prefix: "regia:x:",
  version: 1,
  empty: { v: 1, draft: null, attempts: [], revealed: false } as ExerciseRecord,
  parse: (value: unknown): ExerciseRecord | null => exerciseRecordSchema.safeParse(value).data ?? null,
  salvage,
  migrations: { 0: fromUnversioned },
  merge: (a: ExerciseRecord, b: ExerciseRecord): ExerciseRecord => ({
    v: 1,
    draft: newerDraft(a.draft, b.draft),
    attempts: mergeAttempts(a.attempts, b.attempts),
    revealed: a.revealed || b.revealed,
  }),
} satisfies RecordKind<ExerciseRecord>;
