import * as z from "zod";
import { idSchema } from "../../exercises/lib/exercise.ts";
import { localized } from "../../exercises/lib/locale.ts";
import { printed } from "../../exercises/lib/printed.ts";

/**
 * A file of src/content/paths: a way through the path for one role, and its lessons in the order in which to take them.
 * A lesson is named as `course/lesson`; a course's name alone stands for all its lessons.
 */
export const rolePathSchema = z.strictObject({
  /** The file is called after it; it is part of the path's address. */
  id: idSchema,
  /** Place among the paths, from 1. */
  order: z.int().positive(),
  locale: localized(
    z.strictObject({
      /** Such as “Customer care”. */
      name: printed(60),
      /** Whom it is for and what they learn to do, in a sentence or two. */
      text: printed(300),
    }),
  ),
  lessons: z
    .array(z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)?$/, "write course/lesson, such as crisis/apology, or a course"))
    .min(1),
  /**
   * Lessons that some of these name under “Read first” and that the path leaves out, so as to be short. Its page names
   * them, for whoever misses them.
   */
  without: z
    .array(z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, "write course/lesson, such as crisis/apology"))
    .default([]),
});

/** A role's path, as its file describes it. */
export type RolePathFile = z.output<typeof rolePathSchema>;

/** What names nothing, and where in the list it stands. */
interface Unknown {
  readonly unknown: string;
  readonly index: number;
}

/**
 * The lessons (`course/lesson`) that a path's lines stand for, each once, in order; and the lines that stand for none.
 * `all` are the lessons of the whole path, in order.
 */
export function expandLessons(
  lines: readonly string[],
  all: readonly string[],
): { readonly lessons: readonly string[]; readonly unknown: readonly Unknown[] } {
  const found = lines.map((line) => all.filter((lesson) => lesson === line || lesson.startsWith(`${line}/`)));
  return {
    lessons: [...new Set(found.flat())],
    unknown: lines.flatMap((unknown, index) => (found[index]?.length === 0 ? [{ unknown, index }] : [])),
  };
}
