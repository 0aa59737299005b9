import type { NotesStrings } from "../i18n/notes.ts";
import type { LiveNote, NotesStore } from "../stores/notes.ts";
import type { Toast } from "./toast.ts";

/** How a note that there is gets changed. */
export interface NoteChanges {
  /** Keeps what it says. */
  save(note: LiveNote, text: string): void;
  /** Deletes it, and offers to take that back. */
  remove(id: string): void;
}

/** Where the keyboard goes on from on a page of notes. */
interface Focus {
  /** Gives the focus to the card of a note that came back. False where the page doesn't show it. */
  card(id: string): boolean;
  /** Asked before a note goes: what gives the focus to where it was. */
  leave(id: string): () => void;
}

/** Makes what changes the notes of a lesson, and says so. */
export function noteChanges(store: NotesStore, t: NotesStrings, says: Toast, focus: Focus): NoteChanges {
  const textOf = (id: string) => store.live().find((note) => note.id === id)?.text;
  return {
    save(note, text) {
      if (textOf(note.id) === text) return;
      store.write(note, text);
      says.say(t.saved);
    },
    remove(id) {
      const bare = textOf(id) === "";
      const goOn = focus.leave(id);
      const undo = store.remove(id);
      says.offer(
        bare ? t.unhighlighted : t.deleted,
        () => {
          undo();
          says.say(t.undone);
          if (!focus.card(id)) goOn();
        },
        goOn,
      );
    },
  };
}
