import { createHash } from "node:crypto";
import { readingSnippet } from "../src/stores/reading-snippet.ts";

const sha256 = (text: string): `sha256-${string}` => `sha256-${createHash("sha256").update(text).digest("base64")}`;

/**
 * What a page may load: its own files and nothing else. Scripts and styles are hashed by Astro; the one inline
 * script that applies the reading settings before the first paint is hashed here. Workers start through the policy `regia`
 * (src/workers/start.ts), the service worker through `regia-offline` (src/offline/register.ts), which knows one address;
 * there are no other Trusted Types policies.
 */
export const securityPolicy = {
  directives: [
    "default-src 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types regia regia-offline",
  ],
  scriptDirective: { hashes: [sha256(readingSnippet)] },
} as const;
