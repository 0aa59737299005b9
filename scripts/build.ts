/** Builds the site into dist/. */
import { run } from "./lib/run.ts";

process.exit(await run("astro", ["build"]));
