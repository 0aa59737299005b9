/** Builds the site and serves it at http://localhost:4321. */
import regia from "../regia.config.ts";
import { buildSite } from "./lib/build-site.ts";
import { serve } from "./lib/serve.ts";

const port = Number(process.env["PORT"] ?? 4321);
process.stdout.write(`Building ${regia.name}…\n`);
const built = await buildSite();
if (built !== 0) {
  process.stderr.write("The site could not be built: the lines above say what is wrong and where.\n");
  process.exit(built);
}
try {
  await serve("dist", port);
  process.stdout.write(`\n${regia.name} is at http://localhost:${port} (stop it with Ctrl+C)\n`);
} catch (error) {
  const busy = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
  process.stderr.write(
    busy
      ? `Port ${port} is taken. Close what uses it, or choose another: PORT=4322 npm start\n`
      : `${(error as Error).message}\n`,
  );
  process.exit(1);
}
