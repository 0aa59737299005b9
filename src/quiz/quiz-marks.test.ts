import { expect, it } from "vitest";
import { isRight } from "./quiz-marks.ts";

it.each([
  [[1], [1], true],
  [[0], [1], false],
  [[2, 0], [0, 2], true],
  [[0], [0, 2], false],
  [[0, 1, 2], [0, 2], false],
])("choosing %j where %j are right: %s", (chosen, right, expected) => {
  expect(isRight(chosen, right)).toBe(expected);
});
