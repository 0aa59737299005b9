/** Serves the site for authors, with live reload. */
import { run } from "./lib/run.ts";

process.exit(await run("astro", ["dev", ...process.argv.slice(2)]));
