import { useState } from "react";
import type { TableId } from "./sheet.ts";

/** Where something is said: beside a table, or under the tools of the whole plan. */
export type SaidAt = TableId | "plan";

/** Something said. `turn` counts, so that the same words said again are heard again. */
export interface Saying {
  readonly at: SaidAt;
  readonly text: string;
  readonly turn: number;
}

/** The last thing that the editor said, beside what it is about. */
export function useSaid() {
  const [said, setSaid] = useState<Saying>({ at: "plan", text: "", turn: 0 });
  const say = (at: SaidAt, text: string) => setSaid(({ turn }) => ({ at, text, turn: turn + 1 }));
  return { said, say };
}
