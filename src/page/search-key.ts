/** What of a key press says whether it asks for the search. */
type Press = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "getModifierState">;

/**
 * Whether a key press asks for the search: Control or Command and K, or `/` alone unless `slash` is off (WCAG 2.1.4: a
 * key of one character gets in the way of whoever speaks to their computer, and can be turned off). While somebody
 * writes, `/` is a letter, and Control and K is left to the field, where on a Mac it deletes to the end of the line.
 * What fills in a form for people presses keys without a name, which ask for nothing.
 */
export function asksForSearch(press: Press, writing: boolean, slash: boolean): boolean {
  const held = press.ctrlKey || press.metaKey;
  const asked =
    press.key === "/" ? slash && !writing && !held : /^k$/i.test(press.key) && (press.metaKey || (held && !writing));
  return asked && !press.altKey && !press.getModifierState("AltGraph");
}

/** Whether a field that takes words has the focus. The site has no other fields to write in, and no buttons that are inputs. */
export const isWriting = ({ activeElement }: Document): boolean =>
  activeElement?.matches("textarea,select,input:not([type=checkbox],[type=radio])") === true;
