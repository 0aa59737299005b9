import { type RefObject, useEffect } from "react";
import { useEvent } from "../../../parts/use-event.ts";

/**
 * Single keys as shortcuts, only while the focus is inside `root` (WCAG 2.1.4). Keys with a modifier, and keys pressed
 * in a list or a text box, are left alone. A handler that used the key returns true.
 */
export function useKeys(root: RefObject<HTMLElement | null>, onKey: (key: string, target: Element) => boolean): void {
  const use = useEvent(onKey);
  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element)) return;
      if (event.target.closest("select, textarea, input[type=text]") !== null) return;
      if (use(event.key, event.target)) event.preventDefault();
    };
    element.addEventListener("keydown", press);
    return () => element.removeEventListener("keydown", press);
  }, [root, use]);
}
