import * as z from "zod";
import { idSchema, keywordsSchema } from "../../exercises/lib/exercise.ts";
import { printed } from "../../exercises/lib/printed.ts";

/** Frontmatter of it.mdx and en.mdx. */
export const lessonSchema = z.strictObject({
  title: printed(80),
  /** One sentence for lists, search results and shared links. */
  summary: printed(200),
  /** What people would type who look for this lesson and don't know its words: everyday phrases, for the search alone. */
  keywords: keywordsSchema.default([]),
  /** What one will be able to do; each starts with its verb. */
  objectives: z.array(printed()).min(2).max(5),
  minutes: z.int().min(5).max(60),
  /** Ids from the course's `skills`. */
  skills: z.array(idSchema).min(1),
  /** Items of the five source articles that the lesson teaches, such as B-22. */
  seeds: z.array(z.string().regex(/^[A-E]-\d{2}$/, "use a letter A–E, a hyphen and two digits, such as B-22")),
  /** Lessons to read before, as course/lesson. */
  prerequisites: z.array(z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, "use course/lesson")).default([]),
  /** Exercises placed in the lesson with <Exercise>. */
  exercises: z.array(idSchema).default([]),
});

export type LessonMeta = z.output<typeof lessonSchema>;
