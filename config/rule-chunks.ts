import type { Plugin } from "vite";

/** What a module imports as it starts, by its id. */
type Imports = (id: string) => readonly string[];

function closure(entry: string, imports: Imports): Set<string> {
  const found = new Set<string>();
  const rest = [entry];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    rest.push(...imports(next));
  }
  return found;
}

/** So many kinds and rules that are fetched by themselves, and what they share is worth having once for all. */
const often = 4;

/**
 * The modules that go into one file: what nearly every text is held to, what a reply's rules have in common with rules
 * that are fetched one by one, and what many of those and of the kinds share. Left to itself the bundler makes a file of
 * each combination that shares something, forty for a form of six rules.
 * `entries`: the modules that are fetched by themselves, the rules of a reply as one of them.
 */
export function baseOf(entries: readonly string[], imports: Imports): Set<string> {
  const closures = entries.map((entry) => ({ entry, all: closure(entry, imports) }));
  const of = (end: string) => closures.find(({ entry }) => entry.endsWith(end))?.all ?? new Set<string>();
  const reply = of("/exercises/rules/reply.ts");
  // Kinds that are graded by all rules of a reply bring the whole of it; and a rule of a reply that is fetched by itself,
  // too, shares with the others of it.
  const others = closures.filter(
    ({ entry, all }) => !reply.has(entry) && ![...all].some((id) => id.endsWith("/exercises/rules/reply.ts")),
  );
  const single = others.filter(({ entry }) => /\/rules\/[\w-]+\/rule\.ts$/.test(entry));
  const has = (id: string) => (one: { readonly all: ReadonlySet<string> }) => one.all.has(id);
  const shared = [...new Set(others.flatMap(({ all }) => [...all]))].filter(
    (id) => others.filter(has(id)).length >= often || (reply.has(id) && single.some(has(id))),
  );
  return new Set([...of("/exercises/rules/everyday.ts"), ...shared]);
}

/** A Vite plugin that looks at a worker's modules, once all are read, and puts those of `baseOf` into one file. */
export const ruleChunks = (): Plugin => {
  // Each worker is a build of its own, with plugins of its own.
  let base: ReadonlySet<string> = new Set();
  return {
    name: "regia-rule-chunks",
    buildEnd() {
      const modules = [...this.getModuleIds()].flatMap((id) => this.getModuleInfo(id) ?? []);
      const entries = [...new Set(modules.flatMap(({ dynamicallyImportedIds }) => dynamicallyImportedIds))];
      base = baseOf(entries, (id) => this.getModuleInfo(id)?.importedIds ?? []);
    },
    outputOptions: (options) => ({
      ...options,
      codeSplitting: { groups: [{ name: "base", test: (id) => base.has(id) }] },
    }),
  };
};
