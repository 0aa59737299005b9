import { didYouMean } from "../lib/nearest.ts";
import type { Library } from "./library.ts";
import type { Report } from "./problem.ts";
import { placeOf } from "./yaml-file.ts";

/** Courses and lessons know one another: every folder has its line in course.yaml, with the same title and known skills. */
export function checkCourses({ courses, lessons, files }: Library, report: Report): void {
  const seen = new Map<string, string>();
  for (const { file, yaml, data } of courses) {
    const folder = file.split("/")[3] ?? "";
    if (folder.replace(/^\d+-/, "") !== data.id)
      report({
        file,
        ...placeOf(yaml, ["id"]),
        name: "IdAndFolder",
        what: `The course "${data.id}" lies in the folder ${folder}.`,
        advice: "The folder is a number, a hyphen and the id. Ids are permanent: rename the folder, not the id.",
      });
    for (const [what, key, path] of [
      ["id", data.id, ["id"]],
      ["place in the path", String(data.order), ["order"]],
    ] as const) {
      const other = seen.get(`${what} ${key}`);
      if (other !== undefined)
        report({
          file,
          ...placeOf(yaml, path),
          name: "DuplicateId",
          what: `The ${what} ${key} is taken by ${other}.`,
          advice: "Give this course another.",
        });
      seen.set(`${what} ${key}`, file);
    }
    data.lessons.forEach((line, index) => {
      if (data.lessons.findIndex(({ id }) => id === line.id) !== index)
        report({
          file,
          ...placeOf(yaml, ["lessons", index, "id"]),
          name: "DuplicateId",
          what: `The lesson "${line.id}" is listed twice.`,
          advice: "Remove one of the two.",
        });
    });
  }

  for (const { file, yaml, data, id, course: courseId, locale } of lessons) {
    const course = courses.find((candidate) => candidate.data.id === courseId)?.data;
    if (course === undefined) {
      const own = file.split("/").slice(0, 4).join("/");
      if (!files.has(`${own}/course.yaml`))
        report({
          file,
          line: 1,
          column: 1,
          name: "NoCourse",
          what: `There is no ${own}/course.yaml.`,
          advice:
            "A course's folder says there what it is called and which lessons it has: copy that of another course, or let `npm run new -- course` begin one.",
        });
      continue;
    }
    const line = course.lessons.find((lesson) => `${course.id}/${lesson.id}` === id);
    if (line === undefined) {
      const name = id.split("/")[1] ?? "";
      report({
        file,
        line: 1,
        column: 1,
        name: "UnlistedLesson",
        what: `The course "${course.id}" has no lesson "${name}".${didYouMean(
          name,
          course.lessons.map((lesson) => lesson.id),
        )}`,
        advice: "Add it to lessons: in course.yaml, in its place.",
      });
    } else if (line[locale].title !== data.title)
      report({
        file,
        ...placeOf(yaml, ["title"]),
        name: "TwoTitles",
        what: `The title is “${data.title}” here and “${line[locale].title}” in course.yaml.`,
        advice: "Make them the same.",
      });
    const skills = course.skills.map((skill) => skill.id);
    data.skills.forEach((skill, index) => {
      if (!skills.includes(skill))
        report({
          file,
          ...placeOf(yaml, ["skills", index]),
          name: "UnknownSkill",
          what: `"${skill}" is not a skill of the course "${course.id}".${didYouMean(skill, skills)}`,
          advice: "Skills are listed in course.yaml.",
        });
    });
  }
}
