/** A glossary card that the keyboard has left closes, now and from now on: it would lie over what comes next. */
export function closeLeftCards(): void {
  const close = (focused: EventTarget | null) => {
    const card = document.querySelector<HTMLElement>(".term-card:popover-open");
    if (!card || !(focused instanceof Element) || card.contains(focused)) return;
    if (focused.getAttribute("popovertarget") !== card.id) card.hidePopover();
  };
  document.addEventListener("focusin", ({ target }) => close(target));
  // One may have gone on before this came. A press leaves the focus on the page itself: that is not to go on.
  if (document.activeElement !== document.body) close(document.activeElement);
}
