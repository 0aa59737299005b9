import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import react from "@astrojs/react";
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
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
import { sharedChunks } from "./config/shared-chunks.ts";
import { siteName } from "./config/site-name.ts";
import { termPunctuation } from "./config/term-punctuation.ts";
import { withoutSchemas } from "./config/without-schemas.ts";
import regia from "./regia.config.ts";

export default defineConfig({
  site: regia.site,
  trailingSlash: "always",
  server: { port: 4321 },
  prefetch: false,
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: "prism" },
  integrations: [
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
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: sharedChunks } } } } },
    },
  },
});
