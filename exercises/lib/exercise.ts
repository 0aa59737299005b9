import * as z from "zod";
import { idAdvice, idPattern } from "./id.ts";
import { localized } from "./locale.ts";
import { printed } from "./printed.ts";
import { defaultPassScore } from "./verdict.ts";

/** Ids are permanent: progress is keyed by them. */
export const idSchema = z.string().regex(idPattern, idAdvice);

/** Everyday phrases by which the search finds what doesn't say them: what people would type. */
export const keywordsSchema = z.array(z.string().min(2).max(60)).max(12);

/** What every exercise.yaml has, whatever its kind. Kinds spread these fields into their own strict object. */
export const exerciseFields = {
  id: idSchema,
  /** Raised when what is graded changes; wording alone does not raise it. */
  rev: z.int().positive(),
  skills: z.array(idSchema).min(1),
  /** As long as a lesson at most: what takes longer is two exercises. */
  minutes: z.int().min(5).max(60),
  /** For the search alone; an exercise that is handed out has none. */
  keywords: localized(keywordsSchema).optional(),
  pass: z.strictObject({ score: z.int().min(1).max(100) }).default({ score: defaultPassScore }),
  reveal: z
    .strictObject({ hintAfter: z.int().min(0), modelAfter: z.int().positive() })
    .default({ hintAfter: 1, modelAfter: 3 }),
} as const;

/** Title and brief, in one language; kinds add their own texts. */
export const briefFields = {
  title: printed(),
  /** The scene and the task, as whoever reads the work in a portfolio can read them. */
  brief: printed(4000),
  /** What only the learner needs: when it passes, how the page works, what corrections refer to. Stands under the brief. */
  howTo: printed().optional(),
} as const;
