/** Builds the site into dist/. */
import { buildSite } from "./lib/build-site.ts";

process.exit(await buildSite());
