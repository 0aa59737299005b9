/** How many questions of a skill were asked, and how many were answered right. */
export interface SkillSum {
  readonly skill: string;
  readonly asked: number;
  readonly right: number;
}

/** The lesson (course/lesson) of a question, whose id is course/lesson#quiz. */
export const lessonOf = (question: string): string => question.split("#")[0] ?? "";

/**
 * The questions of a test by the skills that their lessons train, in the order in which the skills come up. A question
 * counts under each of them: a lesson trains several at once.
 */
export function bySkill(
  asked: readonly string[],
  right: readonly string[],
  skillsOf: (lesson: string) => readonly string[],
): SkillSum[] {
  const skills = new Map<string, SkillSum>();
  for (const question of asked)
    for (const skill of new Set(skillsOf(lessonOf(question)))) {
      const sum = skills.get(skill) ?? { skill, asked: 0, right: 0 };
      skills.set(skill, { skill, asked: sum.asked + 1, right: sum.right + (right.includes(question) ? 1 : 0) });
    }
  return [...skills.values()];
}
