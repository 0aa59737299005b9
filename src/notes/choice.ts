import { longestQuote } from "../stores/records/bounds.ts";
import type { Bar } from "./bar.ts";
import { type LessonPage, lastBlock, noteOn } from "./lesson-page.ts";
import type { Span } from "./quote.ts";
import { focusOn } from "./selection.ts";

/** The words that are chosen, and the bar that is about them. */
export interface Choice {
  readonly bar: Bar;
  /** The words that the bar is about; null while it is closed. */
  readonly chosen: Span | null;
  /** Whether the bar stays at the window's bottom: under a finger the browser's own menu stands at the words. */
  atBottom: boolean;
  /** Opens the bar on some words; `picking` when it chose them itself. */
  open(span: Span, picking: boolean): void;
  /** Has the bar say anew what it can do with its words. */
  refresh(): void;
  /** Hides the bar and lets the selection be. */
  drop(): void;
  /** Closes the bar, undoes the selection, and puts the focus where it came from. */
  close(): void;
}

/** Sets the bar below the last of the words, within the text's width. */
function placeAtWords(bar: HTMLElement, root: HTMLElement, range: Range): void {
  const frame = root.getBoundingClientRect();
  const rects = range.getClientRects();
  const last = rects[rects.length - 1] ?? range.getBoundingClientRect();
  const { width } = bar.getBoundingClientRect();
  bar.style.top = `${Math.round(last.bottom - frame.top + 10)}px`;
  bar.style.left = `${Math.round(Math.max(0, Math.min(last.right - frame.left - width / 2, frame.width - width)))}px`;
}

/** Makes the choice: there is none yet, and the bar is hidden. */
export function choice(page: LessonPage, bar: Bar): Choice {
  const { root, t, says } = page;
  const { element } = bar;
  const beginButton = document.querySelector<HTMLElement>("[data-notes]");
  let chosen: Span | null = null;
  const hasFocus = () => element.contains(document.activeElement);

  const made: Choice = {
    bar,
    get chosen() {
      return chosen;
    },
    atBottom: false,
    open(span, picking) {
      const wasHidden = element.hidden;
      chosen = span;
      // After the block that the words end in: there Tab finds it next.
      const block = lastBlock(page, span);
      if (block && block.nextElementSibling !== element && !hasFocus()) block.after(element);
      else if (!element.isConnected) root.append(element);
      bar.show("new", picking);
      made.refresh();
      made.atBottom ||= picking;
      const bottom = made.atBottom || innerWidth < 640;
      element.dataset["place"] = bottom ? "bottom" : "words";
      if (bottom) element.style.top = element.style.left = "";
      else placeAtWords(element, root, page.lesson.rangeOf(span));
      if (wasHidden && page.byKeyboard && !picking) says.whisper(t.keys);
    },
    refresh() {
      if (!chosen) return;
      const note = noteOn(page, chosen);
      const long = chosen.end - chosen.start > longestQuote;
      bar.show(long ? "too long" : !note ? "new" : note.text === "" ? "plain" : "noted", bar.picking);
    },
    drop() {
      bar.hide();
      chosen = null;
    },
    close() {
      const { picking } = bar;
      const hadFocus = hasFocus();
      const span = chosen;
      made.drop();
      made.atBottom = false;
      getSelection()?.removeAllRanges();
      if (!hadFocus) return;
      const block = span && lastBlock(page, span);
      if (picking && beginButton?.offsetParent) beginButton.focus({ preventScroll: true });
      else if (block) focusOn(block);
    },
  };
  return made;
}
