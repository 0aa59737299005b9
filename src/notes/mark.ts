import { beginLesson } from "../stores/begin-lesson.ts";
import { longestQuote, mostNotes } from "../stores/records/bounds.ts";
import type { Choice } from "./choice.ts";
import type { LessonCards } from "./lesson-cards.ts";
import { type LessonPage, lastBlock, noteOf, noteOn } from "./lesson-page.ts";
import { sectionAt } from "./lesson-text.ts";
import type { NoteActs } from "./note-acts.ts";
import { quoteOf, type Span } from "./quote.ts";
import { focusOn, selectedSpan } from "./selection.ts";

/** What is done with the words chosen. */
export interface Marker {
  /** Highlights them, or takes their highlight away. */
  highlight(): void;
  /** Opens the card in which a note on them is written. */
  note(): void;
}

/** What marking needs beside the page. */
interface MarkerParts {
  readonly cards: LessonCards;
  readonly acts: NoteActs;
  readonly choice: Choice;
  /** Asks for words, when none are chosen. */
  begin(): void;
}

/** Makes what highlights a lesson's words and begins notes on them. */
export function marker(page: LessonPage, { cards, acts, choice, begin }: MarkerParts): Marker {
  const { root, locale, t, store, says } = page;
  const { bar } = choice;

  /** The words to mark; where there are none, asks for them. */
  function usable(): Span | null {
    const span = choice.chosen ?? selectedSpan(root, page.lesson);
    if (!span) begin();
    else if (span.end - span.start > longestQuote) says.say(t.tooLong(longestQuote));
    else return span;
    return null;
  }

  /** Keeps words and gives the new note's id; null when the lesson is full. */
  function keep(span: Span): string | null {
    const { text } = page.lesson;
    const { id: section, part } = sectionAt(page.lesson, span.start);
    const id = store.add({ locale, section, part, ...quoteOf(text, span), text: "" });
    if (id === null) says.say(t.full(mostNotes));
    else beginLesson(page.article.dataset["lesson"] ?? "");
    return id;
  }

  return {
    highlight() {
      const span = usable();
      if (!span) return;
      const mark = noteOn(page, span);
      const { picking } = bar;
      const hadFocus = bar.element.contains(document.activeElement);
      if (mark) {
        if (mark.text !== "") {
          acts.show(mark.id);
          return;
        }
        const back = picking ? null : lastBlock(page, span);
        if (!picking) choice.close();
        acts.remove(mark.id);
        if (back && !hadFocus && !page.byKeyboard) back.blur();
      } else if (keep(span) !== null) {
        says.say(t.highlighted);
        if (!picking) {
          const block = lastBlock(page, span);
          choice.close();
          // Whoever works with the keyboard goes on from the words.
          if (block && (hadFocus || page.byKeyboard)) focusOn(block);
        }
      }
      if (picking) choice.refresh();
    },
    note() {
      const span = usable();
      if (!span) return;
      const id = noteOn(page, span)?.id ?? keep(span);
      if (id === null) return;
      choice.close();
      const one = noteOf(page, id);
      if (!one) return;
      const { edit, element } = cards.cardOf(one);
      edit();
      cards.place();
      // Placed only now, and focus needs a place.
      element.querySelector("textarea")?.focus({ preventScroll: true });
    },
  };
}
