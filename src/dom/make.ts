/** Makes an element. `null` among the children leaves that child out. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: readonly (Node | string | null)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** A button that submits no form, and what a press of it does. */
export function button(text: string, onClick: () => void, className = "button quiet"): HTMLButtonElement {
  const made = make("button", { type: "button", className, textContent: text });
  made.addEventListener("click", onClick);
  return made;
}
