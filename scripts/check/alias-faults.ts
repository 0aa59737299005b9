import { type Alias, type Document, visit } from "yaml";

interface Fault {
  readonly at: number;
  readonly what: string;
  readonly advice: string;
}

/** The first `*name` whose `&name` is not there, or that stands inside what its `&name` marks. */
function strayAlias(document: Document): Fault | null {
  let found: Fault | null = null;
  visit(document, {
    Alias(_, alias, path) {
      const { source } = alias;
      const marked = alias.resolve(document);
      const at = alias.range?.[0] ?? 0;
      if (marked === undefined)
        found = {
          at,
          what: `*${source} stands for what is marked &${source}, and nothing above is.`,
          advice: "Mark it with & further up, or put a text that begins with * between quotes.",
        };
      else if (path.includes(marked))
        found = {
          at,
          what: `*${source} stands inside what is marked &${source}, which would hold itself without end.`,
          advice: "Write out what is meant here, or put a text that begins with * between quotes.",
        };
      return found === null ? undefined : visit.BREAK;
    },
  });
  return found;
}

/** Whether the parser makes values of a file: it refuses those whose marks stand for more than a file can hold. */
function canRead(document: Document): boolean {
  try {
    document.toJS();
    return true;
  } catch (error) {
    if (error instanceof ReferenceError) return false;
    throw error;
  }
}

/** The `*name` at which the parser gives up, because there are too many, one within what another stands for. */
function tooMany(document: Document): Fault | null {
  // The last one that the parser looks at.
  let last: Alias | undefined;
  let count = 0;
  visit(document, {
    Alias(_, alias) {
      count++;
      const read = alias.toJSON.bind(alias);
      alias.toJSON = (arg, context) => {
        last = alias;
        return read(arg, context);
      };
    },
  });
  if (count === 0 || canRead(document)) return null;
  return {
    at: last?.range?.[0] ?? 0,
    what: `*${last?.source} is one * too many: what they stand for holds others, or is repeated too often.`,
    advice: "Write out some of what is marked with & instead of repeating it.",
  };
}

/** The first `*name` of a file that can't be read; null when there is none. */
export const aliasFault = (document: Document): Fault | null => strayAlias(document) ?? tooMany(document);
