import { keysOf } from "./sieve.ts";

/** One source of a pattern: compiled when a text first holds one of its keys. */
interface Part {
  readonly keys: readonly string[] | null;
  readonly write: () => RegExp;
  compiled: RegExp | null;
}

/** What copies of one pattern share: its parts, and which of them the last text may match. */
interface Parts {
  readonly all: readonly Part[];
  text: string | null;
  live: readonly RegExp[];
}

/** Which parts a text may match, compiled. */
function liveParts(parts: Parts, text: string): readonly RegExp[] {
  if (parts.text === text) return parts.live;
  const live: RegExp[] = [];
  for (const part of parts.all) {
    if (part.keys !== null && !part.keys.some((key) => text.includes(key))) continue;
    part.compiled ??= part.write();
    live.push(part.compiled);
  }
  parts.text = text;
  parts.live = live;
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
  constructor(whole: RegExp, flags: string, sources: readonly string[] = [], write?: (source: string) => RegExp) {
    super(whole, flags);
    this.parts =
      whole instanceof WordPattern || write === undefined
        ? (whole as WordPattern).parts
        : {
            all: sources.map((source) => ({ keys: keysOf(source), write: () => write(source), compiled: null })),
            text: null,
            live: [],
          };
  }

  /** The first match from `lastIndex` on; of those that begin at one place, the earliest source's. */
  override exec(text: string): RegExpExecArray | null {
    const live = liveParts(this.parts, text);
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
