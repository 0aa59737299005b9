import type { RecordStore } from "../record.ts";
import { type AnyRecord, allOf, isEmpty, type RecordOf, type WorkKind } from "../records/all.ts";
import { noteKind } from "../records/note.ts";
import { openSettings } from "../settings.ts";
import { here, type Vault } from "../vault.ts";
import { type CopiedSettings, copiedSettings } from "./settings-copy.ts";

/** All records of each kind, by their ids. A kind that is added is asked for here by the compiler. */
type AllWork = { readonly [K in WorkKind]: Readonly<Record<string, RecordOf<K>>> };

/** The file that a learner takes away: one JSON object. */
interface ProgressFile extends AllWork {
  readonly format: "regia-progress";
  readonly v: 1;
  /** ISO 8601, UTC. */
  readonly exportedAt: string;
  /** Whose work it is, for whoever it is handed to; absent unless it was asked for. Not imported. */
  readonly name?: string;
  /** The path that is followed and the plan; absent where there is neither. */
  readonly settings?: CopiedSettings;
  /** Bytes that could not be read, by the key under which they were moved aside. Not imported; kept for whoever can mend them. */
  readonly unreadable: Readonly<Record<string, string>>;
}

function contents<T extends AnyRecord>(stores: ReadonlyMap<string, RecordStore<T>>): Record<string, T> {
  const records = [...stores].map(([id, store]) => [id, store.$record.get()] as const);
  return Object.fromEntries(records.filter(([, record]) => !isEmpty(record)));
}

/** Bytes of notes that were set aside. */
const asideOfNotes = `regia:aside:${noteKind.prefix}`;

/**
 * All progress as the text of one file, work that storage had no room for included. `name`: whose it is, if it is to say
 * so. `withNotes`: false for somebody else's eyes, who has no business with what was noted and highlighted. Never throws.
 */
export function exportProgress(vault: Vault = here(), name = "", withNotes = true): string {
  const aside = vault.keys("regia:aside:").filter((key) => withNotes || !key.startsWith(asideOfNotes));
  const unreadable = Object.fromEntries(aside.map((key) => [key, vault.read(key) ?? ""]));
  const settings = copiedSettings(openSettings(vault).$record.get());
  const exportedAt = vault.now().toISOString();
  const file: ProgressFile = {
    format: "regia-progress",
    v: 1,
    exportedAt,
    ...(name !== "" && { name }),
    exercises: contents(allOf("exercises", vault)),
    lessons: contents(allOf("lessons", vault)),
    tests: contents(allOf("tests", vault)),
    reviews: contents(allOf("reviews", vault)),
    portfolios: contents(allOf("portfolios", vault)),
    notes: withNotes ? contents(allOf("notes", vault)) : {},
    ...(settings && { settings }),
    unreadable,
  };
  return JSON.stringify(file, null, 1);
}
