import { pathInWords } from "./path-words.ts";
import { fieldsAt } from "./schema-at.ts";

type Path = readonly PropertyKey[];

/** Where a field that stands in the wrong group belongs: in one of the groups around it, or in one inside. Empty when it is a field of none. */
export function elsewhere(key: string, schema: unknown, path: Path, root: unknown): string {
  const has = (at: Path) => fieldsAt(schema, at, root).all.includes(key);
  const around = path.map((_, depth) => path.slice(0, path.length - 1 - depth));
  const outer = around.find(has);
  if (outer !== undefined) {
    const { all } = fieldsAt(schema, outer, root);
    const beside = all.includes("type") && key !== "type" ? "type" : String(path[outer.length]);
    return ` It belongs further out, beside ${beside}${outer.length === 0 ? "" : ` of ${pathInWords(outer, root)}`}.`;
  }
  const inner = fieldsAt(schema, path, root).all.find((name) => has([...path, name]) || has([...path, name, "it"]));
  if (inner === undefined) return "";
  return ` It belongs further in, under ${inner}${has([...path, inner]) ? "" : ", in each language"}.`;
}
