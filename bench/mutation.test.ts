import { expect, test } from "vitest";
import { mutate } from "./lib/mutate.ts";

test("switching off or inverting any rule turns a golden answer red", async () => {
  const { goldens, mutants } = await mutate();
  expect(goldens).toBeGreaterThan(400);
  expect(mutants.filter(({ off, inverted }) => off === 0 || inverted === 0)).toEqual([]);
}, 300_000);
