import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { nameExamples } from "./rule-examples.ts";

const names = { good: "Do", bad: "Don't" };

it("names the examples of a rule instead of showing signs that may have no picture", () => {
  const html = "<ul>\n<li>❌ “If.”</li>\n<li>\n<p>✅ “For.”</p>\n</li>\n<li>neither</li></ul>";
  expect(nameExamples(html, names)).toBe(
    '<ul>\n<li class="bad"><b class="label">Don\'t</b> “If.”</li>\n<li class="good">\n<p><b class="label">Do</b> “For.”</p>\n</li>\n<li>neither</li></ul>',
  );
});

it("finds the sign of every example, wherever authors begin one", () => {
  const root = join(import.meta.dirname, "../..");
  const missed = globSync("exercises/rules/*/docs.*.md", { cwd: root }).filter((file) =>
    readFileSync(join(root, file), "utf8")
      .split("\n")
      .some((line) => /^\W*[✅❌]/u.test(line) && !/^- [✅❌] /u.test(line)),
  );
  expect(missed).toEqual([]);
});
