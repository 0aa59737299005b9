import { expect, test } from "vitest";
import { withoutSchema } from "./without-schemas.ts";

test("a kind loses the schema of its exercises, and nothing else", () => {
  expect(withoutSchema('const one = defineKind({ id: "one", exercise: oneSchema, answer, grade });', "kind.ts")).toBe(
    'const one = defineKind({ id: "one", exercise: undefined as never, answer, grade });',
  );
  expect(withoutSchema("const two = defineKind({ exercise, grade });", "kind.ts")).toBe(
    "const two = defineKind({ exercise: undefined as never, grade });",
  );
  const other = "const other = describe({ exercise: oneSchema });";
  expect(withoutSchema(other, "kind.ts")).toBe(other);
});

test("a syntax error says where it is", () => {
  expect(() => withoutSchema("const = 3;", "kind.ts")).toThrow(/kind\.ts: /);
});
