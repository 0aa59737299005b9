import { isObject } from "../../json/tame-json.ts";
import { mostTried } from "./bounds.ts";
import type { RecordKind, Salvaged } from "./record-kind.ts";

type Fields = Readonly<Record<string, unknown>>;

/** The items of a list, or the entries of a record, that fit alone; of an entry that is a list itself, its items that do. */
function sift(value: object, fits: (part: unknown) => boolean): unknown {
  if (fits(value)) return value;
  if (Array.isArray(value)) return value.slice(-mostTried).filter((item) => fits([item]));
  const kept = Object.entries(value)
    .slice(0, mostTried)
    .map(([id, entry]) => {
      const part = (one: unknown) => fits({ [id]: one });
      if (part(entry) || !Array.isArray(entry)) return [id, part(entry) ? entry : undefined] as const;
      const items = entry.slice(-mostTried).filter((item) => part([item]));
      return [id, items.length > 0 ? items : undefined] as const;
    });
  return Object.fromEntries(kept.filter(([, entry]) => entry !== undefined));
}

/** How many parts a field has. */
function count(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  if (!isObject(value)) return 1;
  return Object.values(value).reduce<number>((sum, entry) => sum + (Array.isArray(entry) ? entry.length : 1), 0);
}

/**
 * What is left of a record that can't be read as a whole: each field, attempt, note and so on is tried in a record that
 * is empty but for it, and those beyond a bound give way as when two records are joined. Null where nothing is left.
 */
export function salvage<T>(kind: RecordKind<T>, stored: Fields): Salvaged<T> | null {
  const empty = kind.empty as Fields;
  const read = (part: Fields) => kind.parse({ ...empty, ...part }) as Fields | null;
  let value = empty;
  let lost = 0;
  for (const name of Object.keys(empty)) {
    if (name === "v" || !(name in stored)) continue;
    const has = stored[name];
    const isPlural = typeof empty[name] === "object" && empty[name] !== null;
    const fits = (part: unknown) => read({ [name]: part }) !== null;
    const isShaped = isPlural && Array.isArray(has) === Array.isArray(empty[name]) && has instanceof Object;
    const sifted = { ...empty, [name]: isShaped ? sift(has, fits) : has };
    const within = isShaped && kind.merge ? (kind.merge(sifted as T, kind.empty) as Fields) : sifted;
    const kept = read({ [name]: within[name] });
    if (kept) value = { ...value, [name]: kept[name] };
    lost += isPlural ? count(has) - count(value[name]) : kept ? 0 : 1;
  }
  const nothing = JSON.stringify(value) === JSON.stringify(empty);
  return nothing && lost > 0 ? null : { value: value as T, lost };
}
