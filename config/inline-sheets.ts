import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { sheetInside } from "../src/offline/sheets.ts";
import { baseAddress } from "./base-address.ts";
import { policyHash } from "./policy-hash.ts";

/**
 * A page with the style sheets inside that it linked, and their hashes in its policy. On a slow line a first visit then
 * waits for one answer before it shows a text, not for two. `read` gives the file at an address.
 */
export function withSheetsInside(html: string, read: (href: string) => string): string {
  const hashes: string[] = [];
  const page = html.replace(/<link rel="stylesheet" href="([^"]+)">/g, (_, href: string) => {
    const css = read(href).trim();
    hashes.push(`'${policyHash(css)}'`);
    return sheetInside(href, css);
  });
  return page.replace(/style-src 'self'/, (sources) => [sources, ...hashes].join(" "));
}

/**
 * The rules' pages, of which an exercise shows a part. It reads them by XMLHttpRequest (src/dom/part-of-page.ts), and its
 * own page's policy, which doesn't know their hashes, refuses style sheets inside a document that is handed over so.
 */
const isReadByScripts = (file: string) => /^\w+\/rules\/[\w-]+\//.test(file);

/** Puts its style sheets into every built page. Stands before whatever reads the built pages. */
export function inlineSheets(): AstroIntegration {
  let base = "/";
  return {
    name: "regia:inline-sheets",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = baseAddress(config);
      },
      "astro:build:done": ({ dir }) => {
        const root = fileURLToPath(dir);
        const sheets = new Map<string, string>();
        const read = (href: string) => {
          const known = sheets.get(href) ?? readFileSync(join(root, href.slice(base.length)), "utf8");
          sheets.set(href, known);
          return known;
        };
        for (const file of globSync("**/*.html", { cwd: root })) {
          if (isReadByScripts(file.replaceAll("\\", "/"))) continue;
          const path = join(root, file);
          writeFileSync(path, withSheetsInside(readFileSync(path, "utf8"), read));
        }
      },
    },
  };
}
