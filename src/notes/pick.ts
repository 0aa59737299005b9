import type { Choice } from "./choice.ts";
import type { LessonPage } from "./lesson-page.ts";
import { readLesson } from "./lesson-text.ts";
import { fellOn } from "./listen.ts";
import { passagesOf } from "./passages.ts";
import type { Span } from "./quote.ts";
import { select, selectedSpan } from "./selection.ts";

/** Chooses passages without a selection, by the bar's buttons and keys. */
export interface Picker {
  /** Opens the bar: on the words selected, or where none are on the first passage in the window. */
  begin(): void;
  /** Chooses the passage after the chosen one, or before it. */
  step(by: 1 | -1): void;
  /** Takes in the next passage too. */
  extend(): void;
  /** From here on goes by sentences, or by paragraphs. */
  bySentence(on: boolean): void;
  /** Chooses the passage that is pressed, while the bar is there to choose one; otherwise false. */
  press(event: MouseEvent): boolean;
}

/** Makes the picker of a lesson. It goes by paragraphs at first. */
export function picker(page: LessonPage, choice: Choice): Picker {
  const { root, locale, t, says } = page;
  let sentences = false;

  const passages = () => passagesOf(page.lesson.text, locale, sentences);
  const passageAt = (index: number) => {
    const all = passages();
    return all.find(({ end }) => end > index) ?? all.at(-1) ?? null;
  };

  function pick(span: Span | null, inSight = false): void {
    if (!span) return;
    const range = page.lesson.rangeOf(span);
    select(range);
    choice.open(span, true);
    if (!inSight) range.startContainer.parentElement?.scrollIntoView({ block: "center" });
    says.whisper(t.passage(page.lesson.text.slice(span.start, span.end)));
  }

  return {
    begin() {
      page.lesson = readLesson(root);
      const span = selectedSpan(root, page.lesson);
      if (span) choice.open(span, false);
      else {
        // The first paragraph that is in the window.
        const inView = passages().find((one) => page.lesson.rangeOf(one).getBoundingClientRect().bottom > 60);
        pick(inView ?? passageAt(0));
      }
      choice.bar.focus();
    },
    step(by) {
      const all = passages();
      const from = choice.chosen;
      if (!from) return;
      const n =
        by > 0 ? all.findIndex(({ start }) => start >= from.end) : all.findLastIndex(({ end }) => end <= from.start);
      pick(all[n] ?? null);
    },
    extend() {
      const from = choice.chosen;
      const next = from && passages().find(({ start }) => start >= from.end);
      if (from && next) pick({ start: from.start, end: next.end });
    },
    bySentence(on) {
      sentences = on;
      pick(passageAt(choice.chosen?.start ?? 0));
    },
    press(event) {
      if (!choice.bar.picking) return false;
      const all = passages().map((span) => ({ span, range: page.lesson.rangeOf(span) }));
      // Between two lines no words are hit, but what they are part of is. A press beside all of them changes nothing.
      const hit =
        all.find(({ range }) => [...range.getClientRects()].some((rect) => fellOn(event, rect))) ??
        all.find(({ range }) => fellOn(event, range.getBoundingClientRect()));
      pick(hit?.span ?? choice.chosen, true);
      return true;
    },
  };
}
