import type { Locale } from "../../../exercises/lib/locale.ts";
import { z } from "../../json/zod.ts";
import { longestContext, longestQuote, longestSection, longestText, mostEntries } from "./bounds.ts";
import { mergeLatest } from "./merge-latest.ts";
import type { RecordKind } from "./record-kind.ts";
import { salvage } from "./salvage.ts";
import { recordUpTo, textUpTo, time, upTo } from "./shapes.ts";

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

// Written out: exercises/lib/locale.ts would bring the whole of zod along.
const locales = ["it", "en"] as const satisfies readonly Locale[];

const noteSchema = z.object({
  at: time,
  made: time,
  locale: z.enum(locales),
  section: textUpTo(longestSection),
  part: upTo(999),
  quote: textUpTo(longestQuote),
  prefix: textUpTo(longestContext),
  suffix: textUpTo(longestContext),
  text: textUpTo(longestText),
  gone: z.boolean(),
});

/** The shape of `regia:n:<course/lesson>`, version 1. */
const noteRecordSchema = z.object({
  v: z.literal(1),
  notes: recordUpTo(z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)), noteSchema, mostEntries),
});

/**
 * Notes: every note of both copies stays, each as it was changed last. Only beyond 1,000 entries, five times what a
 * lesson takes, do those changed longest ago give way.
 */
export const noteKind = {
  prefix: "regia:n:",
  version: 1,
  empty: { v: 1, notes: {} } as NoteRecord,
  parse: (value: unknown): NoteRecord | null => noteRecordSchema.safeParse(value).data ?? null,
  salvage,
  migrations: {},
  merge: (a: NoteRecord, b: NoteRecord): NoteRecord => ({
    v: 1,
    notes: mergeLatest(a.notes, b.notes, mostEntries),
  }),
} satisfies RecordKind<NoteRecord>;

/** The notes that aren't deleted, with their ids, in the order in which they were made. */
export function liveNotes({ notes }: NoteRecord): (Note & { readonly id: string })[] {
  return Object.entries(notes)
    .flatMap(([id, note]) => (note.gone ? [] : [{ id, ...note }]))
    .sort((a, b) => Date.parse(a.made) - Date.parse(b.made) || (a.id < b.id ? -1 : 1));
}
