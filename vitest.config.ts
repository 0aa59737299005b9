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
    // No test measures time; what never ends is stopped here, and a busy machine is not a failure.
    testTimeout: 90_000,
    maxWorkers: 2,
  },
});
