import { readingSnippet } from "../src/stores/reading-snippet.ts";
import { policyHash } from "./policy-hash.ts";

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
  scriptDirective: { hashes: [policyHash(readingSnippet)] },
} as const;
