import { didYouMean } from "../lib/nearest.ts";
import { knownIn } from "./known.ts";
import { isComplete, type Library } from "./library.ts";
import type { Report } from "./problem.ts";
import { placeOf } from "./yaml-file.ts";

/** Exercises train skills that a course names, and each of those is trained by some exercise: the dashboard shows no skill that nobody can show. */
export function checkSkills(library: Library, report: Report): void {
  const { courses, exercises } = library;
  const known = knownIn(library).skills;
  const trained = new Set(exercises.flatMap(({ data }) => data.skills));
  for (const { file, yaml, data } of exercises)
    data.skills.forEach((skill, index) => {
      if (!known.has(skill))
        report({
          file,
          ...placeOf(yaml, ["skills", index]),
          name: "UnknownSkill",
          what: `No course has the skill "${skill}".${didYouMean(skill, known)}`,
          advice: "Skills are listed in course.yaml; an exercise may train those of another course.",
        });
    });
  if (!isComplete(library) || exercises.length === 0) return;
  for (const { file, yaml, data } of courses)
    data.skills.forEach(({ id }, index) => {
      if (!trained.has(id))
        report({
          file,
          ...placeOf(yaml, ["skills", index, "id"]),
          name: "UntrainedSkill",
          what: `No exercise trains the skill "${id}".`,
          advice: "Add it to skills: of an exercise that does, or take it out of the course.",
        });
    });
}
