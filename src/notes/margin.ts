/** Pixels between one card and the next. */
const gap = 12;

/** A card, and where in the window its words begin. */
interface Beside {
  readonly element: HTMLElement;
  readonly top: number;
}

/**
 * Sets the cards in the margin beside their words, one below the other where they would meet. Styles say whether there
 * is a margin, by placing cards absolutely.
 */
export function setInMargin(root: HTMLElement, cards: readonly Beside[]): void {
  const inMargin = cards.filter(({ element }) => getComputedStyle(element).position === "absolute");
  const { top: above } = root.getBoundingClientRect();
  let free = 0;
  for (const { element, top } of inMargin.toSorted((a, b) => a.top - b.top)) {
    const place = Math.round(Math.max(free, top - above));
    element.style.top = `${place}px`;
    free = place + element.offsetHeight + gap;
  }
  // Cards at the end may go on below the text: what follows it gives way.
  root.style.minHeight = inMargin.length > 0 ? `${free}px` : "";
}
