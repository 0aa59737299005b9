import { expect, test } from "vitest";
import { sound } from "../check/sound-project.ts";
import { told } from "../check/told.ts";
import { courseFiles } from "./course-template.ts";
import { formFiles } from "./form-template.ts";
import { lessonFiles } from "./lesson-template.ts";
import { pathFiles, termFiles } from "./templates.ts";

const course = "src/content/courses/01-sample/course.yaml";
const listed = `${sound[course]}  - id: night
    it: { title: night, aim: Provare }
    en: { title: night, aim: To try }
`;
const lesson = lessonFiles("src/content/courses/01-sample/02-night", "night", "replying");

test("a new lesson has every part of a lesson; the check asks for its words and for what its notes say, and nothing else", async () => {
  const said = await told({ [course]: listed, ...lesson });
  const names = [...said.matchAll(/(\w+)\.mdx:\d+:\d+ (\w+)$/gm)].map(([, language, name]) => `${language} ${name}`);
  names.push(
    ...[...said.matchAll(/\.(it|en)\.svg:\d+:\d+ (\w+)$/gm)].map(([, language, name]) => `${language} ${name}`),
  );
  expect([...new Set(names)].sort()).toEqual(["en LessonLength", "en ToWrite", "it LessonLength", "it ToWrite"]);
  expect(names).toHaveLength(said.split("\n\n").length);
  expect(said).toContain("it.mdx:70:1 ToWrite");
  expect(said).toContain("Five lines, one idea each.");
  expect(said).toContain("Cinque righe, un'idea ciascuna.");
});

test("a new lesson whose notes are done and whose words are written passes", async () => {
  const written = Object.fromEntries(
    Object.entries(lesson).map(([file, text]) => [
      file,
      text
        .replace(/^\{\/\*.*\*\/\}$/gm, "")
        .replace(/Il disegno|The drawing/, "1")
        .replace(
          /^## .*\n/m,
          (heading) =>
            `${heading}\n${(file.endsWith("it.mdx") ? "Marta legge il commento, lo rilegge e poi scrive due righe.\n\n" : "Marta reads the comment, reads it again and then writes two lines.\n\n").repeat(90)}`,
        ),
    ]),
  );
  expect(await told({ [course]: listed, ...written })).toBe("");
});

test("a new exercise passes as it stands, once a lesson shows it", async () => {
  const files = formFiles("exercises/bank/01-sample/stock", "stock", "replying");
  const shown = Object.fromEntries(
    Object.entries(sound)
      .filter(([file]) => file.endsWith(".mdx"))
      .map(([file, text]) => [
        file,
        text
          .replace("seeds: []", "seeds: []\nexercises: [stock]")
          .replace("<Figure", '<Exercise id="stock" />\n\n<Figure'),
      ]),
  );
  expect(await told({ ...files, ...shown })).toBe("");
});

test("a new path and a new term are asked for their words, and for nothing else", async () => {
  const path = await told(pathFiles("sales", 1, "sample/first"), "sales");
  expect(path).toContain(
    "sales.yaml:4:28 ToWrite\n  “Per chi è e che cosa impara.” is still the sample of a new file.",
  );
  expect(path.split("\n\n")).toHaveLength(2);
  const term = await told(termFiles("shadow"), "shadow");
  for (const sample of ["Che cosa vuol dire.", "Un esempio.", "What it means.", "An example."])
    expect(term).toContain(`ToWrite\n  “${sample}”`);
  const written = Object.entries(pathFiles("sales", 1, "sample/first")).map(([file, text]) => [
    file,
    text
      .replace("Per chi è e che cosa impara", "Per chi vende")
      .replace("Whom it is for and what they learn", "For who sells"),
  ]);
  expect(await told(Object.fromEntries(written))).toBe("");
  expect(await told(pathFiles("sales", 1, "sample/frist"))).toContain('Did you mean "sample/first"?');
});

test("a new course is asked for its words and for what its first lesson lacks, and for nothing else", async () => {
  const said = await told(courseFiles({ order: 2, id: "events", lesson: "small-stage" }));
  const names = [...said.matchAll(/courses\/02-events\/(\S+?):\d+:\d+ (\w+)$/gm)].map(
    ([, file, name]) => `${file} ${name}`,
  );
  expect([...new Set(names)].sort()).toEqual([
    "01-small-stage/en.mdx LessonLength",
    "01-small-stage/en.mdx ToWrite",
    "01-small-stage/it.mdx LessonLength",
    "01-small-stage/it.mdx ToWrite",
    "course.yaml ToWrite",
  ]);
  for (const sample of ["Che cosa si saprà fare alla fine.", "Che cosa resta in mano.", "What one will have made."])
    expect(said).toContain(`ToWrite\n  “${sample}”`);
});
