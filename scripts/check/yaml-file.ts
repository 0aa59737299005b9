import { type Document, isMap, isNode, isPair, LineCounter, parseDocument, visit } from "yaml";
import type * as z from "zod";
import { aliasFault } from "./alias-faults.ts";
import { cutTexts } from "./cut-texts.ts";
import { mistakesOf } from "./issue-words.ts";
import type { Report } from "./problem.ts";
import { quoteBehind, quoteWords, typographicQuotes } from "./typographic-quotes.ts";
import { yamlInWords } from "./yaml-words.ts";

/** A YAML text with the place of everything in it. */
export interface YamlFile {
  readonly file: string;
  readonly document: Document;
  readonly lines: LineCounter;
  /** Lines before the YAML starts, for the frontmatter of a lesson. */
  readonly offset: number;
}

type Path = readonly PropertyKey[];

/** Where the value at a path stands; the nearest parent when it is missing. */
export function placeOf(
  { document, lines, offset }: YamlFile,
  path: Path,
  ofKey = false,
): { line: number; column: number } {
  for (let depth = path.length; depth >= 0; depth--) {
    const here = path.slice(0, depth);
    const parent = depth > 0 ? document.getIn(here.slice(0, -1), true) : null;
    const pair =
      ofKey && isMap(parent)
        ? parent.items.find((item) => isPair(item) && String(item.key) === String(here.at(-1)))
        : undefined;
    const node = isNode(pair?.key) ? pair.key : depth === 0 ? document.contents : document.getIn(here, true);
    if (isNode(node) && node.range) {
      const { line, col } = lines.linePos(node.range[0]);
      return { line: line + offset, column: col };
    }
  }
  return { line: 1 + offset, column: 1 };
}

/** Where a word stands, as a value or a name, at a path or below; the place of the path when it isn't there. */
function placeOfWord(yaml: YamlFile, path: Path, word: string): { line: number; column: number } {
  const node = path.length === 0 ? yaml.document.contents : yaml.document.getIn(path, true);
  let at: number | undefined;
  if (isNode(node))
    visit(node, {
      Scalar(_, scalar) {
        if (String(scalar.value) !== word || !scalar.range) return undefined;
        at = scalar.range[0];
        return visit.BREAK;
      },
    });
  if (at === undefined) return placeOf(yaml, path);
  const { line, col } = yaml.lines.linePos(at);
  return { line: line + yaml.offset, column: col };
}

/** Reads YAML; reports what cannot be read and returns null then. `offset` is the number of lines above it in its file. */
export function readYaml(file: string, text: string, report: Report, offset = 0): YamlFile | null {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const tell = (at: number, what: string, advice: string, name = "NotYaml") => {
    const { line, col } = lines.linePos(at);
    report({ file, line: line + offset, column: col, name, what, advice });
    return null;
  };
  // What comes after the first mistake mostly follows from it.
  const [error] = document.errors;
  if (error !== undefined) {
    const quote = quoteBehind(text, error.pos[0]);
    if (quote !== null) return tell(quote, quoteWords.what, quoteWords.advice);
    const { what, advice } = yamlInWords(error, text);
    return tell(error.pos[0], what, advice);
  }
  const fault = aliasFault(document);
  if (fault !== null) return tell(fault.at, fault.what, fault.advice);
  const quotes = typographicQuotes(document);
  for (const at of quotes) tell(at, quoteWords.what, quoteWords.advice, "TypographicQuotes");
  const cut = cutTexts(document, text);
  for (const { at, what, advice } of cut) tell(at, what, advice, "CutText");
  return quotes.length + cut.length > 0 ? null : { file, document, lines, offset };
}

/** Parses a YAML file by a schema; reports every mistake at its place and returns null if there is one. `see` says where authors read about the file. */
export function parseYaml<S extends z.ZodType>(
  yaml: YamlFile,
  schema: S,
  see: (value: unknown) => string,
  report: Report,
): z.output<S> | null {
  const value: unknown = yaml.document.toJS();
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  for (const { name, what, path, ofKey = false, fields = "", given } of mistakesOf(
    parsed.error.issues,
    schema,
    value,
  )) {
    const place = given === undefined ? placeOf(yaml, path, ofKey) : placeOfWord(yaml, path, given);
    report({ file: yaml.file, ...place, name, what, advice: `${fields}${see(value)}` });
  }
  return null;
}
