/** What of a key press says whether it asks for the search. */
type Press = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "getModifierState">;

/**
 * Whether a key press asks for the search: Control or Command and K. While somebody writes, Control and K is left to
 * the field, where on a Mac it deletes to the end of the line. What fills in a form for people presses keys without a
 * name, which ask for nothing.
 */
export const asksForSearch = (press: Press, writing: boolean): boolean =>
  /^k$/i.test(press.key) &&
  (press.metaKey || (press.ctrlKey && !writing)) &&
  !press.altKey &&
  !press.getModifierState("AltGraph");

/** Whether a field that takes words has the focus. */
export const isWriting = ({ activeElement }: Document): boolean =>
  activeElement instanceof HTMLElement &&
  (activeElement.isContentEditable ||
    activeElement.matches("textarea, select, input:not([type=checkbox], [type=radio], [type=button], [type=submit])"));
