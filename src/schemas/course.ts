import * as z from "zod";
import { idSchema } from "../../exercises/lib/exercise.ts";
import { localized } from "../../exercises/lib/locale.ts";

const lessonLineSchema = z.strictObject({
  title: z.string().min(1),
  /** One sentence: what one will be able to do. */
  aim: z.string().min(1),
});

/** course.yaml: a course of the path with all its lessons in order, written or not yet. */
export const courseSchema = z.strictObject({
  id: idSchema,
  /** Place in the path, from 1. */
  order: z.int().positive(),
  /** Skills that the course trains; lessons and exercises refer to these ids. */
  skills: z.array(z.strictObject({ id: idSchema, it: z.string().min(1), en: z.string().min(1) })).min(1),
  locale: localized(
    z.strictObject({
      title: z.string().min(1),
      aim: z.string().min(1),
      /** The piece of work that the course ends in. */
      output: z.string().min(1),
    }),
  ),
  lessons: z.array(z.strictObject({ id: idSchema, it: lessonLineSchema, en: lessonLineSchema })).min(1),
});

export type Course = z.output<typeof courseSchema>;
