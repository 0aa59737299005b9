import { isObject } from "../json/tame-json.ts";
import { ownAddress } from "../served/read-json.ts";

/** A file of the site: address, hash of the content (empty where the address holds one already) and bytes. */
export type SiteFile = readonly [url: string, hash: string, bytes: number];

/** Units by id, each a list of places in the list of files: many units share files, so each is written once. */
export interface Packed {
  readonly v: 1;
  readonly files: readonly SiteFile[];
  readonly units: Readonly<Record<string, readonly number[]>>;
}

/** What can be kept of the site, as the build writes it into offline.json. */
export interface Catalogue extends Packed {
  /** The stamp of the build, which its pages carry too. */
  readonly build: string;
}

/**
 * Units and their files. A unit is a lesson (`it/crisis/diplomacy`), what a course has besides (`it/crisis`) or what
 * the whole path has besides (`it`). Of what is kept, later units were kept later.
 */
export type Shelf = ReadonlyMap<string, readonly SiteFile[]>;

/** More files, or units, than any site has; ten times those of this one. */
const most = 20_000;
/** Characters of an address, or of a hash: ten times what the longest take. */
const longest = 1000;

// By hand: the control that keeps a lesson is opened on reading pages, for which zod is too heavy.
const isFile = (value: unknown): value is SiteFile =>
  Array.isArray(value) &&
  typeof value[0] === "string" &&
  value[0].length <= longest &&
  ownAddress.test(value[0]) &&
  typeof value[1] === "string" &&
  value[1].length <= longest &&
  Number.isFinite(value[2]) &&
  value[2] >= 0;

/** Reads a catalogue, or what is kept. What isn't one, or is of a version that isn't known here, holds nothing. */
export function unpack(packed: unknown): Shelf {
  const { v, files, units } = isObject(packed) ? packed : {};
  if (v !== 1 || !Array.isArray(files) || files.length > most || !files.every(isFile) || !isObject(units))
    return new Map();
  const read = Object.entries(units)
    .slice(0, most)
    .map(([id, places]): [string, SiteFile[]] => [
      id,
      Array.isArray(places)
        ? places.slice(0, most).flatMap((place: number): SiteFile[] => (files[place] ? [files[place]] : []))
        : [],
    ]);
  return new Map(read);
}

/** What can be kept, as it is used. */
export interface Site {
  readonly build: string;
  readonly units: Shelf;
}

/** Reads offline.json; null for what is none, or one of which this version knows nothing. */
export function readCatalogue(value: unknown): Site | null {
  const build = isObject(value) ? value["build"] : null;
  const units = unpack(value);
  // Pages are looked through for the stamp: an empty one would be in each of them.
  return typeof build === "string" && /^[\w-]{1,64}$/.test(build) && units.size > 0 ? { build, units } : null;
}

/** The same for writing: each file once. */
export function pack(shelf: Shelf): Packed {
  const places = new Map<string, number>();
  const files: SiteFile[] = [];
  const placeOf = (file: SiteFile) => {
    const place = places.get(keyOf(file)) ?? files.push(file) - 1;
    places.set(keyOf(file), place);
    return place;
  };
  return { v: 1, units: Object.fromEntries([...shelf].map(([id, list]) => [id, list.map(placeOf)])), files };
}

/** Under which address a file is kept: two versions of it can be kept at once. */
export const keyOf = ([url, hash]: SiteFile): string => (hash === "" ? url : `${url}?kept=${hash}`);

/** The shelf with a unit put in the last place, instead of an older version of it. */
export function withUnit(shelf: Shelf, id: string, files: readonly SiteFile[]): Shelf {
  return new Map([...without(shelf, [id]), [id, files]]);
}

/** The shelf without some units. */
export function without(shelf: Shelf, ids: readonly string[]): Shelf {
  return new Map([...shelf].filter(([id]) => !ids.includes(id)));
}

/** The files of these units, or of all, each once; by key. */
export function filesOf(shelf: Shelf, ids: Iterable<string> = shelf.keys()): ReadonlyMap<string, SiteFile> {
  const files = [...ids].flatMap((id) => shelf.get(id) ?? []);
  return new Map(files.map((file) => [keyOf(file), file]));
}

/** The bytes of these files together, as the catalogue counts them. */
export function bytesOf(files: Iterable<SiteFile>): number {
  let sum = 0;
  for (const [, , bytes] of files) sum += bytes;
  return sum;
}

/** The files that are still to be fetched before these units of the catalogue are kept too. */
export function missing(kept: Shelf, catalogue: Shelf, ids: readonly string[]): SiteFile[] {
  const have = filesOf(kept);
  return [...filesOf(catalogue, ids)].flatMap(([key, file]) => (have.has(key) ? [] : [file]));
}

/** The files that nobody needs any more once these units are let go. */
export function freed(kept: Shelf, ids: readonly string[]): SiteFile[] {
  const needed = filesOf(without(kept, ids));
  return [...filesOf(kept, ids)].flatMap(([key, file]) => (needed.has(key) ? [] : [file]));
}

/** The kept units, among these, that the site has in another version by now. */
export function outdated(kept: Shelf, catalogue: Shelf): string[] {
  return [...kept.keys()].filter((id) => {
    if (!catalogue.has(id)) return false;
    const [mine, theirs] = [filesOf(kept, [id]), filesOf(catalogue, [id])];
    return mine.size !== theirs.size || [...theirs.keys()].some((key) => !mine.has(key));
  });
}

/** The key of the newest version of an address that is kept. */
export function keyFor(kept: Shelf, url: string): string | undefined {
  const versions = [...kept.values()].flatMap((files) => files.filter((file) => file[0] === url));
  const newest = versions.at(-1);
  return newest && keyOf(newest);
}
