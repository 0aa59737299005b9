import { type Document, isMap, isNode, isPair, LineCounter, parseDocument } from "yaml";
import type * as z from "zod";
import { didYouMean } from "../lib/nearest.ts";
import type { Report } from "./problem.ts";

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

const kindOf = (value: unknown) =>
  value === null
    ? "nothing"
    : Array.isArray(value)
      ? "a list"
      : typeof value === "object"
        ? "fields"
        : `a ${typeof value}`;

/** A zod issue in words: name of the mistake, what is wrong. */
function explain(
  issue: z.core.$ZodIssue,
  value: unknown,
  known: readonly string[],
): { name: string; what: string; key?: string }[] {
  const field = issue.path.length > 0 ? `"${issue.path.join(".")}"` : "the file";
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        name: "UnknownField",
        what: `"${key}" is not a field here.${didYouMean(key, known)}`,
        key,
      }));
    case "invalid_type":
      return value === undefined
        ? [{ name: "MissingField", what: `${field} is missing.` }]
        : [{ name: "WrongType", what: `${field} must be ${article(issue.expected)}, not ${kindOf(value)}.` }];
    case "invalid_value": {
      const values = issue.values.map(String);
      return [
        {
          name: "WrongValue",
          what: `${field} is "${String(value)}"; it can be ${values.join(", ")}.${didYouMean(String(value), values)}`,
        },
      ];
    }
    default:
      return [{ name: "WrongValue", what: `${field}: ${issue.message}.` }];
  }
}

const article = (word: string) =>
  word === "int" || word === "number"
    ? "a number"
    : word === "array"
      ? "a list"
      : word === "object"
        ? "a group of fields"
        : `a ${word}`;

/** Fields that a strict object takes at a path, found by asking the schema. */
function knownFields(schema: z.ZodType, path: Path): string[] {
  let here: unknown = schema;
  const unwrap = (s: unknown): unknown => {
    const def = (s as { def?: { type?: string; innerType?: unknown; in?: unknown } } | undefined)?.def;
    return def?.innerType !== undefined ? unwrap(def.innerType) : def?.type === "pipe" ? unwrap(def.in) : s;
  };
  for (const key of path) {
    const def = (unwrap(here) as { def?: { shape?: Record<string, unknown>; element?: unknown; valueType?: unknown } })
      .def;
    here = typeof key === "number" ? def?.element : (def?.shape?.[String(key)] ?? def?.valueType);
    if (here === undefined) return [];
  }
  return Object.keys((unwrap(here) as { def?: { shape?: object } }).def?.shape ?? {});
}

/** Reads YAML; reports what cannot be read and returns null then. `offset` is the number of lines above it in its file. */
export function readYaml(file: string, text: string, report: Report, offset = 0): YamlFile | null {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  for (const error of document.errors) {
    const { line, col } = lines.linePos(error.pos[0]);
    report({
      file,
      line: line + offset,
      column: col,
      name: "NotYaml",
      what: `This is not valid YAML: ${error.message.split("\n")[0]}.`,
      advice: "Look at the indentation, and put texts that contain a colon or begin with a quote between quotes.",
    });
  }
  return document.errors.length > 0 ? null : { file, document, lines, offset };
}

/** Parses a YAML file by a schema; reports every mistake at its place and returns null if there is one. */
export function parseYaml<S extends z.ZodType>(
  yaml: YamlFile,
  schema: S,
  where: string,
  report: Report,
): z.output<S> | null {
  const value: unknown = yaml.document.toJS();
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const at = issue.path.reduce<unknown>((v, key) => (v as Record<PropertyKey, unknown> | undefined)?.[key], value);
    for (const { name, what, key } of explain(issue, at, knownFields(schema, issue.path))) {
      const path = key === undefined ? issue.path : [...issue.path, key];
      report({
        file: yaml.file,
        ...placeOf(yaml, path, key !== undefined),
        name,
        what,
        advice: `The fields are described in ${where}.`,
      });
    }
  }
  return null;
}
