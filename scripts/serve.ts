/** Serves dist/ as it was built last: npm run build first. */
import { serve } from "./lib/serve.ts";

const port = Number(process.argv[2] ?? 4321);
await serve("dist", port);
process.stdout.write(`http://localhost:${port}\n`);
