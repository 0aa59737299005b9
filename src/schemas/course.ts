import * as z from "zod";
import { idSchema } from "../../exercises/lib/exercise.ts";
import { localized } from "../../exercises/lib/locale.ts";
import { printed } from "../../exercises/lib/printed.ts";

const lessonLineSchema = z.strictObject({
  title: printed(),
  /** One sentence: what one will be able to do. */
  aim: printed(),
});

/** course.yaml: a course of the path with all its lessons in order, written or not yet. */
export const courseSchema = z.strictObject({
  id: idSchema,
  /** Place in the path, from 1. */
  order: z.int().positive(),
  /** Skills that the course trains; lessons and exercises refer to these ids. */
  skills: z.array(z.strictObject({ id: idSchema, it: printed(), en: printed() })).min(1),
  locale: localized(
    z.strictObject({
      title: printed(),
      aim: printed(),
      /** The piece of work that the course ends in. */
      output: printed(),
    }),
  ),
  lessons: z.array(z.strictObject({ id: idSchema, it: lessonLineSchema, en: lessonLineSchema })).min(1),
});

export type Course = z.output<typeof courseSchema>;
