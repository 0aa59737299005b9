import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { allowedSchema } from "../../src/schemas/allowed.ts";
import { courseSchema } from "../../src/schemas/course.ts";
import { datedListSchema } from "../../src/schemas/dated.ts";
import { lessonSchema } from "../../src/schemas/lesson.ts";
import { originSchema } from "../../src/schemas/origin.ts";
import { sourceListSchema } from "../../src/schemas/source.ts";
import { synonymsSchema } from "../../src/schemas/synonyms.ts";
import { termSchema } from "../../src/schemas/term.ts";
import { testQuestionListSchema } from "../../src/schemas/test-question.ts";
import { goldensSchema } from "./golden-file.ts";
import { isRule } from "./rule-names.ts";

const guide = await readFile(join(import.meta.dirname, "../../CONTRIBUTING.md"), "utf8");
const section = guide.split("## The files, by example")[1]?.split("\n## ")[0] ?? "";
const examples = [...section.matchAll(/```yaml\n(# (\S+?)[:,]?(?:\s.*)?\n[\s\S]*?)```/g)].map(
  ([, text = "", file = ""]) => ({ text, file }),
);
const exampleOf = (end: string) => parse(examples.find(({ file }) => file.endsWith(end))?.text ?? "");

test.each([
  ["it.mdx", lessonSchema],
  ["course.yaml", courseSchema],
  ["glossary/reach.yaml", termSchema],
  ["sources/crisis.yaml", sourceListSchema],
  ["dated/07-crisis.yaml", datedListSchema],
  ["tests/crisis.yaml", testQuestionListSchema],
  ["origins/a.yaml", originSchema],
  ["allowed.yaml", allowedSchema],
  ["synonyms.yaml", synonymsSchema],
  ["golden.yaml", goldensSchema],
])("the example of %s in CONTRIBUTING.md is one that the check takes", (end, schema) => {
  expect(schema.safeParse(exampleOf(end)).error?.issues).toBeUndefined();
});

test("the examples are all tried, and their golden answers name rules that there are", () => {
  expect(examples).toHaveLength(10);
  const { it, en } = goldensSchema.parse(exampleOf("golden.yaml"));
  for (const { missed, at } of [...it, ...en])
    expect([...missed, ...Object.keys(at)].filter((id) => !isRule(id))).toEqual([]);
});
