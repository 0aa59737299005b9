/**
 * Everything that must hold: types, lint, content, unit tests, build, browser tests.
 * Ends in one line, `N passed, N failed`, over all of them; exit code 1 if anything failed.
 */
import { type AddressInfo, createServer } from "node:net";
import { findChromium } from "./lib/browser.ts";
import { readPlaywright } from "./lib/playwright-report.ts";
import { step, type Tally } from "./lib/step.ts";

const numberAfter = (output: string, re: RegExp) => Number(re.exec(output)?.[1] ?? 0);

/** Vitest's summary line: `Tests  1 failed | 210 passed (211)`. */
function readVitest(output: string): Tally | null {
  const line = output.split("\n").findLast((text) => /^\s*Tests\s/.test(text));
  if (line === undefined) return null;
  return { passed: numberAfter(line, /(\d+) passed/), failed: numberAfter(line, /(\d+) failed/) };
}

/** A port that nothing listens on, so that the tests never meet somebody else's server. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

const browserReport = ".cache/playwright.json";
const tallies: Tally[] = [];
const add = async (...steps: Promise<Tally>[]) => {
  tallies.push(...(await Promise.all(steps)));
};

let browser = "";
try {
  browser = findChromium();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  tallies.push({ passed: 0, failed: 1 });
}

const inTurn = async (...steps: (() => Promise<Tally>)[]): Promise<Tally> => {
  const sum = { passed: 0, failed: 0 };
  for (const run of steps) {
    const { passed, failed } = await run();
    sum.passed += passed;
    sum.failed += failed;
  }
  return sum;
};

// Two cores: the checkers and the one build on one; the unit tests on the other; then the browser on both.
let built = false;
await add(
  inTurn(
    () => step("lint", "biome", ["ci", "--max-diagnostics=50", "."]),
    () => step("types of exercises/", "tsc", ["-p", "exercises/tsconfig.json"]),
    () => step("types", "astro", ["check", "--minimumSeverity", "error"]),
    () => step("content", "node", ["scripts/check.ts"]),
    async () => {
      const build = await step("build", "astro", ["build", "--force"]);
      built = build.failed === 0;
      return build;
    },
  ),
  step("unit tests", "vitest", ["run"], {}, readVitest),
);
if (built && browser !== "")
  await add(
    step(
      "browser tests",
      "playwright",
      ["test", "--reporter=line,json"],
      {
        CHROMIUM_PATH: browser,
        REGIA_TEST_PORT: String(await freePort()),
        PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport,
      },
      () => readPlaywright(browserReport),
    ),
  );

const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
