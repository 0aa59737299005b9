import type { Locale } from "../../exercises/lib/locale.ts";
import { z } from "../json/zod.ts";
import { later } from "./later.ts";
import type { RecordKind } from "./record-kind.ts";

/** Words of a lesson that a learner highlighted, and what the learner wrote about them. */
export interface Note {
  /** When it was last changed. ISO 8601, UTC. */
  readonly at: string;
  /** When it was made. ISO 8601, UTC. */
  readonly made: string;
  /** The language of the text that the words stand in. */
  readonly locale: Locale;
  /** The id of the heading that the words stand under; empty before the first. A hint: headings are rewritten. */
  readonly section: string;
  /** How many headings of the second level come before the words. The twin in the other language has as many. */
  readonly part: number;
  /** The words, white space made one, and what stands just before and after them. */
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  /** What the learner wrote; empty for a mere highlight. */
  readonly text: string;
  /** Deleted. The entry stays, emptied, so that another tab or an old copy doesn't bring the note back. */
  readonly gone: boolean;
}

/** All notes of one lesson, in both languages. */
export interface NoteRecord {
  readonly v: 1;
  /** By an id made with the note. */
  readonly notes: Readonly<Record<string, Note>>;
}

/** Characters of a note, of the words that it is about, and of what stands before or after them. */
export const longestText = 2000;
export const longestQuote = 1500;
export const longestContext = 64;
/** Notes that a lesson takes. */
export const mostNotes = 200;
/** Entries kept of each lesson, deleted ones included: those changed last. */
export const mostEntries = 1000;

// Written out: exercises/lib/locale.ts would bring the whole of zod along.
const locales = ["it", "en"] as const satisfies readonly Locale[];

const iso = z.iso.datetime();
const upTo = (most: number) => z.string().check(z.maxLength(most));

const noteSchema = z.object({
  at: iso,
  made: iso,
  locale: z.enum(locales),
  section: upTo(200),
  part: z.int().check(z.minimum(0), z.maximum(999)),
  quote: upTo(longestQuote),
  prefix: upTo(longestContext),
  suffix: upTo(longestContext),
  text: upTo(longestText),
  gone: z.boolean(),
});

/** The shape of `regia:n:<course/lesson>`, version 1. */
export const noteRecordSchema = z.object({
  v: z.literal(1),
  notes: z
    .record(z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)), noteSchema)
    .check(z.refine((notes) => Object.keys(notes).length <= mostEntries)),
});

type Entry = readonly [id: string, note: Note];

/** The last changed first; at the same instant the order is arbitrary but the same in every tab. */
const newestFirst = ([idA, a]: Entry, [idB, b]: Entry) => Date.parse(b.at) - Date.parse(a.at) || (idA < idB ? -1 : 1);

function mergeNotes(a: NoteRecord["notes"], b: NoteRecord["notes"]): NoteRecord["notes"] {
  const merged = new Map(Object.entries(a));
  for (const [id, note] of Object.entries(b)) {
    const other = merged.get(id);
    merged.set(id, other ? later(other, note) : note);
  }
  const kept = [...merged].sort(newestFirst).slice(0, mostEntries);
  return Object.fromEntries(kept.sort(([x], [y]) => (x < y ? -1 : 1)));
}

/**
 * Notes: every note of both copies stays, each as it was changed last. Only beyond 1,000 entries, five times what a
 * lesson takes, do those changed longest ago give way.
 */
export const noteKind = {
  prefix: "regia:n:",
  version: 1,
  empty: { v: 1, notes: {} } as NoteRecord,
  parse: (value: unknown): NoteRecord | null => noteRecordSchema.safeParse(value).data ?? null,
  migrations: {},
  merge: (a: NoteRecord, b: NoteRecord): NoteRecord => ({ v: 1, notes: mergeNotes(a.notes, b.notes) }),
} satisfies RecordKind<NoteRecord>;

/** The notes that aren't deleted, with their ids, in the order in which they were made. */
export function liveNotes({ notes }: NoteRecord): (Note & { readonly id: string })[] {
  return Object.entries(notes)
    .flatMap(([id, note]) => (note.gone ? [] : [{ id, ...note }]))
    .sort((a, b) => Date.parse(a.made) - Date.parse(b.made) || (a.id < b.id ? -1 : 1));
}
