import { type Plugin, parseSync, Visitor } from "vite";
import { latin } from "../exercises/lib/text/latin.ts";

/** A module's source with its regular expressions in European letters (see `latin`). Throws when the source has a syntax error. */
export function inLatinLetters(source: string, file: string): string {
  const { program, errors } = parseSync(file, source);
  if (errors[0] !== undefined) throw new Error(`${file}: ${errors[0].message}`);
  let [text, from] = ["", 0];
  new Visitor({
    Literal(node) {
      if (!("regex" in node)) return;
      const { pattern, flags } = node.regex;
      text += `${source.slice(from, node.start)}/${latin(pattern)}/${flags}`;
      from = node.end;
    },
  }).visit(program);
  return text + source.slice(from);
}

/**
 * A Vite plugin that writes the graders' regular expressions in European letters. An engine reads every expression of a
 * module when the module starts, and Unicode's classes cost it a third of the time to a first verdict.
 */
export function latinLetters(): Plugin {
  return {
    name: "regia-latin-letters",
    enforce: "pre",
    transform: (code, id) =>
      /\/exercises\/.*\.ts$/.test(id) && /\\p\{(?:L|N)/.test(code) ? inLatinLetters(code, id) : null,
  };
}
