/**
 * Scrolls so that an element is in view, or at least its beginning: a browser leaves a tall element where it is as soon as
 * a part of it can be seen, and that may be its end.
 */
export function showBeginning(element: HTMLElement): void {
  const { top, bottom } = element.getBoundingClientRect();
  const tall = bottom - top > innerHeight;
  if (top < 0 || bottom > innerHeight)
    element.scrollIntoView({ block: top < 0 || tall ? "start" : "nearest", behavior: "instant" });
}

/** Gives the focus to what answers the visitor, and shows its beginning. */
export function goTo(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  showBeginning(element);
}
