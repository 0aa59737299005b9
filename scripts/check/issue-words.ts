import type * as z from "zod";
import type { NoSuch } from "../../exercises/lib/no-such.ts";
import { didYouMean, nearest } from "../lib/nearest.ts";
import { yesOrNo } from "../lib/yes-no.ts";
import { elsewhere } from "./misplaced.ts";
import { pathInWords, valueAt } from "./path-words.ts";
import { fieldsAt, isWholeAt } from "./schema-at.ts";
import { shown, types, wrongType } from "./type-words.ts";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** A mistake in a field, in words: what is wrong, where, and what can stand there. */
interface Mistake {
  readonly name: string;
  readonly what: string;
  readonly path: Path;
  /** Whether the path leads to a name that shouldn't be there, instead of to a value. */
  readonly ofKey?: boolean;
  /** The fields that there are, where a name was wrong or missing. */
  readonly fields?: string;
  /** The name that leads nowhere: it stands somewhere under the path. */
  readonly given?: string;
}

/** The value that was probably meant among those that can stand: by its meaning where it is yes or no, else by its letters. */
function valueMeant(value: unknown, values: readonly string[]): string {
  const answer = values.includes("yes") && values.includes("no") ? yesOrNo(value) : null;
  return answer === null ? didYouMean(String(value), values) : ` Did you mean "${answer}"?`;
}

const count = (many: number | bigint, one: string, more = `${one}s`) => `${many} ${Number(many) === 1 ? one : more}`;

function size(field: string, issue: Extract<Issue, { code: "too_small" | "too_big" }>, value: unknown): string {
  const small = issue.code === "too_small";
  const bound = small ? issue.minimum : issue.maximum;
  const at = small ? "at least" : "at most";
  if (Array.isArray(value)) return `${field} has ${count(value.length, "entry", "entries")}; it takes ${at} ${bound}.`;
  if (typeof value === "string")
    return value === ""
      ? `${field} is empty.`
      : `${field} has ${count(value.length, "character")}; it takes ${at} ${bound}.`;
  const edge = issue.inclusive === false ? (small ? "more than" : "less than") : at;
  return `${field} is ${String(value)}; it must be ${edge} ${bound}.`;
}

const formats: Readonly<Record<string, string>> = {
  url: "write a whole address, such as https://example.org/page",
  date: "write a day that exists, such as 2026-11-27",
};

/** What a schema's author wrote for this mistake, if it isn't the library's own message. */
const ownMessage = (issue: Issue) =>
  /^(?:Invalid|Too (?:small|big)|Unrecognized|Duplicate)\b/.test(issue.message) ? null : issue.message;

const namesOf = (schema: unknown, path: Path, root: unknown) => {
  const { all, optional } = fieldsAt(schema, path, root);
  const needed = all.filter((name) => !optional.includes(name));
  const list =
    needed.length === 0
      ? all.join(", ")
      : [needed.join(", "), ...(optional.length > 0 ? [`if you want ${optional.join(", ")}`] : [])].join("; ");
  return { all, text: all.length === 0 ? "" : `The fields here: ${list}. ` };
};

/** More names than this tell nobody anything. */
const mostListed = 20;

/** What an issue says of a name that leads nowhere (exercises/lib/no-such.ts). */
function noSuchOf(params: Readonly<Record<string, unknown>> | undefined): NoSuch | null {
  const { given, known } = params ?? {};
  return typeof given === "string" && Array.isArray(known) ? { given, known: known.map(String) } : null;
}

/** The alternative that a value was probably meant for: one whose type fits, with the fewest mistakes. */
function likeliest(alternatives: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  return alternatives
    .filter((issues) => !issues.some(({ code, path }) => code === "invalid_type" && path.length === 0))
    .sort((a, b) => a.length - b.length)[0];
}

