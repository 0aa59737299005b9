/** The element's part that `selector` finds. Throws where the markup and its element no longer fit. */
export function partOf<T extends HTMLElement = HTMLElement>(element: HTMLElement, selector: string): T {
  const found = element.querySelector<T>(selector);
  if (!found) throw new Error(`<${element.localName}> has no ${selector}`);
  return found;
}
