/** A glossary card that the keyboard has left closes: it would lie over what comes next. */
export function closeLeftCards(): void {
  document.addEventListener("focusin", ({ target }) => {
    const card = document.querySelector<HTMLElement>(".term-card:popover-open");
    if (!card || !(target instanceof Element) || card.contains(target)) return;
    if (target.getAttribute("popovertarget") !== card.id) card.hidePopover();
  });
}
