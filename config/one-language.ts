import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type ESTree, type Plugin, parseSync, Visitor } from "vite";
import { type Locale, localeSchema, locales } from "../exercises/lib/locale.ts";
import { type Localized, localizedNames, wrongRead } from "./read-by-locale.ts";

const nameOf = (property: ESTree.ObjectPropertyKind): string | null =>
  property.type === "Property" && !property.computed && property.key.type === "Identifier" ? property.key.name : null;

/** Whether an object holds one thing in each language and nothing else: `{ it: …, en: … }`. */
const isLocalized = ({ properties }: ESTree.ObjectExpression): boolean =>
  properties.length === locales.length && locales.every((locale) => properties.some((one) => nameOf(one) === locale));

/** A module with its objects that hold one thing in each language. Throws when the source has a syntax error. */
function parsed(source: string, file: string) {
  const { program, errors } = parseSync(file, source);
  if (errors[0] !== undefined) throw new Error(`${file}: ${errors[0].message}`);
  const handed = new Set<unknown>();
  const objects: ESTree.ObjectExpression[] = [];
  new Visitor({
    CallExpression({ arguments: all }) {
      for (const argument of all) handed.add(argument);
    },
    ObjectExpression(node) {
      if (!handed.has(node) && isLocalized(node)) objects.push(node);
    },
  }).visit(program);
  return { program, objects };
}

/** What a module that another imports holds in each language. */
type ReadNames = (file: string) => Localized;

/** Reads each module once. */
export function namesReader(readFile = (file: string) => readFileSync(file, "utf8")): ReadNames {
  const known = new Map<string, Localized>();
  return (file) => {
    const before = known.get(file);
    if (before !== undefined) return before;
    const { program, objects } = parsed(readFile(file), file);
    const names = localizedNames(program, objects);
    known.set(file, names);
    return names;
  };
}

/** The names that a module knows things in each language by: its own, and those that it imports. */
function namesKnown({ program, objects }: ReturnType<typeof parsed>, file: string, read: ReadNames): Localized {
  const own = localizedNames(program, objects);
  const known = { whole: new Set(own.whole), within: new Set(own.within) };
  for (const statement of program.body) {
    if (statement.type !== "ImportDeclaration" || !/^\..*\.ts$/.test(statement.source.value)) continue;
    if (statement.importKind === "type") continue;
    const theirs = read(join(dirname(file), statement.source.value));
    for (const one of statement.specifiers) {
      if (one.type !== "ImportSpecifier" || one.imported.type !== "Identifier") continue;
      if (theirs.whole.has(one.imported.name)) known.whole.add(one.local.name);
      if (theirs.within.has(one.imported.name)) known.within.add(one.local.name);
    }
  }
  return known;
}

/**
 * A module's source without what its objects hold in other languages. An object handed straight to a function stays
 * whole, since that may well mean both languages at once: `z.strictObject({ it: …, en: … })`.
 * Throws when the source has a syntax error, or reads what has gone in one of the ways that `wrongRead` looks for.
 */
export function inOneLanguage(source: string, kept: Locale, file: string, read: ReadNames): string {
  const module = parsed(source, file);
  const others = module.objects.flatMap((node) => node.properties.filter((property) => nameOf(property) !== kept));
  const known = namesKnown(module, file, read);
  for (const gone of locales.filter((locale) => locale !== kept)) {
    const wrong = wrongRead(module.program, known, gone, others);
    if (wrong === null) continue;
    const before = source.slice(0, wrong.start).split("\n");
    throw new Error(
      `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1} reads “${wrong.name}” in ${gone}, or in all languages. The worker of a language has its part alone: read ${wrong.name}[locale], or name the parts otherwise than ${locales.join(" and ")}.`,
    );
  }
  let [text, from] = ["", 0];
  // What lies inside a part that goes has gone with it.
  for (const property of others.toSorted((a, b) => a.start - b.start)) {
    if (property.start < from) continue;
    text += `${source.slice(from, property.start)}${nameOf(property)}: undefined as never`;
    from = property.end;
  }
  return text + source.slice(from);
}

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
  const read = namesReader();
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
      return kept !== null && isOurs ? inOneLanguage(code, kept, id, read) : null;
    },
  };
}
