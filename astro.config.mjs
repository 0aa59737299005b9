import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import react from "@astrojs/react";
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { contentChecks } from "./config/content-checks.ts";
import { houseColours } from "./config/house-colours.ts";
import { inlineSheets } from "./config/inline-sheets.ts";
import { latinLetters } from "./config/latin-letters.ts";
import { leanPreload } from "./config/lean-preload.ts";
import { offline } from "./config/offline/index.ts";
import { oneLanguage } from "./config/one-language.ts";
import { ownHashes } from "./config/own-hashes.ts";
import { reactInDev } from "./config/react-in-dev.ts";
import { ruleChunks } from "./config/rule-chunks.ts";
import { securityPolicy } from "./config/security-policy.ts";
import { siteName } from "./config/site-name.ts";
import { termPunctuation } from "./config/term-punctuation.ts";
import { withoutSchemas } from "./config/without-schemas.ts";
import regia from "./regia.config.ts";

/** What every page carries, in one file: the page's own script and all that it runs at once. */
const everyPage =
  /Page\.astro\?astro&type=script|vite\/preload-helper|src\/components\/islands\/exercise-element\.ts|src\/dom\/(?:load|page-locale)\.ts|src\/i18n\/reload\.ts|src\/page\/(?:page|lesson-start|notes-start|remember-locale|search-key)\.ts|src\/stores\/glance\.ts/;

/** Small modules that several interactive pages share, and that touch no record. */
const sharedBits = /src\/dom\/(?:fill|make)\.ts|src\/quiz\/(?:quiz-marks|show-options)\.ts|src\/workers\/start\.ts/;

/** What reads and writes records of any kind. */
const storesOfAll =
  /node_modules\/nanostores\/(?:atom|clean-stores|context)\/|src\/stores\/(health|keep-bytes|later|record|record-kind|settings|vault)\.ts|src\/json\/tame-json\.ts/;

/** What every record is read with, zod included, in one file too, with the records of lessons and exercises: whoever has one soon has the other. */
const whatRecordsShare =
  /src\/stores\/(attempts|bounds|done|exercise|exercise-record|followed-path|lesson|lesson-record|merge-latest|next-stop|percent|salvage|shapes)\.ts|src\/json\/zod\.ts|exercises\/lib\/answer\.ts/;

/** Small helps with a page, each too small to be fetched alone. */
const helps = /src\/(?:dom|served)\/[\w-]+\.ts|src\/i18n\/site-name\.ts|exercises\/lib\/region\.ts/;

/** What the Views of several kinds are put together from: with any of them come the others, each too small to be fetched alone. */
const viewParts =
  /exercises\/(?:parts\/(?:AsPosted|BesideModel|FactList|HandIn)\.tsx|lib\/(?:initials|signature|usual-words|x-length)\.ts)/;

export default defineConfig({
  site: regia.site,
  trailingSlash: "always",
  server: { port: 4321 },
  prefetch: false,
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: "prism" },
  integrations: [
    contentChecks(),
    inlineSheets(),
    ownHashes(),
    offline(),
    mdx({ processor: satteri({ hastPlugins: [termPunctuation] }) }),
    react(),
    reactInDev(),
    sitemap({
      i18n: { defaultLocale: regia.defaultLocale, locales: Object.fromEntries(regia.locales.map((l) => [l, l])) },
      filter: (page) => !/\/(404|404-\w+)\/$/.test(page) && new URL(page).pathname !== "/",
    }),
  ],
  security: { csp: securityPolicy },
  build: { inlineStylesheets: "never" },
  vite: {
    plugins: [houseColours(), leanPreload(), siteName()],
    worker: {
      format: "es",
      plugins: () => [oneLanguage(), latinLetters(), withoutSchemas(), ruleChunks()],
    },
    build: { assetsInlineLimit: 0 },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  { name: "every-page", test: everyPage },
                  { name: "bits", test: sharedBits },
                  { name: "stores", test: storesOfAll },
                  { name: "records", test: whatRecordsShare },
                  { name: "helps", test: helps },
                  { name: "react", test: /node_modules\/(?:react|react-dom|scheduler)\// },
                  { name: "view-parts", test: viewParts },
                ],
              },
            },
          },
        },
      },
    },
  },
});
