/**
 * One change to a tree of plain data, for fixtures that differ from a good one in one point. `path` goes by dots: a key,
 * an index, `*` for every item, `field=value&field=value` for the items that match, `+` to append.
 * With `value` it sets, with `from` it copies from another path, with neither it removes.
 */
export interface Patch {
  readonly path: string;
  readonly value?: unknown;
  readonly from?: string;
}

type Tree = Record<string, unknown> | unknown[];
type Place = { readonly parent: Tree; readonly key: string };

/** Applies changes in order to a copy. Throws when a path leads nowhere: a fixture that changes nothing proves nothing. */
export function patched<T>(tree: T, patches: readonly Patch[]): T {
  const copy = clone(tree);
  for (const patch of patches) {
    const places = find(copy as Tree, patch.path);
    if (places.length === 0) throw new Error(`patch: nothing at "${patch.path}"`);
    const value = patch.from === undefined ? patch.value : read(copy as Tree, patch.from);
    // Backwards, so that removing an item moves none that is still to be removed.
    for (const { parent, key } of places.reverse()) {
      if (value === undefined) remove(parent, key);
      else if (Array.isArray(parent)) parent[key === "+" ? parent.length : Number(key)] = clone(value);
      else parent[key] = clone(value);
    }
  }
  return copy;
}

function find(root: Tree, path: string): Place[] {
  const steps = path.split(".");
  let parents: Tree[] = [root];
  for (const step of steps.slice(0, -1))
    parents = parents.flatMap((parent) => keys(parent, step).map((key) => child(parent, key) as Tree));
  const last = steps.at(-1) ?? "";
  return parents.flatMap((parent) => keys(parent, last).map((key) => ({ parent, key })));
}

function keys(parent: Tree, step: string): string[] {
  if (!Array.isArray(parent)) return [step];
  if (step === "+") return [step];
  if (step === "*") return parent.map((_, index) => String(index));
  if (!step.includes("=")) return Number(step) < parent.length ? [step] : [];
  const wanted = step.split("&").map((pair) => pair.split("=", 2));
  const fits = (item: unknown) =>
    wanted.every(([field, value]) => String((item as Record<string, unknown>)[field ?? ""]) === value);
  return parent.flatMap((item, index) => (fits(item) ? [String(index)] : []));
}

function child(parent: Tree, key: string): unknown {
  return Array.isArray(parent) ? parent[Number(key)] : parent[key];
}

function read(root: Tree, path: string): unknown {
  const [place] = find(root, path);
  if (place === undefined) throw new Error(`patch: nothing at "${path}"`);
  return child(place.parent, place.key);
}

function remove(parent: Tree, key: string): void {
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
}

/** Fixtures are JSON: nothing is lost on the way. */
function clone<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
