import { join } from "node:path";
import * as z from "zod";
import { locales } from "../../exercises/lib/locale.ts";
import { keyOf, optionComments } from "./option-comments.ts";

/** What of a JSON Schema is read here. */
interface Json {
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly format?: string;
  readonly default?: unknown;
  readonly anyOf?: readonly Json[];
  readonly items?: Json | false;
  readonly prefixItems?: readonly Json[];
  readonly properties?: Readonly<Record<string, Json>>;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly maxItems?: number;
}

/** An option of a rule, or a field inside one. */
export interface Option {
  /** As it is written under `with:`, with what it stands in before it. */
  readonly path: string;
  readonly type: string;
  readonly standard: string;
  readonly meaning: string;
}

/** Whether it is the second way to give an option, once in each language: all options may be given so. */
const isPerLocale = ({ properties }: Json) =>
  properties !== undefined && keyOf(Object.keys(properties)) === keyOf(locales);

const alternatives = (schema: Json): readonly Json[] =>
  schema.anyOf?.filter((one) => !isPerLocale(one)).flatMap(alternatives) ?? [schema];

const plural: Readonly<Record<string, string>> = {
  text: "texts",
  number: "numbers",
  "whole number": "whole numbers",
  group: "groups",
};

function range({ minimum, maximum, exclusiveMinimum }: Json): string {
  const from = minimum ?? (exclusiveMinimum === 0 ? "more than 0" : undefined);
  const to = maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum;
  if (typeof from === "string") return `, ${from}`;
  if (from !== undefined && to !== undefined) return `, ${from} to ${to}`;
  return from === undefined || from === 0 ? "" : `, at least ${from}`;
}

function typeOf(schema: Json): string {
  const all = alternatives(schema);
  if (all.length > 1) return [...new Set(all.map(typeOf))].join(" or ");
  const [one = {}] = all;
  if (one.enum) return one.enum.map((value) => `\`${value}\``).join(", ");
  if (one.const !== undefined) return one.const === "" ? "empty" : `\`${String(one.const)}\``;
  if (Array.isArray(one.type)) return one.type.map((type) => typeOf({ type })).join(" or ");
  switch (one.type) {
    case "string":
      return one.format === "date" ? "day" : "text";
    case "integer":
      return `whole number${range({ ...one, ...(one.exclusiveMinimum === 0 ? { minimum: 1 } : {}) })}`;
    case "number":
      return `number${range(one)}`;
    case "boolean":
      return "true or false";
    case "array": {
      if (one.prefixItems) return `pair of ${one.prefixItems.map(typeOf)[0]}s`;
      const item = one.items ? typeOf(one.items) : "anything";
      return `list of ${plural[item] ?? (item.startsWith("list") || item.startsWith("pair") ? item.replace(/^(list|pair)/, "$1s") : item)}`;
    }
    case "object":
      return "group";
    default:
      return one.type === "null" ? "`null`" : "anything";
  }
}

function standardOf(schema: Json): string {
  if (schema.default === undefined) return "must be given";
  return `\`${JSON.stringify(schema.default)}\``;
}

/** The fields of the groups that an option holds, if it holds any. */
function inner(schema: Json): Readonly<Record<string, Json>> | undefined {
  for (const one of alternatives(schema)) {
    if (one.properties) return one.properties;
    const found = one.items ? inner(one.items) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** The options of a rule: type and default from its schema, meaning from the comments beside it. */
export async function ruleOptions(
  root: string,
  { id, options }: { readonly id: string; readonly options: z.core.$ZodType },
): Promise<Option[]> {
  const schema = z.toJSONSchema(options, { io: "input", unrepresentable: "any" }) as Json;
  const comments = await optionComments(join(root, "exercises/rules", id));
  const rows = (properties: Readonly<Record<string, Json>>, above: string): Option[] => {
    const said = comments.get(keyOf(Object.keys(properties)));
    return Object.entries(properties).flatMap(([name, one]) => {
      const path = `${above}${name}`;
      const own = { path, type: typeOf(one), standard: standardOf(one), meaning: said?.get(name) ?? "" };
      return [own, ...rows(inner(one) ?? {}, `${path} › `)];
    });
  };
  return rows(schema.properties ?? {}, "");
}
