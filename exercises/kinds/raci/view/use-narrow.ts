import { useSyncExternalStore } from "react";

/** Below this seven columns of letters give way to a card for each row. */
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
