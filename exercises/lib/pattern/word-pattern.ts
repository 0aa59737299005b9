import { keysOf } from "./sieve.ts";

/** One source of a pattern: compiled when a text first holds one of its keys. */
interface Part {
  readonly source: string;
  /** Read when the pattern is first run, which patterns of the other language never are. */
  keys: readonly string[] | null | undefined;
  readonly write: () => RegExp;
  compiled: RegExp | null;
}

/** What copies of one pattern share: its parts, and which of them the last texts may match. */
interface Parts {
  readonly all: readonly Part[];
  readonly live: Map<string, readonly RegExp[]>;
  readonly writeWhole: () => RegExp;
  whole: RegExp | null;
  runs: number;
}

/** A pattern run more often than this is worth compiling whole: the whole is slow to compile and fast to run. */
const fewRuns = 600;

/** Texts whose parts are remembered: about the sentences of one reply. */
const mostTexts = 24;

/** From this length on V8 compiles an expression to machine code at its first search, not at its second. */
const longText = 1000;

/**
 * The expression, compiled once. V8 compiles it twice otherwise: to code of its own at the first search and to machine
 * code at the second, which takes a first verdict half as long again. It keeps one code for each width of characters,
 * so what is searched is the text itself, followed by blanks.
 */
function atOnce(expression: RegExp, text: string): RegExp {
  expression.exec(text.padEnd(longText));
  expression.lastIndex = 0;
  return expression;
}

/** Which parts a text may match, compiled. */
function liveParts(parts: Parts, text: string): readonly RegExp[] {
  const known = parts.live.get(text);
  if (known !== undefined) return known;
  const live: RegExp[] = [];
  for (const part of parts.all) {
    if (part.keys === undefined) part.keys = keysOf(part.source);
    if (part.keys !== null && !part.keys.some((key) => text.includes(key))) continue;
    part.compiled ??= atOnce(part.write(), text);
    live.push(part.compiled);
  }
  if (parts.live.size >= mostTexts) parts.live.clear();
  parts.live.set(text, live);
  return live;
}

/**
 * An expression of many alternatives that finds exactly what `a|b|c` finds, but compiles an alternative only when a text
 * holds what it looks for. Engines take a second to compile all the patterns of the rules, and a reply needs few of them.
 */
export class WordPattern extends RegExp {
  private readonly parts: Parts;
  private text: string | null = null;
  private from = 0;
  private next: (RegExpExecArray | null | undefined)[] = [];

  /** From sources and what makes an expression of one; or, as `matchAll` does it, from another of its kind. */
  constructor(sources: readonly string[] | WordPattern, write: string | ((source: string) => RegExp)) {
    // Engines read an expression when it is made: those of the rules wait until they are run.
    super("", "g");
    this.parts =
      sources instanceof WordPattern || typeof write === "string"
        ? (sources as WordPattern).parts
        : {
            all: sources.map((source) => ({ source, keys: undefined, write: () => write(source), compiled: null })),
            live: new Map(),
            writeWhole: () => write(sources.join("|")),
            whole: null,
            runs: 0,
          };
  }

  /** The first match from `lastIndex` on; of those that begin at one place, the earliest source's. */
  override exec(text: string): RegExpExecArray | null {
    const { parts } = this;
    if (++parts.runs > fewRuns) {
      parts.whole ??= parts.writeWhole();
      parts.whole.lastIndex = this.lastIndex;
      const match = parts.whole.exec(text);
      this.lastIndex = parts.whole.lastIndex;
      return match;
    }
    const live = liveParts(parts, text);
    if (text !== this.text || this.lastIndex < this.from) this.next = [];
    this.text = text;
    this.from = this.lastIndex;
    let best: RegExpExecArray | null = null;
    for (let i = 0; i < live.length; i++) {
      let match = this.next[i];
      if (match === undefined || (match !== null && match.index < this.from)) {
        const part = live[i] as RegExp;
        part.lastIndex = this.from;
        match = part.exec(text);
        this.next[i] = match;
      }
      if (match !== null && (best === null || match.index < best.index)) best = match;
    }
    this.lastIndex = best === null ? 0 : best.index + best[0].length;
    return best;
  }
}