/** One thing that zod found. */
function mistakesOfOne(issue: Issue, schema: unknown, root: unknown, above: Path = []): Mistake[] {
  const path = [...above, ...issue.path];
  const value = path.reduce<unknown>(valueAt, root);
  const field = pathInWords(path, root);
  const one = (name: string, what: string, more: Partial<Mistake> = {}) => [{ name, what, path, ...more }];
  switch (issue.code) {
    case "unrecognized_keys": {
      const { all, text } = namesOf(schema, path, root);
      const where = path.length === 0 ? "" : ` of ${field}`;
      return issue.keys.map((key) => ({
        name: "UnknownField",
        what: `"${key}" is not a field ${where === "" ? "here" : where.trim()}.${elsewhere(key, schema, path, root) || didYouMean(key, all)}`,
        path: [...path, key],
        ofKey: true,
        fields: text,
      }));
    }
    case "invalid_type":
      return value === undefined && path.length > 0
        ? one("MissingField", `${field} is missing.`, { fields: namesOf(schema, path.slice(0, -1), root).text })
        : one(
            "WrongType",
            wrongType(
              field,
              issue.expected === "number" && isWholeAt(schema, path, root) ? "int" : issue.expected,
              value,
            ),
          );
    case "invalid_value": {
      const values = issue.values.map(String);
      return value === undefined
        ? one("MissingField", `${field} is missing; it can be ${values.join(", ")}.`)
        : one(
            "WrongValue",
            `${field} is "${String(value)}"; it can be ${values.join(", ")}.${valueMeant(value, values)}`,
          );
    }
    case "too_small":
    case "too_big":
      return one("WrongValue", ownMessage(issue) ? `${field}: ${ownMessage(issue)}.` : size(field, issue, value));
    case "invalid_format":
      return one(
        "WrongValue",
        `${field} is "${String(value)}": ${ownMessage(issue) ?? formats[issue.format] ?? "it isn't written as it must be"}.`,
      );
    case "invalid_key":
      return one("WrongName", `${field} can't be called so: ${issue.issues[0]?.message}.`, { ofKey: true });
    case "invalid_union": {
      const { options } = issue as { options?: readonly unknown[] };
      if (options !== undefined) {
        const values = options.map(String);
        const can = `it can be ${values.join(", ")}`;
        return value === undefined
          ? one("MissingField", `${field} is missing; ${can}.`)
          : one("WrongValue", `${field} is "${String(value)}"; ${can}.${didYouMean(String(value), values)}`);
      }
      const meant = likeliest(issue.errors);
      if (meant !== undefined) return meant.flatMap((inner) => mistakesOfOne(inner, schema, root, path));
      const expected = issue.errors.flatMap((issues) =>
        issues.flatMap((inner) => (inner.code === "invalid_type" ? [types[inner.expected] ?? inner.expected] : [])),
      );
      return one("WrongType", `${field} must be ${[...new Set(expected)].join(" or ")}, not ${shown(value)}.`);
    }
    case "custom": {
      const noSuch = noSuchOf(issue.params);
      const what = `${field}: ${ownMessage(issue) ?? "it can't be so"}.`;
      if (noSuch === null) return one("WrongValue", what);
      const { given, known } = noSuch;
      const fields = known.length > mostListed ? "" : `There are ${known.join(", ")}. `;
      return one("WrongValue", `${what}${didYouMean(given, known)}`, { given, fields });
    }
    default:
      return one("WrongValue", `${field}: ${ownMessage(issue) ?? "it can't be so"}.`);
  }
}

const parentOf = (path: Path) => JSON.stringify(path.slice(0, -1).map(String));

/** What zod found, in an author's words. A slip in a field's name is one mistake: that the field is missing follows from it. */
export function mistakesOf(issues: readonly Issue[], schema: unknown, root: unknown): Mistake[] {
  // A schema that looks at a value twice finds the same twice.
  const told = new Set<string>();
  const all = issues
    .flatMap((issue) => mistakesOfOne(issue, schema, root))
    .filter(({ what, path }) => {
      const key = `${what} ${path.join("/")}`;
      if (told.has(key)) return false;
      told.add(key);
      return true;
    });
  const isSlip = (missing: Mistake) =>
    all.some(
      ({ name, path }) =>
        name === "UnknownField" &&
        parentOf(path) === parentOf(missing.path) &&
        nearest(String(path.at(-1)), [String(missing.path.at(-1))]) !== null,
    );
  return all.filter((mistake) => mistake.name !== "MissingField" || !isSlip(mistake));
}
