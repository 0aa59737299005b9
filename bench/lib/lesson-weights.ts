import { globSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { brotliCompressSync } from "node:zlib";

/** What a first visit to a lesson fetches without its fonts, in bytes under Brotli. */
interface LessonWeight {
  /** Such as it/courses/plan/review. */
  readonly page: string;
  /** With its style sheet, which it has inside. */
  readonly html: number;
  readonly js: number;
  readonly all: number;
}

/** The heaviest first. Scripts count with all that they import; what they fetch later, at a sign of life, doesn't, as in a browser's first visit. */
export function lessonWeights(dist: string): LessonWeight[] {
  const weighed = new Map<string, number>();
  const weigh = (file: string) => {
    const known = weighed.get(file) ?? brotliCompressSync(readFileSync(join(dist, file))).length;
    weighed.set(file, known);
    return known;
  };
  const sum = (files: Iterable<string>) => [...files].reduce((total, file) => total + weigh(file), 0);
  const withImports = (scripts: readonly string[]) => {
    const all = new Set(scripts);
    for (const file of all)
      for (const [, name = ""] of readFileSync(join(dist, file), "utf8").matchAll(
        /(?:from|import)\s*["'`](\.[^"'`]+)/g,
      ))
        all.add(posix.join(posix.dirname(file), name));
    return all;
  };
  return globSync("*/courses/*/*/index.html", { cwd: dist })
    .flatMap((file) => {
      const html = readFileSync(join(dist, file), "utf8");
      if (!html.includes('<article class="lesson-grid"')) return [];
      const linked = (pattern: RegExp) => [...new Set([...html.matchAll(pattern)].map(([, address = ""]) => address))];
      const sizes = {
        html: weigh(file),
        js: sum(withImports(linked(/<script[^>]* src="([^"]+)"/g))),
      };
      return [{ page: posix.dirname(file), ...sizes, all: sizes.html + sizes.js }];
    })
    .sort((a, b) => b.all - a.all);
}
