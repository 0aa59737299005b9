import { useState } from "react";

/** Something said to people who listen to the page. `turn` counts, so that the same words said again are heard again. */
export interface Saying {
  readonly text: string;
  readonly turn: number;
}

/** Before anything is said, or while another place speaks. */
export const silence: Saying = { text: "", turn: 0 };

/** The last thing that was said of a move or a result, and a function that says the next. `Said` is where it is heard. */
export function useSaid(): { readonly said: Saying; readonly say: (text: string) => void } {
  const [said, setSaid] = useState(silence);
  return { said, say: (text) => setSaid(({ turn }) => ({ text, turn: turn + 1 })) };
}
