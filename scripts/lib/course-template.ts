import { lessonFiles } from "./lesson-template.ts";
import { type NewFiles, samples } from "./templates.ts";

/** A course that is to begin: its place in the path, its id, and the id of its first lesson. */
interface NewCourse {
  readonly order: number;
  readonly id: string;
  readonly lesson: string;
}

/** The folder of a course: its place and its id, such as 07-crisis. */
export const courseFolderName = (order: number, id: string): string => `${String(order).padStart(2, "0")}-${id}`;

/** A course in both languages with one skill and a first lesson, whose twins and drawing it brings. */
export function courseFiles({ order, id, lesson }: NewCourse): NewFiles {
  const folder = `src/content/courses/${courseFolderName(order, id)}`;
  const { it, en } = samples.course;
  return {
    [`${folder}/course.yaml`]: `id: ${id} # permanent: learners' records and addresses are kept under it
order: ${order} # place in the path
# what the course trains; lessons and exercises name these ids, and each skill needs an exercise
skills:
  - { id: ${id}, it: ${id}, en: ${id} }
locale:
  it:
    title: ${id}
    aim: ${it.aim}
    output: ${it.output} # il lavoro in cui finisce il corso
  en:
    title: ${id}
    aim: ${en.aim}
    output: ${en.output} # the piece of work that the course ends in
# in their order; a lesson may be listed before it is written
lessons:
  - id: ${lesson}
    it: { title: ${lesson}, aim: ${samples.aim.it} }
    en: { title: ${lesson}, aim: ${samples.aim.en} }
`,
    ...lessonFiles(`${folder}/01-${lesson}`, lesson, id),
  };
}
