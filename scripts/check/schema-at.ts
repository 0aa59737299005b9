import { valueAt } from "./path-words.ts";

/** What of a zod schema's inside is read here; the same in zod and zod/mini. */
interface Schema {
  readonly def?: Def;
  readonly _zod?: { readonly def?: Def; readonly optin?: string; readonly values?: ReadonlySet<unknown> };
}
interface Def {
  readonly type?: string;
  readonly innerType?: Schema;
  readonly in?: Schema;
  readonly out?: Schema;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly element?: Schema;
  readonly valueType?: Schema;
  readonly items?: readonly Schema[];
  readonly options?: readonly Schema[];
  readonly discriminator?: string;
  readonly format?: string;
}

const defOf = (schema: Schema | undefined): Def => schema?._zod?.def ?? schema?.def ?? {};

/** A schema without what may be left out, has a default or is changed on the way. */
function bare(schema: Schema | undefined): Schema | undefined {
  const { innerType, type, in: before } = defOf(schema);
  if (innerType !== undefined) return bare(innerType);
  return type === "pipe" ? bare(before) : schema;
}

/** Of several shapes, the one that the value says it has (`kind: form`, `type: text`). */
function chosen(schema: Schema | undefined, value: unknown): Schema | undefined {
  const one = bare(schema);
  const { options, discriminator } = defOf(one);
  if (options === undefined) return one;
  if (discriminator === undefined) {
    const kind = Array.isArray(value) ? "array" : typeof value;
    return (
      chosen(
        options.find((option) => defOf(bare(option)).type === kind),
        value,
      ) ?? one
    );
  }
  const named = valueAt(value, discriminator);
  return chosen(
    options.find((option) => defOf(bare(option)).shape?.[discriminator]?._zod?.values?.has(named)),
    value,
  );
}

function schemaAt(schema: unknown, path: readonly PropertyKey[], value: unknown): Schema | undefined {
  let here = chosen(schema as Schema, value);
  let inner = value;
  for (const key of path) {
    const { shape, element, valueType, items } = defOf(here);
    inner = valueAt(inner, key);
    here = chosen(typeof key === "number" ? (items?.[key] ?? element) : (shape?.[String(key)] ?? valueType), inner);
  }
  return here;
}

/** The fields that a schema takes at a path of a value, and which of them may be left out. */
export function fieldsAt(
  schema: unknown,
  path: readonly PropertyKey[],
  value: unknown,
): { readonly all: readonly string[]; readonly optional: readonly string[] } {
  const entries = Object.entries(defOf(schemaAt(schema, path, value)).shape ?? {});
  const optional = entries.filter(([, field]) => field._zod?.optin !== undefined).map(([name]) => name);
  return { all: entries.map(([name]) => name), optional };
}

/** Whether a schema takes whole numbers alone at a path of a value. */
export function isWholeAt(schema: unknown, path: readonly PropertyKey[], value: unknown): boolean {
  return defOf(schemaAt(schema, path, value)).format === "safeint";
}

/** What a schema is of a value: the one alternative that fits it, its fields, and what it takes for any other key or entry. */
export function shapeAt(
  schema: unknown,
  value: unknown,
): {
  readonly here: unknown;
  readonly shape: Readonly<Record<string, unknown>> | undefined;
  readonly each: (key: PropertyKey) => unknown;
} {
  const here = chosen(schema as Schema, value);
  const { shape, element, items, valueType } = defOf(here);
  return { here, shape, each: (key) => (typeof key === "number" ? (items?.[key] ?? element) : valueType) };
}
