import { useSyncExternalStore } from "react";

/** Below this a table of twenty columns gives way to one row at a time. */
const narrow = "(width < 44rem)";

/** Whether the screen is too narrow for a table. */
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
