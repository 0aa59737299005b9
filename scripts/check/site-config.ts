import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ConfigError, configSchema, isExample } from "../../src/schemas/config.ts";
import { mistakesOf } from "./issue-words.ts";
import type { Problem } from "./problem.ts";

/** What is wrong with regia.config.ts, and what to know of it before the site is published (null without). */
interface SiteConfig {
  readonly problems: readonly Problem[];
  readonly notice: string | null;
}

const file = "regia.config.ts";

/** Where a field of the configuration is written; of a field inside another one, below it. */
function placeIn(source: string, path: readonly PropertyKey[]): { line: number; column: number } {
  const lines = source.split("\n");
  let place = { line: 1, column: 1 };
  let from = lines.findIndex((line) => line.includes("parseConfig({"));
  for (const key of path.filter((one) => typeof one === "string")) {
    const name = new RegExp(`(?:^|[\\s{,])(["']?${key.replace(/\W/g, ".")}["']?\\s*:)`);
    const at = lines.findIndex((line, index) => index >= from && !/^\s*(?:\/\/|\*)/.test(line) && name.test(line));
    if (at < 0) break;
    const found = name.exec(lines[at] ?? "");
    place = { line: at + 1, column: (found?.index ?? 0) + (found?.[0].length ?? 0) - (found?.[1]?.length ?? 0) + 1 };
    from = at;
  }
  return place;
}

/** The mistakes of a configuration, each where it stands in the text of its file. */
export function configProblems(error: unknown, source: string): Problem[] {
  if (!(error instanceof ConfigError))
    return [
      {
        file,
        line: 1,
        column: 1,
        name: "InvalidConfig",
        what: `The file can't be read: ${(error as Error).message.split("\n")[0]}.`,
        advice: "Each field is a name, a colon, its value and a comma; texts stand between straight quotes.",
      },
    ];
  return mistakesOf(error.issues, configSchema, error.value).map(({ name, what, path, fields = "" }) => ({
    file,
    // what is missing would stand in its group
    ...placeIn(source, name === "MissingField" ? path.slice(0, -1) : path),
    name: "InvalidConfig",
    what,
    advice: `${fields}The fields are described in src/schemas/config.ts.`,
  }));
}

/** Reads regia.config.ts. */
export async function siteConfig(root: string): Promise<SiteConfig> {
  try {
    const { default: regia } = await import("../../regia.config.ts");
    const notice = isExample(regia.site)
      ? `regia.config.ts: ${regia.site} is an example address: before you publish, write the site's own in \`site\`.`
      : null;
    return { problems: [], notice };
  } catch (error) {
    return { problems: configProblems(error, await readFile(join(root, file), "utf8")), notice: null };
  }
}
