/** How rare a key is taken to be: longer is rarer, and fewer are better. */
interface Keys {
  readonly keys: readonly string[];
  readonly shortest: number;
}

/** Shorter keys are in every text; more than these cost more to look for than they save. */
const shortestKey = 2;
const mostKeys = 400;

/**
 * Strings of which any match of a pattern's source holds at least one; null when there are no such strings. Looking for
 * them first is many times cheaper than compiling the source, and most sources have nothing to find in a given text.
 * Reads the syntax of `pattern()`: literals, classes, groups, alternatives, quantifiers, look-arounds, `~` and blanks.
 */
export function keysOf(source: string): readonly string[] | null {
  return new Reader(source).alternatives()?.keys ?? null;
}

class Reader {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  /** Reads up to the closing bracket or the end: a match takes one alternative, so each must give its keys. */
  alternatives(): Keys | null {
    const keys: string[] = [];
    let shortest = Number.POSITIVE_INFINITY;
    let all = true;
    for (;;) {
      const one = this.sequence();
      all &&= one !== null && keys.length + one.keys.length <= mostKeys;
      if (all && one !== null) {
        for (const key of one.keys) keys.push(key);
        shortest = Math.min(shortest, one.shortest);
      }
      if (this.source[this.at] !== "|") return all ? { keys, shortest } : null;
      this.at++;
    }
  }

  /** Reads one alternative: a match holds all its parts, so the best part's keys do. */
  private sequence(): Keys | null {
    let best: Keys | null = null;
    let run = "";
    const offer = (keys: Keys | null) => {
      if (keys !== null && keys.shortest >= shortestKey && better(keys, best)) best = keys;
    };
    const endRun = () => {
      offer({ keys: [run], shortest: run.length });
      run = "";
    };
    for (
      let next = this.source[this.at];
      next !== undefined && next !== "|" && next !== ")";
      next = this.source[this.at]
    ) {
      const item = this.item();
      const times = this.quantifier();
      if (typeof item === "string" && times === "once") run += item;
      else {
        if (typeof item === "string" && times === "more") run += item;
        endRun();
        if (typeof item !== "string" && times !== "maybe") offer(item);
      }
    }
    endRun();
    return best;
  }

  /** Reads one thing: a letter as itself, a group as its keys, all else as null. */
  private item(): string | Keys | null {
    const char = this.source.charAt(this.at++);
    if (char === "(") {
      const [opening = "", kind = ""] = /^\?(<?[=!]|:|<\p{L}+>)/u.exec(this.source.slice(this.at, this.at + 40)) ?? [];
      this.at += opening.length;
      const keys = this.alternatives();
      this.at++;
      return /[=!]$/.test(kind) ? null : keys;
    }
    if (char === "[") {
      while (this.at < this.source.length && this.source[this.at] !== "]")
        this.at += this.source[this.at] === "\\" ? 2 : 1;
      this.at++;
      return null;
    }
    if (char === "\\") {
      const escaped = this.source.charAt(this.at++);
      if (/[pPu]/.test(escaped) && this.source[this.at] === "{") this.at = this.source.indexOf("}", this.at) + 1;
      return /[\p{L}\p{N}]/u.test(escaped) ? null : escaped;
    }
    return char === " " || char === "~" || char === "." || char === "^" || char === "$" ? null : char;
  }

  private quantifier(): "once" | "more" | "maybe" {
    const mark = this.source[this.at];
    if (mark !== "?" && mark !== "*" && mark !== "+" && mark !== "{") return "once";
    const [all, least] = /^(?:[?*+]|\{(\d+)[^}]*\})\??/.exec(this.source.slice(this.at, this.at + 12)) ?? [mark];
    this.at += all.length;
    return mark === "?" || mark === "*" || least === "0" ? "maybe" : "more";
  }
}

function better(one: Keys, other: Keys | null): boolean {
  if (other === null) return true;
  const [a, b] = [Math.min(one.shortest, 5), Math.min(other.shortest, 5)];
  return a === b ? one.keys.length < other.keys.length : a > b;
}
