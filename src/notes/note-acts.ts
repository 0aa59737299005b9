import { type LessonPage, lastBlock, noteOf } from "./lesson-page.ts";
import { blockOf, focusOn } from "./selection.ts";

/** What is done with a note that there is. */
export interface NoteActs {
  /** Keeps what it says. */
  save(id: string, text: string): void;
  /** Deletes it, and offers to take that back. */
  remove(id: string): void;
  /** Shows its words, and gives its card the focus. */
  show(id: string): void;
}

/** Makes what acts on a lesson's notes; `showNotes` paints and places them anew. */
export function noteActs(page: LessonPage, showNotes: () => void): NoteActs {
  const { root, t, store, says, cards } = page;
  return {
    save(id, text) {
      const before = noteOf(page, id);
      if (!before || before.text === text) return;
      store.write(id, text);
      says.say(t.saved);
    },
    remove(id) {
      const bare = noteOf(page, id)?.text === "";
      const place = page.places.get(id);
      const undo = store.remove(id);
      const comeBack = () => {
        const block = place && lastBlock(page, place);
        if (block) focusOn(block);
      };
      says.offer(
        bare ? t.unhighlighted : t.deleted,
        () => {
          undo();
          says.say(t.undone);
          const back = cards.get(id)?.element;
          if (back) focusOn(back);
          else comeBack();
        },
        comeBack,
      );
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
