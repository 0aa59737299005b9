/** Builds the site into dist/. */
import { run } from "./lib/run.ts";

// Forced: Astro keeps what it has read of files that didn't change, also when the schemas that read them did.
process.exit(await run("astro", ["build", "--force"]));
