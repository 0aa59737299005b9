import { didYouMean } from "../lib/nearest.ts";
import { unnumbered } from "../lib/unnumbered.ts";
import type { AuthoredLesson, Library } from "./library.ts";
import type { Report } from "./problem.ts";
import { placeOf } from "./yaml-file.ts";

type AuthoredCourse = Library["courses"][number];

/** Courses and lessons know one another: every folder has its line in course.yaml, with the same title and known skills. */
export function checkCourses({ courses, lessons, files }: Library, report: Report): void {
  const taken = new Map<string, string>();
  for (const course of courses) {
    checkFolder(course, report);
    checkTaken(course, taken, report);
    checkListedOnce(course, report);
  }
  for (const lesson of lessons) {
    const course = courses.find(({ data }) => data.id === lesson.course);
    if (course === undefined) tellNoCourse(lesson, files, report);
    else {
      checkListed(lesson, course, report);
      checkSkillsOf(lesson, course, report);
    }
  }
}

/** A course's folder is called after its id. */
function checkFolder({ file, yaml, data }: AuthoredCourse, report: Report): void {
  const folder = file.split("/")[3] ?? "";
  if (unnumbered(folder) === data.id) return;
  report({
    file,
    ...placeOf(yaml, ["id"]),
    name: "IdAndFolder",
    what: `The course "${data.id}" lies in the folder ${folder}.`,
    advice: "The folder is a number, a hyphen and the id. Ids are permanent: rename the folder, not the id.",
  });
}

/** No two courses have one id or one place in the path; `taken` holds the file of each that was met. */
function checkTaken({ file, yaml, data }: AuthoredCourse, taken: Map<string, string>, report: Report): void {
  for (const [what, key, path] of [
    ["id", data.id, ["id"]],
    ["place in the path", String(data.order), ["order"]],
  ] as const) {
    const other = taken.get(`${what} ${key}`);
    if (other !== undefined)
      report({
        file,
        ...placeOf(yaml, path),
        name: "DuplicateId",
        what: `The ${what} ${key} is taken by ${other}.`,
        advice: "Give this course another.",
      });
    taken.set(`${what} ${key}`, file);
  }
}

/** A course lists each of its lessons once. */
function checkListedOnce({ file, yaml, data }: AuthoredCourse, report: Report): void {
  for (const [index, { id }] of data.lessons.entries())
    if (data.lessons.findIndex((lesson) => lesson.id === id) !== index)
      report({
        file,
        ...placeOf(yaml, ["lessons", index, "id"]),
        name: "DuplicateId",
        what: `The lesson "${id}" is listed twice.`,
        advice: "Remove one of the two.",
      });
}

/** A lesson whose folder is no course's; where course.yaml is there and can't be read, that is told already. */
function tellNoCourse({ file }: AuthoredLesson, files: ReadonlySet<string>, report: Report): void {
  const own = file.split("/").slice(0, 4).join("/");
  if (files.has(`${own}/course.yaml`)) return;
  report({
    file,
    line: 1,
    column: 1,
    name: "NoCourse",
    what: `There is no ${own}/course.yaml.`,
    advice:
      "A course's folder says there what it is called and which lessons it has: copy that of another course, or let `npm run new -- course` begin one.",
  });
}

/** A lesson has its line in its course, with the same title. */
function checkListed({ file, yaml, data, id, locale }: AuthoredLesson, course: AuthoredCourse, report: Report): void {
  const { id: courseId, lessons } = course.data;
  const line = lessons.find((lesson) => `${courseId}/${lesson.id}` === id);
  if (line === undefined) {
    const name = id.split("/")[1] ?? "";
    const known = lessons.map((lesson) => lesson.id);
    report({
      file,
      line: 1,
      column: 1,
      name: "UnlistedLesson",
      what: `The course "${courseId}" has no lesson "${name}".${didYouMean(name, known)}`,
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
}

/** A lesson names only skills of its course. */
function checkSkillsOf({ file, yaml, data }: AuthoredLesson, course: AuthoredCourse, report: Report): void {
  const skills = course.data.skills.map(({ id }) => id);
  for (const [index, skill] of data.skills.entries())
    if (!skills.includes(skill))
      report({
        file,
        ...placeOf(yaml, ["skills", index]),
        name: "UnknownSkill",
        what: `"${skill}" is not a skill of the course "${course.data.id}".${didYouMean(skill, skills)}`,
        advice: "Skills are listed in course.yaml.",
      });
}
