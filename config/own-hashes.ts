import { globSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { policyHash } from "./policy-hash.ts";

/**
 * A page of HTML whose policy lists the hashes of its own inline scripts and styles alone. Astro lists those of every script
 * of the site on every page: the files among them are covered by 'self', and hashes are what Brotli can't press.
 */
export function withOwnHashes(html: string): string {
  const inline = [...html.matchAll(/<(script|style)(?:\s(?!src=)[^\s>]+)*>([\s\S]*?)<\/\1>/g)];
  const own = new Set(inline.map(([, , text = ""]) => `'${policyHash(text)}'`));
  return html.replace(
    /(<meta http-equiv="content-security-policy" content=")([^"]*)"/,
    (_, open: string, policy: string) => {
      const kept = policy.replaceAll(/ 'sha256-[^']*'/g, (hash) => (own.has(hash.trim()) ? hash : ""));
      return `${open}${kept}"`;
    },
  );
}

/** Takes out of every built page's policy the hashes that it has no use for. Stands before whatever reads the built pages. */
export function ownHashes(): AstroIntegration {
  return {
    name: "regia:own-hashes",
    hooks: {
      "astro:build:done": ({ dir }) => {
        for (const file of globSync("**/*.html", { cwd: fileURLToPath(dir) })) {
          const path = fileURLToPath(new URL(file, dir));
          writeFileSync(path, withOwnHashes(readFileSync(path, "utf8")));
        }
      },
    },
  };
}
