import { useState } from "react";
import { type Saying, silence } from "../../../parts/use-said.ts";
import type { Sheet, TableId } from "./sheet.ts";
import type { PlanStore } from "./store.ts";

/** Where something is said: beside a table, or under the tools of the whole plan. */
export type SayingPlace = TableId | "plan";

/** Something said, and where. */
export interface SayingAt extends Saying {
  readonly at: SayingPlace;
}

/**
 * The last thing that the editor said, beside what it is about. It holds for the plan that it was said of: once that is
 * another ("600 cells pasted", and then one was written anew), nothing is said, nor is an undo offered that would take
 * back something else.
 */
export function useSaidAt(store: PlanStore, sheet: Sheet) {
  const [last, setLast] = useState<SayingAt & { readonly of: Sheet | null }>({ ...silence, at: "plan", of: null });
  const say = (at: SayingPlace, text: string) =>
    setLast(({ turn }) => ({ at, text, turn: turn + 1, of: store.get().present }));
  const said: SayingAt = last.of === sheet ? last : { ...last, text: "" };
  return { said, say };
}
