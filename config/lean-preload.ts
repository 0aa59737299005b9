/** Runs an import and fetches what it imports beside it, not one after the other. Styles come in by themselves (src/dom/add-styles.ts). */
const helper = (base: string) => `export const __vitePreload = (load, files = []) => {
  for (const file of files) {
    if (document.querySelector('link[href="${base}' + file + '"]')) continue;
    const link = document.createElement("link");
    link.rel = "modulepreload";
    link.href = "${base}" + file;
    document.head.append(link);
  }
  return load();
};`;

/** The file that every page has, named after the layout whose script it begins with, and those that are there where an exercise is mounted, since what mounts it imports them: see config/shared-chunks.ts. */
const there = /\/Page\.astro_/;
const thereForExercises = /\/(?:Page\.astro_[^/]*|bits|react|records|rolldown-runtime|stores|StorageNotice)\./;

/** What an import brings along, but for what is there already: its names are what Brotli can't press. */
const missing = (_file: string, brought: readonly string[], { hostId }: { readonly hostId: string }) =>
  brought.filter((file) => !(hostId.includes("mount-exercise") ? thereForExercises : there).test(file));

/** What is looked at of a bundle's file. */
interface Output {
  readonly code?: string;
}

/**
 * A Vite plugin that puts a few lines in the place of Vite's preload helper, which every page carries: that one also
 * waits for style sheets, which no import of this site has. Throws at build time should one get any.
 */
export const leanPreload = () => {
  let base = "/";
  return {
    name: "regia-lean-preload",
    enforce: "pre" as const,
    configResolved(config: { readonly base: string }) {
      base = config.base;
    },
    config: () => ({ build: { modulePreload: { polyfill: false, resolveDependencies: missing } } }),
    load: (id: string) => (id.includes("vite/preload-helper") ? helper(base) : undefined),
    generateBundle(_options: unknown, bundle: Readonly<Record<string, Output>>) {
      for (const [name, { code }] of Object.entries(bundle))
        if (/__vite__mapDeps=[^;]*\.css"/.test(code ?? ""))
          throw new Error(
            `${name} imports a file that brings a style sheet: config/lean-preload.ts doesn't wait for it.`,
          );
    },
  };
};
