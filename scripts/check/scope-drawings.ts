import { posix } from "node:path";
import type { Library } from "./library.ts";
import type { Scope } from "./scope.ts";
import { uses } from "./walk.ts";

/** A scope with the drawings of the lessons that it holds as a whole, which lie in a folder apart; a file that is asked about is that file alone. */
export function withDrawings(scope: Scope, { lessons }: Library): Scope {
  const whole = lessons.filter(({ file }) => scope(posix.join(posix.dirname(file), "*")));
  const drawings = new Set(
    whole.flatMap(({ tree, locale }) =>
      uses(tree)
        .filter(({ name }) => name === "Figure")
        .map(({ attributes }) => `src/content/figures/${String(attributes["id"])}.${locale}`),
    ),
  );
  return (file) => scope(file) || drawings.has(file.replace(/(?:\.phone)?\.svg$/, ""));
}
