import { useState } from "react";
import { type Saying, silence } from "../../../parts/use-said.ts";
import type { TableId } from "./sheet.ts";

/** Where something is said: beside a table, or under the tools of the whole plan. */
export type SayingPlace = TableId | "plan";

/** Something said, and where. */
export interface SayingAt extends Saying {
  readonly at: SayingPlace;
}

/** The last thing that the editor said, beside what it is about. */
export function useSaidAt() {
  const [said, setSaid] = useState<SayingAt>({ ...silence, at: "plan" });
  const say = (at: SayingPlace, text: string) => setSaid(({ turn }) => ({ at, text, turn: turn + 1 }));
  return { said, say };
}
