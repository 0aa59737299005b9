import { defineCollection } from "astro:content";
import { readdir, readFile } from "node:fs/promises";
import { glob } from "astro/loaders";
import { parse } from "yaml";
import { anyExerciseSchema } from "../exercises/index.ts";
import { courseSchema } from "./schemas/course.ts";
import { lessonSchema } from "./schemas/lesson.ts";
import { sourceListSchema, sourceSchema } from "./schemas/source.ts";
import { termSchema } from "./schemas/term.ts";

const sourcesFolder = new URL("./content/sources/", import.meta.url);

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
  sources: defineCollection({
    loader: async () => {
      const files = (await readdir(sourcesFolder)).filter((file) => file.endsWith(".yaml")).sort();
      const lists = await Promise.all(
        files.map(async (file) => sourceListSchema.parse(parse(await readFile(new URL(file, sourcesFolder), "utf8")))),
      );
      return lists.flat();
    },
    schema: sourceSchema,
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
