import type { Choice } from "./choice.ts";
import type { LessonPage } from "./lesson-page.ts";
import { selectedSpan } from "./selection.ts";

/** Milliseconds after which a selection counts as made: dragging changes it at every move. */
const settled = 150;

/** Opens the bar on whatever is selected, now and from here on, and closes it when nothing is. */
export function followSelection(page: LessonPage, choice: Choice): void {
  const { bar } = choice;
  let pressed = false;
  let timer = 0;

  const follow = () => {
    // While the button is down the words aren't chosen yet.
    if (pressed || bar.picking) return;
    const span = selectedSpan(page.root, page.lesson);
    if (span) choice.open(span, false);
    else if (!bar.element.hidden && !bar.element.contains(document.activeElement)) choice.drop();
  };

  document.addEventListener("selectionchange", () => {
    clearTimeout(timer);
    timer = window.setTimeout(follow, settled);
  });
  addEventListener(
    "pointerdown",
    (event) => {
      page.byKeyboard = false;
      pressed = event.pointerType === "mouse";
      if (!bar.element.contains(event.target as Node)) choice.atBottom = event.pointerType !== "mouse";
    },
    true,
  );
  addEventListener("pointerup", () => {
    pressed = false;
    follow();
  });
  addEventListener(
    "keydown",
    () => {
      page.byKeyboard = true;
    },
    true,
  );
  follow();
}
