import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "exercises/**/*.test.ts",
      "src/**/*.test.ts",
      "scripts/**/*.test.ts",
      "config/**/*.test.ts",
      "bench/**/*.test.ts",
    ],
    // Some tests measure time: on a machine with two cores a fuller pool would measure the pool.
    maxWorkers: 2,
  },
});
