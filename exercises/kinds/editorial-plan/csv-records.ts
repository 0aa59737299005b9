/** A separator between the cells of a line. */
type Separator = "," | ";" | "\t";

/** What was read: lines of cells. `open`: a quote was never closed, so that the last cell runs to the end. */
interface Records {
  readonly lines: readonly (readonly string[])[];
  readonly open: boolean;
}

/** Which separator a text uses: the commonest of the three in its first line, quotes left out. A comma when there is none. */
export function separatorOf(text: string): Separator {
  const first = (/^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text.slice(0, 20_000))?.[0] ?? "").replace(/"(?:[^"]|"")*"/g, "");
  const counts = ([",", ";", "\t"] as const).map((mark) => [mark, first.split(mark).length] as const);
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/**
 * Reads lines of cells by RFC 4180: quoted cells may hold separators, line breaks and doubled quotes; a quote within
 * an unquoted cell is a letter like any other. Line ends are CRLF, LF or CR. Linear in the length of the text; never throws.
 */
export function readRecords(text: string, separator: Separator): Records {
  const lines: string[][] = [];
  let line: string[] = [];
  let cell = "";
  let at = 0;
  const endLine = () => {
    line.push(cell);
    lines.push(line);
    line = [];
    cell = "";
  };
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === '"' && cell === "") {
      const close = closingQuote(text, at + 1);
      cell = text.slice(at + 1, close).replaceAll('""', '"');
      if (close === text.length) {
        endLine();
        return { lines, open: true };
      }
      at = close + 1;
      // What follows the closing quote up to the separator belongs to the cell: some programs leave it there.
      const rest = nextMark(text, at, separator);
      cell += text.slice(at, rest);
      at = rest;
      if (at === text.length) break;
    } else if (char !== separator && char !== "\n" && char !== "\r") {
      const rest = nextMark(text, at, separator);
      cell += text.slice(at, rest);
      at = rest;
      continue;
    }
    const mark = text.charAt(at);
    if (mark === separator) {
      line.push(cell);
      cell = "";
    } else if (mark !== "") endLine();
    at += mark === "\r" && text.charAt(at + 1) === "\n" ? 2 : 1;
  }
  if (cell !== "" || line.length > 0) endLine();
  return { lines, open: false };
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text.charAt(at + 1) === '"') at = text.indexOf('"', at + 2);
  return at < 0 ? text.length : at;
}

function nextMark(text: string, from: number, separator: Separator): number {
  let at = from;
  while (at < text.length && text.charAt(at) !== separator && text.charAt(at) !== "\n" && text.charAt(at) !== "\r")
    at += 1;
  return at;
}

/** Writes lines of cells by RFC 4180: CRLF, and quotes around whatever needs them. */
export function writeRecords(lines: readonly (readonly string[])[], separator: Separator): string {
  const quoted = (cell: string) => (/[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return lines.map((line) => `${line.map(quoted).join(separator)}\r\n`).join("");
}

/** Spreadsheets run a cell that begins like a formula: an apostrophe before it makes it a text (OWASP, CSV injection). */
export function disarm(cell: string): string {
  return /^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

/** Takes off the apostrophe that `disarm` put there. */
export function rearm(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
