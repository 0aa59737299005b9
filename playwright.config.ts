import { defineConfig } from "@playwright/test";

const port = Number(process.env["REGIA_TEST_PORT"] ?? 4329);
/** A server that is already there, `npm run dev` say; without it, the built site is served. */
const elsewhere = process.env["REGIA_TEST_URL"];
const executablePath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";

/** Browser tests run against the built site. `npm test` builds and serves it; alone, Playwright serves dist/ itself. */
export default defineConfig({
  testDir: "tests",
  testMatch: "**/*.spec.ts",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  outputDir: "test-results",
  use: {
    baseURL: elsewhere ?? `http://localhost:${port}`,
    locale: "it-IT",
    timezoneId: "Europe/Rome",
    // What the service worker hands out would hide what the site does; tests/offline.spec.ts lets it in.
    serviceWorkers: "block",
    launchOptions: {
      executablePath,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  ...(elsewhere === undefined && {
    webServer: {
      command: `node scripts/serve.ts ${port}`,
      port,
      reuseExistingServer: process.env["REGIA_TEST_PORT"] === undefined,
    },
  }),
});
