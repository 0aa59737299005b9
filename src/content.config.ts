import { defineCollection } from "astro:content";
import { readdir, readFile } from "node:fs/promises";
import { glob } from "astro/loaders";
import { parse } from "yaml";
import * as z from "zod";
import { anyExerciseSchema } from "../exercises/index.ts";
import { courseSchema } from "./schemas/course.ts";
import { datedListSchema, datedSchema } from "./schemas/dated.ts";
import { lessonSchema } from "./schemas/lesson.ts";
import { originSchema } from "./schemas/origin.ts";
import { rolePathSchema } from "./schemas/role-path.ts";
import { sourceListSchema, sourceSchema } from "./schemas/source.ts";
import { groupsSchema } from "./schemas/synonyms.ts";
import { termSchema } from "./schemas/term.ts";
import { testQuestionListSchema, testQuestionSchema } from "./schemas/test-question.ts";

const content = new URL("./content/", import.meta.url);

/** The entries of all the YAML lists in a folder of src/content. */
async function entriesOf<S extends z.ZodType<readonly unknown[]>>(
  name: string,
  list: S,
): Promise<z.output<S>[number][]> {
  const folder = new URL(`${name}/`, content);
  const files = (await readdir(folder)).filter((file) => file.endsWith(".yaml")).sort();
  const lists = await Promise.all(
    files.map(async (file) => list.parse(parse(await readFile(new URL(file, folder), "utf8")))),
  );
  return lists.flat();
}

/** `07-crisis/02-diplomacy/it.mdx` is known as `crisis/diplomacy/it`: numbers order the folders, ids are permanent. */
const lessonId = ({ entry }: { entry: string }) =>
  entry
    .replace(/\.mdx$/, "")
    .split("/")
    .map((part) => part.replace(/^\d+-/, ""))
    .join("/");

export const collections = {
  courses: defineCollection({
    loader: glob({
      base: "src/content/courses",
      pattern: "*/course.yaml",
      generateId: ({ data }) => String(data["id"]),
    }),
    schema: courseSchema,
  }),
  lessons: defineCollection({
    loader: glob({ base: "src/content/courses", pattern: "*/*/{it,en}.mdx", generateId: lessonId }),
    schema: lessonSchema,
  }),
  glossary: defineCollection({
    loader: glob({ base: "src/content/glossary", pattern: "*.yaml", generateId: ({ data }) => String(data["id"]) }),
    schema: termSchema,
  }),
  sources: defineCollection({ loader: () => entriesOf("sources", sourceListSchema), schema: sourceSchema }),
  dated: defineCollection({ loader: () => entriesOf("dated", datedListSchema), schema: datedSchema }),
  testQuestions: defineCollection({
    loader: () => entriesOf("tests", testQuestionListSchema),
    schema: testQuestionSchema,
  }),
  origins: defineCollection({
    loader: glob({ base: "src/content/origins", pattern: "*.yaml", generateId: ({ data }) => String(data["id"]) }),
    schema: originSchema,
  }),
  paths: defineCollection({
    loader: glob({ base: "src/content/paths", pattern: "*.yaml", generateId: ({ data }) => String(data["id"]) }),
    schema: rolePathSchema,
  }),
  synonyms: defineCollection({
    loader: async () => {
      const groups: Record<string, unknown> = parse(await readFile(new URL("synonyms.yaml", content), "utf8"));
      return Object.entries(groups).map(([id, list]) => ({ id, groups: list }));
    },
    schema: z.strictObject({ id: z.string(), groups: groupsSchema }),
  }),
  rules: defineCollection({
    loader: glob({
      base: "exercises/rules",
      pattern: "*/docs.{it,en}.md",
      generateId: ({ entry }) => entry.replace(/\/docs\.(it|en)\.md$/, "/$1"),
    }),
  }),
  exercises: defineCollection({
    loader: glob({
      base: "exercises/bank",
      pattern: "*/*/exercise.yaml",
      generateId: ({ data }) => String(data["id"]),
    }),
    schema: anyExerciseSchema,
  }),
};
