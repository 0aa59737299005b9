import type { ChunkGraph } from "./chunk-graph.ts";
import type { SiteFiles } from "./site-files.ts";

/** What a page is used for, which says how much of what its scripts may ask for later it will ask for. */
interface Use {
  /** Kinds of the exercises on it: their editors and graders, and no others'. */
  readonly kinds: ReadonlySet<string>;
  /** Languages whose graders it starts. */
  readonly graders: ReadonlySet<string>;
  /** Languages whose dictionary those graders ask for. */
  readonly dictionaries: ReadonlySet<string>;
  /** Modules that are asked for later and left out all the same. */
  readonly without?: RegExp;
}

/** The kind whose editor, grader or styles a file is; null for what is of no kind alone. */
function kindOf(file: string, graph: ChunkGraph, kinds: ReadonlySet<string>): string | null {
  const module = graph.get(file)?.module ?? "";
  const own = /\/exercises\/kinds\/([\w-]+)\/(?:View\.tsx|kind\.ts|grading\.ts)$/.exec(module)?.[1];
  if (own) return own;
  const sheet = /^_astro\/([\w-]+)\.[\w-]+\.css$/.exec(file)?.[1] ?? "";
  return kinds.has(sheet) ? sheet : null;
}

const dictionaryOf = (file: string) => /^_astro\/(\w\w)[.-][\w-]+\.dawg$/.exec(file)?.[1];

/** Whether a file is a grading worker that a page doesn't start: of another language, or any where nothing is graded. */
function isIdleGrader(file: string, graders: ReadonlySet<string>): boolean {
  const [worker, language] = /^_astro\/grading(?:\.(\w\w))?\.worker-/.exec(file) ?? [];
  return worker !== undefined && (language === undefined ? graders.size === 0 : !graders.has(language));
}

/** A name begins where no other sign of a name stands before it: in what the judge learned, such signs come by the ten thousand in a row. */
const names = /(?<![\w.@~-])[\w.@~-]+\.(?:js|css|dawg|woff2|svg|png|webp|avif|jpg)\b/g;

/** A page gives the whole address of what it links to, and has many words besides. */
const namesOnPage = /(?<=\/_astro\/)[\w.@~-]+\.(?:js|css|dawg|woff2|svg|png|webp|avif|jpg)\b/g;

/** Files of `_astro/` that a text names: in a page all that it links to, in a script workers, styles and data. */
function named(text: string, pattern: RegExp, site: SiteFiles): string[] {
  const found = [...text.matchAll(pattern)].map(([name]) => `_astro/${name}`);
  return [...new Set(found)].filter((name) => site.names.has(name));
}

/** The list at a script's top with all that its later imports bring along: the graph knows which import brings what. */
const preloads = /\bm\.f=\[[^\]]*\]/;

/** Looks up what files lead to; remembers what it has read, since all pages share it. */
export function needsOf(site: SiteFiles, graph: ChunkGraph, allKinds: ReadonlySet<string>) {
  const read = new Map<string, readonly string[]>();
  /** Of a script, what it names and isn't a chunk that it imports: those are in the graph, told apart by when they come. */
  const leadsTo = (file: string): readonly string[] => {
    const known = read.get(file);
    if (known) return known;
    const chunk = graph.get(file);
    const text = /\.(js|css|html)$/.test(file) ? site.text(file) : "";
    const isEntry = (name: string) => !graph.has(name) || /\.worker-/.test(name);
    const pattern = file.endsWith(".html") ? namesOnPage : names;
    const others = named(text.replace(preloads, ""), pattern, site).filter(
      (name) => chunk === undefined || isEntry(name),
    );
    const all = [...new Set([...(chunk?.imports ?? []), ...(chunk?.later ?? []), ...others])].filter((name) =>
      site.names.has(name),
    );
    read.set(file, all);
    return all;
  };

  /** Everything that a page takes: its own file first. */
  return (page: string, use: Use): string[] => {
    const found = new Set([page]);
    for (const file of found)
      for (const next of leadsTo(file)) {
        const kind = kindOf(next, graph, allKinds);
        const dictionary = dictionaryOf(next);
        if (use.without?.test(graph.get(next)?.module ?? "")) continue;
        if (kind !== null && !use.kinds.has(kind)) continue;
        if (isIdleGrader(next, use.graders)) continue;
        if (dictionary !== undefined && !use.dictionaries.has(dictionary)) continue;
        found.add(next);
      }
    return [...found];
  };
}
