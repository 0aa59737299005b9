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
