/** Gives the focus back to what has it now, once it has been moved about: somebody may be writing there. */
export function keepFocus(move: () => void): void {
  const { activeElement } = document;
  move();
  if (activeElement instanceof HTMLElement && activeElement.isConnected && activeElement !== document.activeElement)
    activeElement.focus({ preventScroll: true });
}
