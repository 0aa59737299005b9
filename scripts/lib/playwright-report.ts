import { readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import type { Outcome } from "./step.ts";

interface Result {
  readonly status: string;
  readonly errors?: readonly { readonly message?: string }[];
}
interface Suite {
  readonly specs?: readonly {
    readonly title: string;
    readonly file: string;
    readonly line: number;
    readonly ok: boolean;
    readonly tests: readonly { readonly results: readonly Result[] }[];
  }[];
  readonly suites?: readonly Suite[];
}

/** Lines of an error that are shown: enough for what was expected and what was found. */
const shown = 25;

function failuresIn({ specs = [], suites = [] }: Suite): string[] {
  const own = specs
    .filter(({ ok }) => !ok)
    .map(({ title, file, line, tests }) => {
      const results = tests.flatMap((test) => test.results);
      const errors = results.flatMap(({ status, errors: found = [] }) =>
        found.length === 0 ? [status] : found.map(({ message }) => message ?? status),
      );
      const told = stripVTControlCharacters(errors.join("\n")).split("\n").slice(0, shown);
      return `tests/${file}:${line} › ${title}\n${told.map((text) => `    ${text}`).join("\n")}`;
    });
  return [...own, ...suites.flatMap(failuresIn)];
}

/** Reads Playwright's JSON report: how many tests passed, and of those that failed where and why. Null without one. */
export function readPlaywright(path: string): Outcome | null {
  try {
    const { stats, suites } = JSON.parse(readFileSync(path, "utf8"));
    const failed = stats.unexpected + stats.flaky + stats.skipped;
    return { passed: stats.expected, failed, report: suites.flatMap(failuresIn).join("\n\n") };
  } catch {
    return null;
  }
}
