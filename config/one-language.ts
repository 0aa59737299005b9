import { type ESTree, type Plugin, parseSync, Visitor } from "vite";
import { type Locale, localeSchema, locales } from "../exercises/lib/locale.ts";

const nameOf = (property: ESTree.ObjectPropertyKind): string | null =>
  property.type === "Property" && !property.computed && property.key.type === "Identifier" ? property.key.name : null;

/** Whether an object holds one thing in each language and nothing else: `{ it: …, en: … }`. */
const isLocalized = ({ properties }: ESTree.ObjectExpression): boolean =>
  properties.length === locales.length && locales.every((locale) => properties.some((one) => nameOf(one) === locale));

/**
 * A module's source without what its objects hold in other languages. An object handed straight to a function stays
 * whole, since that may well mean both languages at once: `z.strictObject({ it: …, en: … })`.
 * Throws when the source has a syntax error.
 */
export function inOneLanguage(source: string, kept: Locale, file: string): string {
  const { program, errors } = parseSync(file, source);
  if (errors[0] !== undefined) throw new Error(`${file}: ${errors[0].message}`);
  const handed = new Set<unknown>();
  const others: ESTree.ObjectPropertyKind[] = [];
  const call = ({ arguments: all }: ESTree.CallExpression) => {
    for (const argument of all) handed.add(argument);
  };
  const object = (node: ESTree.ObjectExpression) => {
    if (!handed.has(node) && isLocalized(node))
      others.push(...node.properties.filter((property) => nameOf(property) !== kept));
  };
  new Visitor({ CallExpression: call, ObjectExpression: object }).visit(program);
  let [text, from] = ["", 0];
  // What lies inside a part that goes has gone with it.
  for (const property of others.toSorted((a, b) => a.start - b.start)) {
    if (property.start < from) continue;
    text += `${source.slice(from, property.start)}${nameOf(property)}: undefined as never`;
    from = property.end;
  }
  return text + source.slice(from);
}

/** Most modules don't name both languages: those aren't worth parsing. */
const namesAll = (code: string) => locales.every((locale) => new RegExp(`\\b${locale}\\b`).test(code));

/** The language of a grading worker, by its name. */
function localeOf(entries: readonly string[]): Locale | null {
  const [, code] = /\/grading\.(\w+)\.worker\.ts/.exec(entries.join("\n")) ?? [];
  return code === undefined ? null : localeSchema.parse(code);
}

/**
 * A Vite plugin that leaves the other language's patterns and words out of a language's grading worker: half of its
 * bytes. Each worker is a build of its own, with plugins of its own, and by default its name says the language.
 */
export function oneLanguage(language: Locale | null = null): Plugin {
  let kept = language;
  return {
    name: "regia-one-language",
    enforce: "pre",
    // A pattern or a schema that nobody reads is not worth making.
    options: (options) => ({
      ...options,
      treeshake: {
        manualPureFunctions: ["pattern", "phrases", "z"],
        moduleSideEffects: (id) => !/\/exercises\//.test(id),
      },
    }),
    buildStart({ input }) {
      kept ??= localeOf(Array.isArray(input) ? input : Object.values(input));
    },
    transform(code, id) {
      const isOurs = /\/(?:exercises|src\/workers)\/.*\.ts$/.test(id);
      return kept !== null && isOurs && namesAll(code) ? inOneLanguage(code, kept, id) : null;
    },
  };
}
