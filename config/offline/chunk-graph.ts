/** What a file of the bundle leads to. */
interface Chunk {
  /** Fetched together with it. */
  readonly imports: readonly string[];
  /** Fetched when some code asks for it. */
  readonly later: readonly string[];
  /** The module that it stands for, as a path; null for what others share. */
  readonly module: string | null;
}

/** Chunks by their file's name, such as `_astro/page.Ab12.js`. */
export type ChunkGraph = Map<string, Chunk>;

interface Output {
  readonly type: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly facadeModuleId?: string | null;
  readonly viteMetadata?: { readonly importedCss?: ReadonlySet<string> };
}

/** A Vite plugin that writes down, of the pages' scripts and of the workers', which file leads to which. */
export const noteChunks = (graph: ChunkGraph) => ({
  name: "regia-chunk-graph",
  generateBundle(_options: unknown, bundle: Readonly<Record<string, Output>>) {
    for (const [file, output] of Object.entries(bundle))
      if (output.type === "chunk")
        graph.set(file, {
          imports: [...(output.imports ?? []), ...(output.viteMetadata?.importedCss ?? [])],
          later: output.dynamicImports ?? [],
          module: output.facadeModuleId ?? null,
        });
  },
});
