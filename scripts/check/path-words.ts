type Path = readonly PropertyKey[];

/** What stands under a key of a value, or at a place of a list; undefined where there is nothing. */
export const valueAt = (value: unknown, key: PropertyKey): unknown =>
  typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined;

/** An entry of a list by what it is called, else by its number as people count. */
function entryName(entry: unknown, index: number): string {
  const called = ["id", "use", "name", "title"]
    .map((key) => valueAt(entry, key))
    .find((one) => typeof one === "string");
  return called === undefined ? `entry ${index + 1}` : String(called);
}

/** A path as an author finds it in the file: names joined by ›, entries of lists by their id. */
export function pathInWords(path: Path, root: unknown): string {
  let here = root;
  const steps = path.map((key) => {
    const holder = here;
    here = valueAt(here, key);
    return Array.isArray(holder) ? entryName(here, Number(key)) : String(key);
  });
  return steps.length === 0 ? "The file" : `"${steps.join(" › ")}"`;
}
