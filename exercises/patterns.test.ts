import { expect, test, vi } from "vitest";
import { expression } from "./lib/pattern.ts";

const written = vi.hoisted(() => [] as string[]);

vi.mock("./lib/pattern.ts", async (original) => {
  const real = await original<typeof import("./lib/pattern.ts")>();
  const pattern = (sources: readonly string[]) => {
    written.push(...sources);
    return real.pattern(sources);
  };
  return { ...real, pattern };
});

test("every pattern that graders are made of is an expression, though none is compiled before a text needs it", async () => {
  await import("./index.ts");
  expect(written.length).toBeGreaterThan(1000);
  for (const source of written) expect(() => expression(source), source).not.toThrow();
});
