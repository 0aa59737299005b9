import { type LessonPage, lastBlock, noteOf } from "./lesson-page.ts";
import { type NoteChanges, noteChanges } from "./note-changes.ts";
import { blockOf, focusOn } from "./selection.ts";

/** What is done with a note that there is. */
export interface NoteActs extends NoteChanges {
  /** It is no longer being written: if it was deleted meanwhile, it goes now. */
  written(id: string): void;
  /** Shows its words, and gives its card the focus. */
  show(id: string): void;
}

/** Makes what acts on a lesson's notes; `showNotes` paints and places them anew. */
export function noteActs(page: LessonPage, showNotes: () => void): NoteActs {
  const { root, t, store, says, cards } = page;
  const changes = noteChanges(store, t, says, {
    card(id) {
      const back = cards.get(id)?.element;
      if (back) focusOn(back);
      return back !== undefined;
    },
    leave(id) {
      const place = page.places.get(id);
      return () => {
        const block = place && lastBlock(page, place);
        if (block) focusOn(block);
      };
    },
  });
  return {
    ...changes,
    written(id) {
      if (noteOf(page, id)) return;
      const near = cards.get(id)?.element.previousElementSibling;
      showNotes();
      focusOn(near instanceof HTMLElement ? near : root);
    },
    show(id) {
      page.shown = page.places.has(id) ? id : null;
      showNotes();
      const place = page.places.get(id);
      const element = cards.get(id)?.element;
      const beside = element?.dataset["at"] === "text";
      if (place) {
        const range = page.lesson.rangeOf(place);
        range.startContainer.parentElement?.scrollIntoView({ block: "center" });
        const block = blockOf(root, range.startContainer);
        if (beside && element) focusOn(element);
        else if (block) focusOn(block);
      } else if (element) {
        element.scrollIntoView({ block: "center" });
        focusOn(element);
      }
    },
  };
}
