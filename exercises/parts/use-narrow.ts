import { useSyncExternalStore } from "react";

/** Below this a grid gives way to one card or one row at a time. */
const narrow = "(width < 44rem)";

/** Whether the screen is too narrow for the grid. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = matchMedia(narrow);
      media.addEventListener("change", listener);
      return () => media.removeEventListener("change", listener);
    },
    () => matchMedia(narrow).matches,
    () => false,
  );
}
