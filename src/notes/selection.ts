import { type LessonText, notHere } from "./lesson-text.ts";
import type { Span } from "./quote.ts";

const elementOf = (node: Node) => (node instanceof Element ? node : node.parentElement);

/** The lesson's words that are selected; null when none are, or when the selection begins or ends where no notes are taken. */
export function selectedSpan(root: HTMLElement, lesson: LessonText): Span | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.startContainer) && !root.contains(range.endContainer)) return null;
  // A triple click ends before the first letter of the next block: what counts is where the words are.
  const ends = range.endOffset === 0 ? [range.startContainer] : [range.startContainer, range.endContainer];
  if (ends.some((node) => root.contains(node) && elementOf(node)?.closest(notHere))) return null;
  return lesson.spanOf(range);
}

/** Selects a range as if with the mouse. */
export function select(range: Range): void {
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** The lesson's block, a child of the root, that a node stands in. */
export function blockOf(root: HTMLElement, node: Node): HTMLElement | null {
  let block: Node | null = node;
  while (block && block.parentNode !== root) block = block.parentNode;
  return block instanceof HTMLElement ? block : null;
}

/** Gives the focus to something that doesn't take it by itself, for as long as it stays there. */
export function focusOn(element: HTMLElement): void {
  if (!element.hasAttribute("tabindex")) {
    element.tabIndex = -1;
    element.addEventListener("blur", () => element.removeAttribute("tabindex"), { once: true });
  }
  element.focus({ preventScroll: true });
}
