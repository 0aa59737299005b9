import { isObject, parseTame } from "../json/tame-json.ts";
import { allOf, type WorkKind, workKinds, workNames } from "./records/all.ts";
import { decode } from "./records/record-kind.ts";
import { openSettings, type Settings, settingsKind } from "./settings.ts";
import { here, type Vault } from "./vault.ts";

/**
 * What is kept, as one would name it: each kind of work; what settings hold of one's name, plan and place, and the rest
 * of them; bytes set aside because they can't be read; bytes of earlier versions; and anything else of the site's.
 */
export type StockKind = WorkKind | SettingsStock | "aside" | "old" | "other";

/** The kinds of stock that are fields of the settings. */
export type SettingsStock = "name" | "plan" | "place" | "settings";

/** One thing kept. */
export interface StockEntry {
  /** The record's id, or its key where it has none. */
  readonly id: string;
  /** As it is stored. */
  readonly text: string;
  /** Characters with those of its key; a browser grants a site about five million. */
  readonly size: number;
}

/** All that is kept of one kind. */
export interface StockRow {
  readonly kind: StockKind;
  readonly entries: readonly StockEntry[];
  readonly size: number;
  /** The last time written in any of it, ISO 8601; null where there is none. */
  readonly changed: string | null;
}

const settingsKey = settingsKind.prefix;

/** The settings' bytes, where this version can't read them: a newer one's, or torn ones that there was no room to set aside. Null where it can. */
export function foreignSettings(vault: Vault): string | null {
  const raw = vault.read(settingsKey);
  return raw === null || "value" in decode(settingsKind, raw) ? null : raw;
}

/** Fields of the settings that say something of a person rather than of how the site looks, in their order on the page. */
const personal = { name: ["name"], plan: ["plan", "path"], place: ["lastVisited"] } as const satisfies Record<
  Exclude<SettingsStock, "settings">,
  readonly (keyof Settings)[]
>;

type Personal = keyof typeof personal;

/** The kinds of stock that are such fields. */
export const personalKinds = Object.keys(personal) as Personal[];

/** All that the site keeps in this browser, kind by kind; kinds of which nothing is kept are left out. */
export function takeStock(vault: Vault = here()): StockRow[] {
  const work = workNames.map((kind) => row(kind, workEntries(kind, vault)));
  // After the records were opened, which may have moved some aside or kept their older bytes.
  const known = [settingsKey, ...Object.values(workKinds).map(({ prefix }) => prefix)];
  const under = (prefix: string) => vault.keys(prefix).map((key) => entry(key, key, vault.read(key) ?? ""));
  const aside = under("regia:aside:");
  const old = under("regia:old:");
  const others = under("regia:").filter(
    ({ id }) => ![...known, "regia:aside:", "regia:old:"].some((prefix) => id.startsWith(prefix)),
  );
  const rows = [...work, ...settingsRows(vault), row("aside", aside), row("old", old), row("other", others)];
  return rows.filter(({ entries }) => entries.length > 0);
}

const entry = (id: string, key: string, text: string): StockEntry => ({ id, text, size: key.length + text.length });

function row(kind: StockKind, entries: readonly StockEntry[]): StockRow {
  const times = entries.map(({ text }) => lastTime(text)).filter((time) => time !== null);
  return {
    kind,
    entries,
    size: entries.reduce((sum, { size }) => sum + size, 0),
    changed: times.sort().at(-1) ?? null,
  };
}

function workEntries(name: WorkKind, vault: Vault): StockEntry[] {
  const kind = workKinds[name];
  const nothing = JSON.stringify(kind.empty);
  return [...allOf(name, vault)].flatMap(([id, { $record }]) => {
    const key = kind.prefix + id;
    // What storage had no room for is in memory alone; what a newer version wrote, in storage alone.
    const text = vault.read(key) ?? JSON.stringify($record.get());
    return text === nothing ? [] : [entry(id, key, text)];
  });
}

function settingsRows(vault: Vault): StockRow[] {
  const { v: _, ...fields } = openSettings(vault).$record.get();
  const rows = personalKinds.map((kind) => {
    const held = Object.fromEntries(Object.entries(fields).filter(([field]) => of(kind, field)));
    return row(kind, Object.keys(held).length > 0 ? [entry(kind, settingsKey, JSON.stringify(held))] : []);
  });
  const rest = Object.fromEntries(Object.entries(fields).filter(([field]) => holdsField("settings", field)));
  const text = foreignSettings(vault) ?? (Object.keys(rest).length > 0 ? JSON.stringify(rest) : null);
  return [...rows, row("settings", text === null ? [] : [entry("settings", settingsKey, text)])];
}

const of = (kind: Personal, field: string) => (personal[kind] as readonly string[]).includes(field);

/** Whether a field of the settings belongs to a kind of stock. */
export function holdsField(kind: SettingsStock, field: string): boolean {
  if (kind !== "settings") return of(kind, field);
  return field !== "v" && !personalKinds.some((other) => of(other, field));
}

const isTime = (name: string, value: unknown): value is string =>
  /^(at|made)$|At$|^last|Dismissed$/.test(name) && typeof value === "string" && /^\d{4}-\d\d-\d\dT.*Z$/.test(value);

/** The last of the times that a record notes of itself, in whatever kind of record. */
function lastTime(text: string): string | null {
  let last: string | null = null;
  const stack: unknown[] = [parseTame(text)];
  while (stack.length > 0) {
    const node = stack.pop();
    if (Array.isArray(node)) stack.push(...node);
    else if (isObject(node))
      for (const [name, value] of Object.entries(node)) {
        if (isTime(name, value) && (last === null || Date.parse(value) > Date.parse(last))) last = value;
        // Answers are the learner's own words and figures: a date in them says nothing of when they were written.
        else if (name !== "answer") stack.push(value);
      }
  }
  return last;
}
