import { join } from "node:path";
import type { AstroIntegration } from "astro";
import { checkAll } from "../scripts/check/all.ts";
import { formatProblem } from "../scripts/check/problem.ts";

/** Refuses to build what `npm run check` refuses, with the same messages. */
export function contentChecks(): AstroIntegration {
  return {
    name: "regia:content-checks",
    hooks: {
      "astro:build:start": async ({ logger }) => {
        const checked = await checkAll(join(import.meta.dirname, ".."));
        if (!checked.ok) throw new Error(checked.problem);
        const { problems } = checked;
        for (const problem of problems) logger.error(formatProblem(problem));
        if (problems.length > 0)
          throw new Error(
            `The content has ${problems.length} ${problems.length === 1 ? "problem" : "problems"}, listed above.`,
          );
      },
    },
  };
}
