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
    // No test measures time, and a busy machine is not a failure: a test that took this long fails once it is over. What
    // waits for something is stopped by it too; synchronous code that never ends is stopped by nothing but a person.
    testTimeout: 90_000,
    maxWorkers: 2,
  },
});
