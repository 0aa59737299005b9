import { isObject } from "../json/tame-json.ts";
import { openRecord, type RecordStore } from "./record.ts";
import type { RecordKind } from "./records/record-kind.ts";
import { here, type Vault } from "./vault.ts";

/** The sizes of text that one can choose, in per cent. */
export const textSizes = [90, 100, 110, 120, 130, 140, 150] as const;

type TextSize = (typeof textSizes)[number];

/** What is remembered about the visitor's wishes, under `regia:settings`. Times are ISO 8601, UTC. */
export interface Settings {
  readonly v: 1;
  /** Absent: as the system. */
  readonly theme?: "light" | "dark";
  /** Per cent; absent: 100. */
  readonly textSize?: TextSize;
  /** `spaced`: more room between letters, words and lines. `clear`: that, and a typeface whose letters don't look alike. */
  readonly text?: "spaced" | "clear";
  /** Absent: as the system. */
  readonly motion?: "reduced";
  /** `ctrl`: Control and K alone opens the search. Absent: `/` does, too. */
  readonly searchKey?: "ctrl";
  readonly locale?: string;
  /** When progress was last exported. */
  readonly lastBackup?: string;
  /** When the reminder to back up was last waved away. */
  readonly reminderDismissed?: string;
  /** The lesson that was begun last, and when; see begin-lesson.ts. */
  readonly lastVisited?: { readonly lesson: string; readonly at: string };
  /** New cards a day in the review; absent: as the site has it. */
  readonly newCards?: number;
  readonly persistAsked?: boolean;
  /** The name to print on certificates; it never leaves this browser. */
  readonly name?: string;
  /** The role's path that one follows; absent: the whole path. */
  readonly path?: string;
  readonly plan?: StudyPlan;
}

/** How one means to walk a path. */
export interface StudyPlan {
  /** Minutes a week. */
  readonly minutes: number;
  /** The first day, as YYYY-MM-DD. */
  readonly from: string;
  /** The weekdays for one's calendar, 1 Monday … 7 Sunday, in order; absent: a week's first day alone. */
  readonly days?: readonly number[];
  /** When an appointment begins, as HH:MM; absent: at six in the evening. */
  readonly time?: string;
}

/** Characters of the name to print on certificates, as its field takes. */
export const longestName = 80;

/** Characters of any other text here, as of the longest: where a lesson is found (`longestPlace` in bounds.ts, which comes with the records alone). */
export const longestSetting = 250;

const text = (value: unknown) => (typeof value === "string" && value.length <= longestSetting ? value : undefined);
const oneOf = <T>(value: unknown, ...all: readonly T[]): T | undefined => all.find((one) => one === value);
const upTo99 = (value: unknown) =>
  typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 99 ? value : undefined;
const time = (value: unknown) => (Number.isNaN(Date.parse(text(value) ?? "")) ? undefined : (value as string));

function studyPlan({ minutes, from, days, time: at }: Readonly<Record<string, unknown>>): StudyPlan | undefined {
  const first = time(from);
  if (typeof minutes !== "number" || !(minutes > 0 && minutes <= 10_080)) return undefined;
  if (first === undefined || !/^\d{4}-\d\d-\d\d$/.test(first)) return undefined;
  const weekdays = Array.isArray(days) ? [1, 2, 3, 4, 5, 6, 7].filter((day) => days.includes(day)) : [];
  return {
    minutes,
    from: first,
    ...(weekdays.length > 0 ? { days: weekdays } : {}),
    ...(typeof at === "string" && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(at) ? { time: at } : {}),
  };
}

/** Checked by hand and field by field: whoever begins a lesson fetches the settings, and zod weighs more than a lesson may. */
function parse(value: unknown): Settings | null {
  if (!isObject(value) || value["v"] !== 1) return null;
  const visited = isObject(value["lastVisited"]) ? value["lastVisited"] : {};
  const lesson = text(visited["lesson"]);
  const at = time(visited["at"]);
  const plan = isObject(value["plan"]) ? value["plan"] : {};
  const fields = {
    theme: oneOf(value["theme"], "light", "dark"),
    textSize: oneOf(value["textSize"], ...textSizes),
    text: oneOf(value["text"], "spaced", "clear"),
    motion: oneOf(value["motion"], "reduced"),
    searchKey: oneOf(value["searchKey"], "ctrl"),
    locale: text(value["locale"]),
    lastBackup: time(value["lastBackup"]),
    reminderDismissed: time(value["reminderDismissed"]),
    lastVisited: lesson !== undefined && at !== undefined ? { lesson, at } : undefined,
    name: text(value["name"])?.slice(0, longestName),
    plan: studyPlan(plan),
    // Before there were paths for roles, the one short way stood with the plan.
    path: text(value["path"]) ?? (plan["short"] === true ? "monday" : undefined),
    newCards: upTo99(value["newCards"]),
    persistAsked: value["persistAsked"] === true ? true : undefined,
  };
  return {
    v: 1,
    ...(Object.fromEntries(Object.entries(fields).filter(([, field]) => field !== undefined)) as Omit<Settings, "v">),
  };
}

/** Settings: no work is lost if one tab's wish goes over another's, so what is stored wins. */
export const settingsKind: RecordKind<Settings> = {
  prefix: "regia:settings",
  version: 1,
  empty: { v: 1 },
  parse,
  migrations: { 0: (old) => ({ ...old, v: 1 }) },
  merge: null,
};

/** The visitor's settings. */
export function openSettings(vault: Vault = here()): RecordStore<Settings> {
  return openRecord(vault, settingsKind, "");
}
