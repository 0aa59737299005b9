import { run } from "./run.ts";

/** Checks the content, and builds the site into dist/ if nothing is wrong with it. Resolves to the exit code. */
export async function buildSite(): Promise<number> {
  const checked = await run("node", ["scripts/check.ts"]);
  // Forced: Astro keeps what it has read of files that didn't change, also when the schemas that read them did.
  return checked === 0 ? run("astro", ["build", "--force"]) : checked;
}
