import { expect, test } from "vitest";
import { parseLesson } from "./lesson-tree.ts";
import { textOf } from "./walk.ts";

const blocksOf = (body: string) =>
  parseLesson("it.mdx", `---\ntitle: T\n---\n\n${body}`, () => undefined)?.tree?.children.slice(1) ?? [];

test("options on lines of their own are read as one paragraph, a line each", () => {
  const [quiz] = blocksOf(
    '<Quiz id="q1" question="Which?">\n  <Option why="No.">One</Option>\n  <Option correct why="Yes.">*Two*</Option>\n</Quiz>',
  );
  const inside = quiz && "children" in quiz ? quiz.children : [];
  expect(inside.map(({ type }) => type)).toEqual(["paragraph"]);
  expect(inside.map(textOf)).toEqual(["One\nTwo"]);
  expect(inside[0]?.position?.start).toMatchObject({ line: 6, column: 3 });
});

test("an empty line between components parts their paragraphs", () => {
  const blocks = blocksOf('<Term id="a">Reach</Term>\n\n<Term id="b">Views</Term>');
  expect(blocks.map(({ type }) => type)).toEqual(["paragraph", "paragraph"]);
});

test("components that hold blocks, or nothing, stay blocks", () => {
  const blocks = blocksOf('<Note kind="tip">\n\nA paragraph.\n\n</Note>\n\n<Sources ids="S1" />');
  expect(blocks.map(({ type }) => type)).toEqual(["mdxJsxFlowElement", "mdxJsxFlowElement"]);
});
