import type { ReadableAtom } from "nanostores";
import { openRecord } from "./record.ts";
import { longestContext, longestQuote, longestSection, longestText, mostNotes } from "./records/bounds.ts";
import { nextStamp } from "./records/later.ts";
import { liveNotes, type Note, type NoteRecord, noteKind } from "./records/note.ts";
import { here, type Vault } from "./vault.ts";

/** A note with the id that it is known by in its lesson. */
export type LiveNote = Note & { readonly id: string };

/** What is said of words when they are highlighted. */
export type NewNote = Pick<Note, "locale" | "section" | "part" | "quote" | "prefix" | "suffix" | "text">;

/** The notes of one lesson, and the ways to change them. Nothing here throws. */
export interface NotesStore {
  readonly $record: ReadableAtom<NoteRecord>;
  /** The notes that aren't deleted, in the order in which they were made. */
  live(): LiveNote[];
  /** Keeps a note and gives its id; null when the lesson is full. */
  add(note: NewNote): string | null;
  /** Changes what a note says. One that was deleted in another tab while it was being written comes back with its words. */
  write(note: LiveNote, text: string): void;
  /** Deletes a note; call what it returns to bring it back. */
  remove(id: string): () => void;
  /** Forgets them all; call what it returns to undo. */
  reset(): () => void;
}

/** Ids sort in the order in which they were made; chance keeps two tabs apart. */
function newId(now: Date): string {
  const chance = crypto.getRandomValues(new Uint32Array(2));
  return `${now.getTime().toString(36)}-${[...chance].map((part) => part.toString(36)).join("")}`;
}

/** The notes of a lesson, by course/lesson; the same store for the same id. */
export function notesStore(lesson: string, vault: Vault = here()): NotesStore {
  const store = openRecord(vault, noteKind, lesson);
  const put = (id: string, by: (before: Note | undefined) => Note | undefined) =>
    store.change((record) => {
      const before = Object.hasOwn(record.notes, id) ? record.notes[id] : undefined;
      const note = by(before);
      // Through merge, which sorts the entries and keeps their number within bounds.
      return note ? noteKind.merge({ v: 1, notes: { ...record.notes, [id]: note } }, noteKind.empty) : record;
    });
  const stamp = (before?: Note) => nextStamp(vault.now(), before?.at);
  return {
    $record: store.$record,
    live: () => liveNotes(store.$record.get()),
    add(note) {
      if (liveNotes(store.$record.get()).length >= mostNotes) return null;
      const id = newId(vault.now());
      const at = stamp();
      const { locale, part } = note;
      const section = note.section.slice(0, longestSection);
      const quote = note.quote.slice(0, longestQuote);
      const prefix = note.prefix.slice(-longestContext);
      const suffix = note.suffix.slice(0, longestContext);
      const text = note.text.slice(0, longestText);
      // In the schema's order, in which it comes back from storage: tabs compare records as text.
      put(id, () => ({ at, made: at, locale, section, part, quote, prefix, suffix, text, gone: false }));
      return id;
    },
    write: ({ id, ...written }, text) =>
      put(id, (before) => ({
        ...(before && !before.gone ? before : written),
        text: text.slice(0, longestText),
        at: stamp(before),
      })),
    remove(id) {
      let removed: Note | undefined;
      put(id, (before) => {
        if (!before || before.gone) return undefined;
        removed = before;
        const emptied = { section: "", quote: "", prefix: "", suffix: "", text: "" };
        return { ...before, ...emptied, at: stamp(before), gone: true };
      });
      return () => {
        const note = removed;
        if (note) put(id, (now) => ({ ...note, at: stamp(now ?? note) }));
      };
    },
    reset: store.reset,
  };
}
