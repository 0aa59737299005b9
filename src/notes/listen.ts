import { type LessonPage, notesHere } from "./lesson-page.ts";
import { select } from "./selection.ts";

/** Whether a press fell within a box on the page. */
export const fellOn = ({ clientX: x, clientY: y }: MouseEvent, { left, right, top, bottom }: DOMRect): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/**
 * Shows a note when its words are pressed; a highlight without a note is selected, so that the bar opens on it.
 * `taken` has each press first, and says whether that was all.
 */
export function onPressOfWords(
  page: LessonPage,
  taken: (press: MouseEvent) => boolean,
  show: (id: string) => void,
): void {
  page.root.addEventListener("click", (event) => {
    const target = event.target as Element;
    if (!getSelection()?.isCollapsed || target.closest("a, button, label, input, .memo-part")) return;
    if (taken(event)) return;
    const hit = notesHere(page).find(({ id }) => {
      const place = page.places.get(id);
      const rects = place ? [...page.lesson.rangeOf(place).getClientRects()] : [];
      return rects.some((rect) => fellOn(event, rect));
    });
    const place = hit && page.places.get(hit.id);
    if (!hit || !place) return;
    if (hit.text !== "") show(hit.id);
    else select(page.lesson.rangeOf(place));
  });
}

/** Shows the note that the address asks for, now and whenever it changes. */
export function onAddress(show: (id: string) => void): void {
  const fromAddress = () => {
    const id = /^#note-([a-z0-9-]+)$/.exec(location.hash)?.[1];
    if (id !== undefined) show(id);
  };
  addEventListener("hashchange", fromAddress);
  fromAddress();
}

/** Calls when words may have moved: the text has a new width, or the whole page has arrived. */
export function onMove(root: HTMLElement, moved: () => void): void {
  let width = 0;
  new ResizeObserver(() => {
    // Only a new width moves words; the height is what placing changes.
    if (width === root.clientWidth) return;
    width = root.clientWidth;
    moved();
  }).observe(root);
  addEventListener("load", moved);
}
