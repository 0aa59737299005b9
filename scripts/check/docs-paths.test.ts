import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const pages = ["README.md", "CONTRIBUTING.md", ...globSync(["docs/*.md", "exercises/kinds/*/docs.md"], { cwd: root })];

/** What stands at the root of the project: what begins so is meant as a path of it. */
const rooms = "(?:src|exercises|scripts|docs|bench|config|tests|public)/";
/** A path as it is named in code, or in the first line of an example; `<…>` and `*` stand for any name. */
const named = new RegExp(`(?<=[\`(]|^# )${rooms}[\\w./*<>-]*`, "gm");

const isThere = (path: string): boolean =>
  /[*<]/.test(path) ? globSync(path.replace(/<[^<>]*>/g, "*"), { cwd: root }).length > 0 : existsSync(join(root, path));

test.each(pages)("the paths that %s names are there", (page) => {
  const paths = [...readFileSync(join(root, page), "utf8").matchAll(named)].map(([path]) => path.replace(/[.:,]$/, ""));
  expect([...new Set(paths)].filter((path) => !isThere(path))).toEqual([]);
});
